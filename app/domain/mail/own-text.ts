import { decodeEntities } from './reply-lines.ts'

/** Characters that must stand together in a text of ours before they count as ours. */
const gramLength = 10
const base = 0x01000193
const maxSentLength = 200_000
/** A line that is shorter says little by itself: it is ours only where it continues a line of ours. */
const tellingLength = 24
const share = 0.85

const link = /(?:<|\()?https?:\/\/[^\s<>()]{1,4000}(?:>|\))?/gi

const linksOf = (text: string): string[] => text.match(/https?:\/\/[^\s<>()]{1,4000}/gi) ?? []

/** Letters and digits only: quoting, wrapping, entities, markup, links and case make no difference. */
function fold(text: string): string {
  const linked = decodeEntities(text)
  return (linked.includes('://') ? linked.replace(link, ' ') : linked)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The hash of every run of `gramLength` characters, with where it ends; one pass. */
function eachGram(text: string, visit: (hash: number, end: number) => void): void {
  let power = 1
  for (let step = 0; step < gramLength; step += 1) power = Math.imul(power, base)
  let hash = 0
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0
    if (index >= gramLength) hash = (hash - Math.imul(text.charCodeAt(index - gramLength), power)) | 0
    if (index >= gramLength - 1) visit(hash, index + 1)
  }
}

/**
 * Which lines repeat what we sent: in any language, quoted or not, wrapped anew or not. Short lines count only beside others that they
 * follow in our text too, so that an author who writes "FOB Ningbo" does not lose it because our letter said so as well.
 */
export function findOwnLines(lines: readonly string[], sent: readonly string[]): boolean[] {
  const known = new Set<number>()
  const links = new Set<string>()
  let room = maxSentLength
  for (const text of sent) {
    const folded = fold(text.slice(0, room))
    room -= Math.min(room, text.length)
    eachGram(folded, (hash) => known.add(hash))
    for (const url of linksOf(text.slice(0, maxSentLength))) links.add(url)
  }
  const isOwn = lines.map(() => false)
  if (known.size === 0) return isOwn

  for (const [index, line] of lines.entries()) {
    const urls = linksOf(line)
    isOwn[index] = urls.length > 0 && fold(line) === '' && urls.every((url) => links.has(url))
  }
  const folded = lines.map((line) => fold(line))
  const starts: number[] = []
  let length = 0
  for (const text of folded) {
    starts.push(length)
    length += text.length
  }
  /** `bridged[n]`: the characters n - 1 and n follow each other in our text. */
  const covered = new Uint8Array(length)
  const bridged = new Uint8Array(length + 1)
  let marked = 0
  eachGram(folded.join(''), (hash, end) => {
    if (!known.has(hash)) return
    for (let at = Math.max(marked, end - gramLength); at < end; at += 1) covered[at] = 1
    for (let at = Math.max(marked, end - gramLength + 1); at < end; at += 1) bridged[at] = 1
    marked = end
  })
  const worded = folded.flatMap((text, index) => (text.length > 0 ? [index] : []))
  const isCovered = worded.map((index) => {
    const start = starts[index]!
    const end = start + folded[index]!.length
    let count = 0
    for (let at = start; at < end; at += 1) count += covered[at]!
    return count >= share * (end - start)
  })
  for (const [order, index] of worded.entries()) {
    if (!isCovered[order]) continue
    const start = starts[index]!
    const continues = order > 0 && isCovered[order - 1] && bridged[start] === 1
    const isContinued = isCovered[order + 1] === true && bridged[start + folded[index]!.length] === 1
    isOwn[index] = folded[index]!.length >= tellingLength || continues || isContinued
  }
  return isOwn
}
