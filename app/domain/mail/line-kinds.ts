import { isDeviceLine, isGatewayFooter, isListFooter } from './device-lines.ts'
import { findOwnLines } from './own-text.ts'
import { findQuoteHeads, unknownHeadAbove, withoutOrnament, type QuoteHead } from './quote-heads.ts'
import type { ReplyLine } from './reply-lines.ts'

/** `text`: the author's. `quote`: the original's. `head`: what the client wrote above it. `extra`: a device's or gateway's line. */
export type Kind = 'blank' | 'text' | 'quote' | 'head' | 'extra'

const isTitleBetweenRules = (line: ReplyLine): boolean => line.bare.length <= 100 && withoutOrnament(line.bare).sides === 2
const isRule = (line: ReplyLine): boolean => line.bare !== '' && withoutOrnament(line.bare).inner === ''
const isBareAddress = (line: ReplyLine): boolean => /^<?[^\s<>@]{1,100}@[^\s<>@]{1,200}>?$/.test(line.bare)
export const startsSignature = (line: ReplyLine): boolean => /^(?:--|—|–|_{2,}|-{2,})$/.test(line.bare)

/** Rules, and the address that Foxmail puts there, above a head belong to it. */
function widenHeads(lines: readonly ReplyLine[], kinds: Kind[]): void {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (kinds[index] !== 'head' && kinds[index] !== 'quote') continue
    let above = index - 1
    while (above >= 0 && kinds[above] === 'blank') above -= 1
    const line = lines[above]
    if (!line || kinds[above] !== 'text') continue
    const belongsToHead = kinds[index] === 'head' && (isBareAddress(line) || isTitleBetweenRules(line))
    if (isRule(line) || belongsToHead) kinds[above] = 'head'
  }
}

/** Whether lines of ours are no accident: a company's name or a phrase may well stand in our letter and in the author's answer. */
function isTelling(lines: readonly ReplyLine[], own: readonly number[]): boolean {
  const letters = own.reduce((sum, index) => sum + lines[index]!.bare.length, 0)
  return letters >= 120 || (own.length >= 3 && letters >= 40)
}

/**
 * Below a head that no quote marks follow everything is the original's, unless our own text shows where the original is: a line
 * after its beginning that is not ours and no later head's was written into it.
 */
function markOriginal(
  lines: readonly ReplyLine[],
  kinds: Kind[],
  heads: readonly QuoteHead[],
  isOwn: readonly boolean[],
  hard: number,
): void {
  const bounds = heads.filter((head) => head.start > hard && head.hard).map((head) => head.start)
  for (let start = hard; start < lines.length;) {
    const end = bounds.find((bound) => bound > start) ?? lines.length
    const worded: number[] = []
    for (let index = start; index < end; index += 1) if (kinds[index] === 'text') worded.push(index)
    const own = worded.filter((index) => isOwn[index])
    const isOurs = own.length >= 2 && (own.length * 3 >= worded.length || isTelling(lines, own))
    const first = own[0] ?? end
    for (const index of worded) {
      const writtenInto = isOurs && index > first && !isOwn[index] && /\p{L}{2}|\p{N}|\p{Lo}/u.test(lines[index]!.bare)
      if (!writtenInto || isGatewayFooter(lines[index]!.bare)) kinds[index] = 'quote'
    }
    start = end
  }
}

/**
 * Our own text at the end, head by head, and at the beginning when something follows it. What stands above a head may repeat a phrase
 * of ours; only a telling run is taken.
 */
function markOwnRuns(lines: readonly ReplyLine[], kinds: Kind[], isOwn: readonly boolean[]): void {
  for (let end = kinds.length; end > 0;) {
    const run: number[] = []
    let at = end - 1
    for (; at >= 0 && kinds[at] !== 'head' && (kinds[at] !== 'text' || isOwn[at]); at -= 1) if (kinds[at] === 'text') run.push(at)
    if (run.length > 0 && !isTelling(lines, run)) break
    for (const index of run) kinds[index] = 'quote'
    end = kinds[at] === 'head' ? at : 0
  }
  const last = kinds.lastIndexOf('text')
  const run: number[] = []
  for (let at = 0; at < last && (kinds[at] !== 'text' || isOwn[at]); at += 1) if (kinds[at] === 'text') run.push(at)
  if (isTelling(lines, run)) for (const index of run) kinds[index] = 'quote'
}

/** What stands right above the original and names who wrote it when, in a language that is not in our lists. */
function markUnknownHeads(lines: readonly ReplyLine[], kinds: Kind[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    if (kinds[index] !== 'quote' && kinds[index] !== 'head') continue
    let above = index - 1
    while (above >= 0 && kinds[above] === 'blank') above -= 1
    if (above < 0 || kinds[above] !== 'text') continue
    const start = unknownHeadAbove(lines, index)
    if (start !== null && kinds.slice(start, index).every((kind) => kind === 'text' || kind === 'blank'))
      kinds.fill('head', start, above + 1)
  }
}

/** A wrapped line of a quotation that lost its mark: between two quoted lines, beginning in the middle of a sentence. */
function markWrapped(lines: readonly ReplyLine[], kinds: Kind[]): void {
  for (let index = 1; index < lines.length - 1; index += 1) {
    const above = lines[index - 1]!
    if (kinds[index] !== 'text' || above.depth === 0 || lines[index + 1]!.depth === 0) continue
    const goesOn = above.text.length >= 60 && !/[.?!:;。？！：…]$/.test(above.bare) && /^[\p{Ll}\d(]/u.test(lines[index]!.bare)
    if (goesOn) kinds[index] = 'quote'
  }
}

/** Where the author's part ends: a device's line, a mailing list's footer, a scanner's advertisement. */
function markExtras(lines: readonly ReplyLine[], kinds: Kind[]): void {
  let open = true
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]!
    if (kinds[index] !== 'text') {
      open ||= kinds[index] === 'quote' || kinds[index] === 'head'
      continue
    }
    const standsAlone = index === 0 || kinds[index - 1] !== 'text'
    if (open && standsAlone && (isDeviceLine(line.bare) || isGatewayFooter(line.bare))) kinds[index] = 'extra'
    else open = startsSignature(line) && open
  }
  const list = lines.findIndex((line, index) => kinds[index] === 'text' && /^_{2,}$/.test(line.bare))
  const below = lines.slice(list + 1).filter((line) => line.bare !== '')
  const isFooter = list >= 0 && below.length > 0 && below.length <= 6 && below.some((line) => isListFooter(line.bare))
  if (isFooter && kinds.slice(0, list).includes('text')) kinds.fill('extra', list)
}

/**
 * Where a program's line stands by itself amid the text, the original follows without any head. Only who does not know what was sent has
 * to guess so.
 */
function markBelowDevice(lines: readonly ReplyLine[], kinds: Kind[]): void {
  const device = lines.findIndex(
    (line, index) => kinds[index] === 'text' && kinds[index - 1] === 'blank' && kinds[index + 1] === 'blank' && isDeviceLine(line.bare),
  )
  if (device < 0 || !kinds.slice(0, device).includes('text')) return
  for (let index = device + 1; index < kinds.length; index += 1) if (kinds[index] === 'text') kinds[index] = 'quote'
}

function isQuotedBelow(lines: readonly ReplyLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 20).find((line) => line.bare !== '' && line.mark !== 'head')
  return below !== undefined && (below.depth > 0 || below.held)
}

/** What each line of a mail is. */
export function kindsOf(lines: readonly ReplyLine[], sent: readonly string[]): Kind[] {
  const kinds = lines.map((line): Kind => (line.bare === '' ? 'blank' : line.depth > 0 || line.held ? 'quote' : 'text'))
  const heads = findQuoteHeads(lines)
  for (const head of heads) for (let index = head.start; index < head.end; index += 1) if (lines[index]!.bare !== '') kinds[index] = 'head'
  for (const [index, line] of lines.entries()) if (line.mark === 'head') kinds[index] = 'head'
  const isOwn = findOwnLines(
    lines.map((line, index) => (kinds[index] === 'head' ? '' : line.bare)),
    sent,
  )
  const marked = lines.findIndex((line, index) => line.mark === 'cut' || (line.mark === 'head' && !isQuotedBelow(lines, index)))
  const cuts = [heads.find((head) => head.hard)?.start ?? -1, marked].filter((index) => index >= 0)
  if (cuts.length > 0) markOriginal(lines, kinds, heads, isOwn, Math.min(...cuts))
  markOwnRuns(lines, kinds, isOwn)
  if (sent.length === 0) markBelowDevice(lines, kinds)
  markWrapped(lines, kinds)
  markUnknownHeads(lines, kinds)
  widenHeads(lines, kinds)
  markExtras(lines, kinds)
  return kinds
}
