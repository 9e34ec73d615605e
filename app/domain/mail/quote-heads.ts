import { delimiters, headerLabels, marksOfWriting, openers, verbsOfWriting, type HeaderField } from './quote-words.ts'
import type { ReplyLine } from './reply-lines.ts'
import { isReplySeparator } from './separator.ts'

/**
 * What a mail client puts above a quoted mail: lines `start` to `end` (exclusive). `hard`: what follows carries no quote marks, so
 * that everything below belongs to the original.
 */
export type QuoteHead = { start: number; end: number; hard: boolean; kind: 'separator' | 'delimiter' | 'header-block' | 'attribution' }

const maxLineLength = 1_000
const maxAttributionLines = 6
const maxBlockLines = 16
/** Far more than a mail has; a text of nothing but colons costs no more than this. */
const maxCandidates = 400

const ornament = new Set([...'-—–_=*~·•|<>＞ \t'])

/** The words of a line between rules of dashes; `sides` says on how many sides two or more stood. */
export function withoutOrnament(line: string): { inner: string; sides: number } {
  let start = 0
  let end = line.length
  while (start < end && ornament.has(line[start]!)) start += 1
  while (end > start && ornament.has(line[end - 1]!)) end -= 1
  return { inner: line.slice(start, end), sides: Number(start >= 2) + Number(line.length - end >= 2) }
}

/** The digits of every script as ours: each has ten in a row, those of India begin at the seventh place of a row of sixteen. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String((code >= 0x966 && code <= 0xdef ? code - 6 : code) & 0xf)
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const writesWord = new RegExp(`(?:^|[\\s>"'”’)\\].,;])(?:${either(verbsOfWriting)})(?=$|[\\s:：,.])`, 'iu')
const writesMark = new RegExp(either(marksOfWriting), 'u')
const endsWithVerb = new RegExp(`\\s(?:${either(verbsOfWriting)})$`, 'iu')
const opensLine = new RegExp(`^(?:${either(openers)})(?=[\\s,\\d])`, 'iu')
/** Chinese names the writer before the date. */
const goesOnAfterName = /^[于於]/
const opensMark = /^(?:在|于|於|在您|ในวันที่|เมื่อ|ב|في|בתאריך)/u

const time = /\d{1,2}\s?[:.：hH時时点點]\s?\d{2}|\d{1,2}\s?[時时点點]/
const year = /(?:^|\D)(?:19|20|25)\d{2}(?:\D|$)/
const day = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/
const angledAddress = /<[^<>@\s]{1,100}@[^<>@\s]{1,200}>/
const endsWithAddress = /<[^<>@\s]{1,100}@[^<>@\s]{1,200}>[)\]"'”’\s]{0,3}[:：]$/

const hasDate = (text: string): boolean => time.test(text) || year.test(text) || day.test(text)

function opens(text: string): boolean {
  return (opensLine.test(text) || opensMark.test(text)) && /\d/.test(text.slice(0, 60))
}

/** `On 30 Sep 2026, 10:00, Acme <a@b.example> wrote:` in whatever language; `alone`: no quoted line follows that would confirm it. */
function isAttribution(joined: string, alone: boolean): boolean {
  const text = asciiDigits(
    withoutOrnament(joined)
      .inner.replace(/<\s+/g, '<')
      .replace(/(?<!\s)\s+>/g, '>')
      .replace(/\[mailto:[^\]]{1,300}\]/gi, ''),
  )
  if (text.length === 0 || text.length > maxLineLength) return false
  const written = writesWord.test(text) || writesMark.test(text)
  const ended = /[:：]$/.test(text)
  const address = angledAddress.test(text) || /\S@\S/.test(text)
  const isRuled = withoutOrnament(joined).sides === 2
  if (!ended && isRuled) return hasDate(text) && (written || angledAddress.test(text))
  if (!ended) return written && opens(text) && address && hasDate(text)
  if (written) return hasDate(text) || (opens(text) && address)
  if (!endsWithAddress.test(text) || !hasDate(text)) return false
  return !alone || /\d/.test(text.slice(0, 25))
}

function startsBlock(line: string): boolean {
  const text = asciiDigits(withoutOrnament(line).inner)
  return opens(text) || /\d/.test(text.slice(0, 25)) || text.slice(0, 120).includes('@')
}

/** The attribution that ends in line `last`, from its first line; null if there is none. */
function attributionEnding(lines: readonly ReplyLine[], last: number): QuoteHead | null {
  const depth = lines[last]!.depth
  let next = last + 1
  while (next < lines.length && lines[next]!.bare === '') next += 1
  const alone = (lines[next]?.depth ?? 0) <= depth && lines[next]?.held !== true
  let joined = ''
  for (let start = last; start >= 0 && last - start < maxAttributionLines; start -= 1) {
    const line = lines[start]!
    if (line.bare === '' || line.depth !== depth || line.bare.length > maxLineLength) return null
    joined = joined === '' ? line.bare : `${line.bare} ${joined}`
    if (joined.length > maxLineLength) return null
    if ((start < last && !startsBlock(line.bare)) || !isAttribution(joined, alone)) continue
    let first = start
    for (let above = start - 1; above >= 0 && last - above < maxAttributionLines; above -= 1) {
      const candidate = lines[above]!
      if (candidate.bare === '' || candidate.depth !== depth) break
      const namesNobody = goesOnAfterName.test(joined) || !opens(asciiDigits(joined))
      const isBroken = namesNobody && !angledAddress.test(joined) && angledAddress.test(candidate.bare)
      if (opens(asciiDigits(withoutOrnament(candidate.bare).inner)) || (above === start - 1 && isBroken)) first = above
    }
    const above = lines[first - 1]
    if (lines[first]!.bare.startsWith('<') && above && above.depth === depth && /^[^.!?。！？]{1,60}$/.test(above.bare)) first -= 1
    return { start: first, end: last + 1, hard: alone && depth === 0, kind: 'attribution' }
  }
  return null
}

/** `Label: value`, bold or as a table row; null if the line names no field of a header. */
function headerField(bare: string): { field: HeaderField; value: string } | null {
  const line = bare.replace(/^[\s*|>·•]{0,6}/, '')
  const end = line.slice(0, 40).search(/[:：|]/)
  if (end < 1) return null
  const label = line
    .slice(0, end)
    .replace(/[\s\u3000*]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace('’', "'")
  const field = headerLabels.get(label) ?? headerLabels.get(label.replaceAll(' ', ''))
  return field ? { field, value: line.slice(end + 1) } : null
}

/** The block of `From: Date: To: Subject:` that starts in this line; null where it is only a line of the author's with a colon. */
function headerBlockAt(lines: readonly ReplyLine[], start: number): QuoteHead | null {
  const depth = lines[start]!.depth
  const fields = new Set<HeaderField>()
  let end = start
  let values = ''
  let dated = false
  for (let index = start; index < lines.length && index - start < maxBlockLines; index += 1) {
    const line = lines[index]!
    if (line.depth !== depth) break
    const read = line.bare.length > maxLineLength ? null : headerField(line.bare)
    if (read) {
      fields.add(read.field)
      values += ` ${read.value}`
      dated ||= read.field === 'date' && hasDate(asciiDigits(read.value))
      end = index + 1
    } else if (index - end >= 2 || (line.bare !== '' && index > end && fields.has('subject'))) break
    else values += ` ${line.bare.slice(0, maxLineLength)}`
  }
  const first = firstLabel(lines, start)
  const known = fields.size >= 3 && (fields.has('from') || fields.has('date'))
  const enough = known || (fields.size >= 2 && fields.size + start - first >= 4)
  const evidence = fields.has('subject') || /\S@\S/.test(values) || (dated && time.test(asciiDigits(values)))
  return enough && evidence ? { start: first, end, hard: depth === 0, kind: 'header-block' } : null
}

const labelled = /^[*|\s]{0,4}[^\s:：|][^:：|]{0,30}[:：|]\s?\S/u

/** Up to three fields above whose labels are not in our lists: the first of them names the writer with an address. */
function firstLabel(lines: readonly ReplyLine[], start: number): number {
  let first = start
  for (let above = start - 1; above >= 0 && start - above <= 3; above -= 1) {
    const line = lines[above]!
    if (line.depth !== lines[start]!.depth || line.bare.length > maxLineLength || !labelled.test(line.bare)) break
    if (/\S@\S/.test(line.bare)) first = above
  }
  return first
}

function isDelimiter(bare: string): boolean {
  if (bare.length > 200) return false
  const { inner, sides } = withoutOrnament(bare)
  const words = inner
    .toLowerCase()
    .replace('’', "'")
    .replace(/(?<![\s:：])[\s:：]+$/, '')
  return delimiters.has(words) && (sides > 0 || /[:：]$/.test(inner))
}

/**
 * Directly above what is known to be quoted, in a language that is not in our lists: a paragraph that ends in a colon and names an
 * address or a time, or lines of `Label: value` with an address. Its first line, or null.
 */
export function unknownHeadAbove(lines: readonly ReplyLine[], quotedAt: number): number | null {
  let end = quotedAt
  while (end > 0 && lines[end - 1]!.bare === '') end -= 1
  if (end === 0 || !/[:：|]/.test(lines[end - 1]!.bare)) return null
  let start = end
  while (start > 0 && end - start < 8 && lines[start - 1]!.bare !== '' && lines[start - 1]!.depth === 0) start -= 1
  for (let labelled = 0, index = end - 1; index >= start; index -= 1) {
    const isLabelled = /^[^:：|\s][^:：|]{0,30}\s?[:：|]\s?\S/u.test(lines[index]!.bare.replace(/^[*|\s]{1,4}/, ''))
    labelled += Number(isLabelled)
    const joined = bareParagraph(lines, index, end)
    if (isLabelled && labelled >= 3 && labelled === end - index && /\S@\S/.test(joined)) {
      const above = lines[index - 1]
      if (labelled >= 4 || !above || above.bare === '' || withoutOrnament(above.bare).sides > 0) return index
    }
  }
  for (let index = end - 1; index >= start && end - index <= 3; index -= 1) {
    const joined = asciiDigits(bareParagraph(lines, index, end))
    if (joined.length <= maxLineLength && /[:：]$/.test(joined) && /\S@\S/.test(joined) && hasDate(joined)) return index
  }
  return null
}

const bareParagraph = (lines: readonly ReplyLine[], start: number, end: number): string =>
  lines
    .slice(start, end)
    .map((line) => line.bare)
    .join(' ')

function mayEndAttribution(bare: string): boolean {
  if (bare.length > maxLineLength) return false
  if (/[:：]$/.test(bare)) return true
  return /[-—–_]{2}$/.test(bare) ? withoutOrnament(bare).inner !== '' : bare.includes('@') && endsWithVerb.test(bare)
}

/** All heads in order, none inside another. */
export function findQuoteHeads(lines: readonly ReplyLine[]): QuoteHead[] {
  const heads: QuoteHead[] = []
  let candidates = 0
  for (let index = 0; index < lines.length; index += 1) {
    const { bare, depth } = lines[index]!
    if (bare === '') continue
    let head: QuoteHead | null = null
    if (isReplySeparator(bare)) head = { start: index, end: index + 1, hard: depth === 0, kind: 'separator' }
    else if (isDelimiter(bare)) head = { start: index, end: index + 1, hard: depth === 0, kind: 'delimiter' }
    else if (candidates < maxCandidates && headerField(bare)) {
      candidates += 1
      head = headerBlockAt(lines, index)
    }
    if (!head && candidates < maxCandidates && mayEndAttribution(bare)) {
      candidates += 1
      head = attributionEnding(lines, index)
    }
    if (!head) continue
    const previous = heads[heads.length - 1]
    heads.push(previous && head.start < previous.end ? { ...head, start: previous.end } : head)
    index = head.end - 1
  }
  return heads
}
