import { Parser } from 'htmlparser2'
import { maxDepth } from './html-to-text.ts'

/** `tables`: how many had begun before it. */
type Row = { at: number; tables: number; cells: number; lines: number; isLaidOut: boolean }

const lines = new Set(['br', 'p', 'div', 'li', 'pre', 'blockquote'])
/** A cell with more lines holds a letter, not a figure or a word. */
const mostLines = 3

/** Where the rows of tables begin that hold figures: several cells of a line or two each, and no table in them, as those have that lay out a page. */
export function rowsOfHtml(html: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: Row[] = []
  let [depth, tables] = [0, 0]
  const parser = new Parser({
    onopentag(name) {
      // What is nested deeper is read without rows, too.
      if ((depth += 1) > maxDepth) return parser.pause()
      const row = open.at(-1)
      if (name === 'table') tables += 1
      else if (name === 'tr') open.push({ at: parser.startIndex, tables, cells: 0, lines: 0, isLaidOut: false })
      else if (row && (name === 'td' || name === 'th')) Object.assign(row, { cells: row.cells + 1, lines: 0 })
      else if (row && lines.has(name)) {
        row.lines += 1
        row.isLaidOut ||= row.lines > mostLines
      }
    },
    onclosetag(name) {
      depth -= 1
      if (name !== 'tr') return
      const row = open.pop()
      if (row && row.cells > 1 && !row.isLaidOut && row.tables === tables) found.add(row.at)
    },
  })
  parser.end(html)
  return found
}
