import { Parser } from 'htmlparser2'

type Row = { at: number; cells: number; lines: number; isLaidOut: boolean }

const lines = new Set(['br', 'p', 'div', 'li', 'pre', 'blockquote'])
/** A cell with more lines holds a letter, not a figure or a word. */
const mostLines = 3

/** Where the rows of tables begin that hold figures: several cells of a line or two each, and no table in them, as those have that lay out a page. */
export function rowsOfHtml(html: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: Row[] = []
  const parser = new Parser({
    onopentag(name) {
      const row = open.at(-1)
      if (name === 'table') for (const one of open) one.isLaidOut = true
      else if (name === 'tr') open.push({ at: parser.startIndex, cells: 0, lines: 0, isLaidOut: false })
      else if (row && (name === 'td' || name === 'th')) Object.assign(row, { cells: row.cells + 1, lines: 0 })
      else if (row && lines.has(name)) {
        row.lines += 1
        row.isLaidOut ||= row.lines > mostLines
      }
    },
    onclosetag(name) {
      if (name !== 'tr') return
      const row = open.pop()
      if (row && row.cells > 1 && !row.isLaidOut) found.add(row.at)
    },
  })
  parser.end(html)
  return found
}
