/**
 * One line of a mail as the cutting sees it. `bare` is without quote marks, entities and invisible characters; `depth` counts the quote
 * marks; `held` stands in a quoting element of the html; `mark` is what the html says besides: the original begins here, or this names its writer.
 */
export type ReplyLine = { text: string; bare: string; depth: number; held: boolean; mark: 'cut' | 'head' | null }

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
  })
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** What a line says is told by its beginning, however long it is. */
export const longestLine = 5_000

export function bareText(text: string): string {
  return decodeEntities(text.length > longestLine ? text.slice(0, longestLine) : text)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Quote marks at the start of a line: up to three spaces, `>`, a space, `>` … */
function quoteDepth(line: string): { depth: number; rest: string } {
  let depth = 0
  let index = 0
  for (let spaces = 0; index < line.length; index += 1) {
    const char = line[index]
    if (char === '>' || char === '＞') {
      depth += 1
      spaces = 0
    } else if ((char === ' ' || char === '\t') && spaces < 3) spaces += 1
    else break
  }
  return depth === 0 ? { depth, rest: line } : { depth, rest: line.slice(index) }
}

/** `<name@example.com` at the end of one line and `>:` on the next is a wrapped address, no quotation. */
function closesAddress(line: string, previous: ReplyLine | undefined): boolean {
  if (!previous || line.length > 20 || !/^>\s?\p{L}{0,12}\s?[:：]?$/u.test(line)) return false
  return previous.bare.lastIndexOf('<') > previous.bare.lastIndexOf('>')
}

/**
 * More than any person writes; what stands below is not looked at. The work is done beside that of other mails: it takes some ten
 * milliseconds.
 */
export const lookedAt = { lines: 3_000, length: 150_000 }

/** How many lines of a text that is: from the first on. */
export function countLookedAt(all: readonly string[]): number {
  let looked = 0
  for (let length = 0; looked < all.length && looked < lookedAt.lines && length <= lookedAt.length; looked += 1)
    length += Math.min(all[looked]!.length, longestLine)
  return looked
}

/** The lines that are looked at, and the text below them. */
export function linesOfText(text: string): { lines: ReplyLine[]; below: string } {
  const all = text.split(/\r\n|\r|\n|\u2028/)
  const looked = countLookedAt(all)
  const lines: ReplyLine[] = []
  for (const line of all.slice(0, looked)) {
    const previous = lines[lines.length - 1]
    const { depth, rest } = closesAddress(line, previous) ? { depth: previous?.depth ?? 0, rest: line } : quoteDepth(line)
    lines.push({ text: line.trimEnd(), bare: bareText(rest), depth, held: false, mark: null })
  }
  return { lines, below: all.slice(looked).join('\n').trimEnd() }
}
