import { Parser } from 'htmlparser2'
import { holdsOriginal, isHidden, isQuotation, isTight, markedElement, namesWriter, startsOriginal } from './quote-markup.ts'
import { bareText, lookedAt, type ReplyLine } from './reply-lines.ts'

type Element = { name: string; spaced: boolean; href: string | null; textAt: number; counted: (keyof Counts)[] }
type Counts = { hidden: number; quotes: number; held: number; head: number; pre: number; row: number }

/** Deeper than any person's mail; the parser's own work grows with the square of the depth. */
export const maxDepth = 300
const maxLength = 1_000_000
const noBreakSpace = '\u00A0'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const silent = words('script style head title template noscript iframe object svg select textarea')
const spaced = words('p blockquote h1 h2 h3 h4 h5 h6 ul ol table pre dl')
const blocks = words(
  'address article aside blockquote body center dd details dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li ' +
    'main menu nav ol p pre section summary table tbody tfoot thead tr ul',
)
/** Never closed, so never opened. */
const empty = words('br hr img input meta link area base col embed source track wbr param')

/** Takes words and breaks, gives lines; remembers what the markup around a line says. */
function lineWriter(counts: Counts) {
  const lines: ReplyLine[] = []
  let current = ''
  let endsWithSpace = true
  let startsOriginal = false
  let length = 0

  const push = () => {
    const plain = current.replaceAll(noBreakSpace, ' ')
    const text = counts.pre > 0 ? plain.trimEnd() : plain.trim()
    const bare = bareText(text)
    const mark = counts.quotes > 0 ? `${'>'.repeat(Math.min(counts.quotes, 20))} ` : ''
    const says = bare === '' ? null : startsOriginal ? 'cut' : counts.head > 0 ? 'head' : null
    length += text.length
    lines.push({ text: `${mark}${text}`.trimEnd(), bare, depth: counts.quotes, held: counts.held > 0, mark: says })
    if (bare !== '') startsOriginal = false
    current = ''
    endsWithSpace = true
  }
  const endLine = () => {
    if (current !== '' && (current.trim() !== '' || current.includes(noBreakSpace))) push()
    current = ''
    endsWithSpace = true
  }
  return {
    lines,
    push,
    endLine,
    blankLine() {
      endLine()
      const last = lines[lines.length - 1]
      if (last && last.bare !== '') push()
    },
    add(text: string) {
      current += text
      endsWithSpace = text.endsWith(' ')
    },
    /** Running text: white space of any kind and length is one space. */
    addFolded(text: string) {
      const folded = text.replace(/[ \t\r\n\f]+/g, ' ')
      const next = endsWithSpace && folded.startsWith(' ') ? folded.slice(1) : folded
      if (next !== '') this.add(next)
    },
    since: (at: number): string => current.slice(at).trim(),
    position: (): number => current.length,
    written: (): number => length + current.length,
    markOriginal() {
      startsOriginal = true
    },
  }
}

/**
 * The text of an html mail with its block structure, line by line, with what the markup says about quoting. One pass, no tree; markup
 * that is nested deeper or has more lines than any person's is read without structure from there on. `rows`: where rows of tables begin
 * that are to be one line each, with tabs between their cells.
 */
export function linesOfHtml(html: string, rows: ReadonlySet<number> = new Set()): ReplyLine[] {
  const counts: Counts = { hidden: 0, quotes: 0, held: 0, head: 0, pre: 0, row: 0 }
  const writer = lineWriter(counts)
  const open: Element[] = []
  const stop = { at: -1 }

  const close = (element: Element) => {
    const { href } = element
    if (href && counts.hidden === 0) {
      const shown = writer.since(element.textAt)
      if (shown !== '' && !shown.includes(href.replace(/^https?:\/\/|\/$/g, ''))) writer.add(` (${href})`)
    }
    const isRow = element.counted.includes('row')
    const isBlock = blocks.has(element.name) && (counts.row === 0 || isRow)
    if (isBlock) writer.endLine()
    else if (blocks.has(element.name)) writer.addFolded(' ')
    for (const count of element.counted) counts[count] -= 1
    if (isBlock && element.spaced) writer.blankLine()
    if (element.name === 'td' || element.name === 'th') writer.add(counts.row > 0 ? '\t' : ' ')
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= maxDepth || writer.lines.length >= lookedAt.lines || writer.written() > lookedAt.length) {
        stop.at = parser.endIndex + 1
        parser.pause()
        return
      }
      if (name === 'br') {
        if (counts.hidden > 0) return
        if (counts.row > 0) writer.addFolded(' ')
        else writer.push()
        return
      }
      if (name === 'img') {
        const alt = attributes.alt ?? ''
        if (counts.hidden === 0 && alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt)) writer.add(alt)
        return
      }
      const marked = markedElement(name, attributes)
      const isSpaced = spaced.has(name) && !isTight(marked)
      if (counts.row > 0 && blocks.has(name)) writer.addFolded(' ')
      else if (isSpaced) writer.blankLine()
      else if (blocks.has(name)) writer.endLine()
      if (startsOriginal(marked)) writer.markOriginal()
      if (name === 'hr') {
        writer.add('----------')
        writer.push()
      }
      if (empty.has(name)) return
      const counted: (keyof Counts)[] = []
      if (silent.has(name) || isHidden(marked)) counted.push('hidden')
      if (isQuotation(marked)) counted.push('quotes')
      if (holdsOriginal(marked)) counted.push('held')
      if (namesWriter(marked)) counted.push('head')
      if (name === 'pre') counted.push('pre')
      if (name === 'tr' && rows.has(parser.startIndex)) counted.push('row')
      for (const count of counted) counts[count] += 1
      const href = name === 'a' && /^https?:\/\//i.test(attributes.href ?? '') ? (attributes.href ?? '').slice(0, 2000) : null
      open.push({ name, spaced: isSpaced, href, textAt: writer.position(), counted })
      if (name === 'li') writer.add('- ')
    },
    ontext(text) {
      if (counts.hidden > 0) return
      if (counts.pre === 0) return writer.addFolded(text)
      for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        if (index > 0) writer.push()
        writer.add(line)
      }
    },
    onclosetag(name) {
      if (!empty.has(name) && open[open.length - 1]?.name === name) close(open.pop()!)
    },
  })
  const source = html.slice(0, maxLength)
  parser.write(source)
  if (stop.at < 0) parser.end()
  else writer.add(source.slice(stop.at).replace(/<[^<>]{0,2000}>/g, ' '))
  writer.endLine()
  return writer.lines
}

/** `rows`: as in `linesOfHtml`. */
export function htmlToText(html: string, rows?: ReadonlySet<number>): string {
  return linesOfHtml(html, rows)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
