import type { MailLine } from './mail-lines.ts'

export const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s:*]+/g, '')

/** The line that a form begins with. */
export const starts = /^(?:[[(] ?)?RFQ-([0-9A-Z]{8})[ ,]{1,3}v\.? ?(\d{1,3}) ?(?:[\])]|$)/i
export const ends = /^\[\s*END\s*\]/i

/** For each line whether the end of a form stands below it, before the beginning of another. */
export function endsBelow(lines: readonly MailLine[]): boolean[] {
  let isClosed = false
  return lines
    .toReversed()
    .map(({ text }) => (isClosed = ends.test(text) || (isClosed && !starts.test(text))))
    .toReversed()
}

/** More in one line is no form. */
const longestOfSeveral = 300
const mostInLine = 15

/** A second code in one line: `[1A] 12.50 [1B] 11.90`, `1A 12.50; 1B 11.90`. Remarks may speak of codes. */
const further = /\[ ?(\d{0,2}) ?([A-Z]) ?\]|(?<=[,;/|] ?)(\d{1,2})([A-Z])(?=[ :=.)])/g

/** Every code of a line with what stands behind it. */
export function apart(line: MailLine, codes: ReadonlySet<string>): MailLine[] {
  const { text } = line
  const first = /^\[? ?(\d{0,2}) ?([A-Z])(?![\p{L}\d])/u.exec(text)
  if (!first || first[2] === 'R' || line.cells.length > 0 || text.length > longestOfSeveral) return [line]
  const others = [...text.matchAll(further)].flatMap((found) => {
    const code = `${found[1] ?? found[3] ?? ''}${found[2] ?? found[4]!}`
    return found.index > 0 && codes.has(code) ? [found.index] : []
  })
  if (others.length === 0 || others.length > mostInLine) return [line]
  const parts = [0, ...others].map((from, at) => text.slice(from, others[at] ?? text.length))
  return shared(parts).map((part) => {
    const own = part.replace(/[ ,;/|]{1,9}$/, '')
    return { ...line, raw: own, text: own }
  })
}

const priceCode = /^(\[? ?\d{1,2} ?[A-D] ?\]?)(.*)$/i
const between = /^ ?(?:[,;/|&+、和]|and|und|y|e|et|и)? ?$/i

/** `[2A] and [3A]: not offered`: one answer to several prices. A figure is that only where they are joined. */
function shared(parts: readonly string[]): string[] {
  return parts.reduceRight<string[]>((all, part) => {
    const [, code, rest = ''] = priceCode.exec(part) ?? []
    const next = priceCode.exec(all[0] ?? '')?.[2]
    const isJoined = next !== undefined && between.test(rest) && (rest.trim() !== '' || !/\d/.test(next))
    return [code && isJoined ? `${code}${next}` : part, ...all]
  }, [])
}

const numbering = /^\W{0,3}\d{0,3}\W{0,3}$/
const coded = /^[[(]? ?(?:\d{0,2} ?[A-Z]|RFQ-[0-9A-Z]{8}.{0,8}) ?[\])]?$/i

/** A row of a table without the column of numbers that somebody put before the codes. */
export function fromCode(line: MailLine): MailLine {
  const [first = '', code = ''] = line.cells
  if (line.cells.length < 3 || !numbering.test(first) || !coded.test(code)) return line
  const cells = line.cells.slice(1)
  return { ...line, cells, text: cells.join(' ') }
}
