import { countLookedAt, longestLine } from '../../mail/reply-lines.ts'

/** `cells`: where it is a row of a table. `leads`: says whose the quoted lines behind it are. */
export type MailLine = { depth: number; raw: string; text: string; cells: string[]; leads: boolean }
/** Marks of quoting, of bold type and of lists stand before and behind what was written. */
function peeled(line: string, plain: (text: string) => string): MailLine {
  const marks = /^[\s>|*•]*(?:(?:\d{1,2}[.)、]|[-–])\s?\*{0,3}(?=[[【［]))?/.exec(line)![0]
  const raw = line.slice(marks.length).replace(/(?<![\s*])[\s*]+$/, '')
  const text = plain(raw)
    .replaceAll(/[【［]/g, '[')
    .replaceAll(/[】］]/g, ']')
  return { depth: marks.split('>').length - 1, raw, text, cells: cellsOf(raw).map(plain), leads: false }
}

/** Rows that were pasted out of a workbook have tabs between their cells, those that were saved semicolons, those that were drawn strokes. */
function cellsOf(raw: string): string[] {
  if (/^"?[[(]?\d{0,2}[A-Z][\])]?"?;[^;]*;/.test(raw)) return raw.split(';').map((cell) => cell.replace(/^"|"$/g, ''))
  const cells = raw.includes('\t') ? raw.split('\t') : raw.split(/\s\|(?:\s|$)/)
  return cells.length > (raw.includes('\t') ? 1 : 2) ? cells : []
}

/** `On Tuesday Liu Wei wrote:`, or its end: what is quoted deeper follows. */
const leadsDeeper = (line: MailLine, at: number, all: readonly MailLine[]): boolean => {
  const next = all.slice(at + 1, at + 4).find(({ text }) => text !== '')
  return next !== undefined && next.depth > line.depth && /[:：]$/.test(line.text)
}

export function linesOf(mail: string, plain: (text: string) => string): MailLine[] {
  const all = mail.split(/\r?\n/)
  return all
    .slice(0, countLookedAt(all))
    .map((line) => peeled(line.slice(0, longestLine), plain))
    .map((line, at, all): MailLine => ({ ...line, leads: leadsDeeper(line, at, all) }))
}
