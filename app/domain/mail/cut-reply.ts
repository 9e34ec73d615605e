import { linesOfHtml } from './html-to-text.ts'
import { kindsOf, startsSignature, type Kind } from './line-kinds.ts'
import { linesOfText, type ReplyLine } from './reply-lines.ts'

export type CutReply = { reply: string; rest: string }

type Chunk = { kind: 'text' | 'quote'; start: number; end: number }

/** The author's parts and the original's, in turn; blank lines, heads and extras belong to neither. */
function chunksOf(kinds: readonly Kind[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'text' && kind !== 'quote') continue
    const last = chunks[chunks.length - 1]
    if (last?.kind === kind) last.end = index + 1
    else chunks.push({ kind, start: index, end: index + 1 })
  }
  return chunks
}

/** The paragraph that an answer stands below; what was quoted before it is not what is answered. */
function lastParagraph({ kind, start, end }: Chunk, lines: readonly ReplyLine[]): Chunk {
  let first = end - 1
  while (first > start && lines[first - 1]!.bare !== '') first -= 1
  return { kind, start: first, end }
}

/**
 * Quoted parts stay where the author answered point by point, because "yes" says nothing without its question; a single original above,
 * between or below goes.
 */
function shownChunks(chunks: readonly Chunk[], lines: readonly ReplyLine[]): Chunk[] {
  const authored = chunks.filter((chunk) => chunk.kind === 'text')
  const answered = chunks.filter((chunk, index) => {
    const next = chunks[index + 1]
    return chunk.kind === 'quote' && next?.kind === 'text' && !startsSignature(lines[next.start]!)
  })
  if (answered.length < 2) return authored
  return chunks.flatMap((chunk) => (chunk.kind === 'text' ? [chunk] : answered.includes(chunk) ? [lastParagraph(chunk, lines)] : []))
}

type Body = { lines: ReplyLine[]; below: string }

const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()

/** A client that sets every line in by the same spaces means nothing by it. */
function outdented(lines: readonly string[]): string[] {
  const worded = lines.filter((line) => line.trim() !== '')
  const spaces = Math.min(...worded.map((line) => line.length - line.trimStart().length))
  return spaces > 0 && spaces < 100 ? lines.map((line) => line.slice(spaces)) : [...lines]
}

function cut(lines: readonly ReplyLine[], sent: readonly string[]): CutReply | null {
  const kinds = kindsOf(lines, sent)
  const chunks = chunksOf(kinds)
  if (!chunks.some((chunk) => chunk.kind === 'text')) return null
  const shown = lines.map(() => false)
  const parts = shownChunks(chunks, lines).map((chunk) => {
    const part: string[] = []
    for (let index = chunk.start; index < chunk.end; index += 1) {
      if (kinds[index] !== chunk.kind && kinds[index] !== 'blank') continue
      shown[index] = true
      const { text, depth, bare } = lines[index]!
      part.push(chunk.kind === 'quote' && depth === 0 && bare !== '' ? `> ${text}` : text)
    }
    return joined(outdented(part))
  })
  return { reply: joined([parts.join('\n\n')]), rest: joined(lines.flatMap((line, index) => (shown[index] ? [] : [line.text]))) }
}

/** What stands below the lines that are looked at goes where the last of them went. */
function cutBody({ lines, below }: Body, sent: readonly string[]): CutReply | null {
  const found = cut(lines, sent)
  if (!found || below === '') return found
  return found.rest === '' ? { reply: `${found.reply}\n${below}`, rest: '' } : { ...found, rest: `${found.rest}\n${below}` }
}

/**
 * Parts what the author of a mail wrote from what was there before. `sent` are the letters that this author got from us in this thread,
 * as text, in whatever language; not what he wrote himself, for he may sign again as he did before. Nothing is ever lost: `rest` holds
 * all that is not shown, and where nothing would be left everything is shown.
 */
export function cutReply({ text, html, sent }: { text?: string | null; html?: string | null; sent: string[] }): CutReply {
  const plain: Body | null = (text ?? '').trim() === '' ? null : linesOfText(text ?? '')
  const marked = (): Body | null => ((html ?? '').trim() === '' ? null : { lines: linesOfHtml(html ?? ''), below: '' })
  const found = plain && cutBody(plain, sent)
  if (found) return found
  const body = marked()
  const inMarkup = body && cutBody(body, sent)
  if (inMarkup) return inMarkup
  const whole = plain ?? body
  return { reply: joined([...(whole?.lines ?? []).map((line) => line.text), whole?.below ?? '']), rest: '' }
}
