import type { FormWords } from './find-forms.ts'
import { fold } from './form-marks.ts'

/** The end of a label in bold type, or an arrow before an answer; a sign before a figure is none. */
const pointer = /^\s*(?:[-=–—]*>+|[→⇒]|\*+)\s*/

/** What begins an answer on a line of its own and is none of it: a dash, `Ans:`, the name of its author in brackets. */
export const bullet =
  /^(?:[-–—·] (?=\S)|\[[^\]\d]{1,40}\] ?|(?:ans|answer|a|re|reply|回复|答|回答|resp|rpta|respuesta|resposta|reponse|réponse|antwort|ответ|cevap|risposta) ?[.:：] ?)/i

const digits = (text: string): string => text.replaceAll(/\D/g, '')

/** What stands behind the colon, or behind the label where somebody took the colon away. */
export function saidAt(words: FormWords, code: string, text: string): string {
  const labels = words.labelsOf(code)
  const isLabel = (before: string) => {
    if (!/\d/.test(before)) return true
    const label = fold(words.plain(before))
    const figures = digits(label)
    // In whatever language the label stands, its figures are those that were asked.
    return labels.some((one) => one.startsWith(label) || label.startsWith(one) || digits(one) === figures)
  }
  const colon = text.search(/[:：]/)
  const behind = text.slice(colon + 1)
  if (colon >= 0 && isLabel(text.slice(0, colon))) return behind.replace(pointer, '').trim()
  const end = labelEnd(labels, text)
  return (end > 0 ? text.slice(end).replace(/^[\s:：=–-]+/, '') : text).replace(pointer, '').trim()
}

/** Where the longest label that a text begins with ends, with what folding leaves out behind it. */
function labelEnd(labels: readonly string[], text: string): number {
  const longest = Math.max(0, ...labels.map((label) => label.length))
  let [folded, at, end] = ['', 0, 0]
  for (const sign of text) {
    folded += fold(sign)
    if (folded.length > longest) break
    at += sign.length
    if (labels.includes(folded)) end = at
  }
  return end
}

/** No code is as long with its brackets. */
const longestCode = 16

/** The end of the line as it was written, behind its code. */
export function rawRest(words: Pick<FormWords, 'plain'>, raw: string, rest: string): string {
  const ends = Array.from({ length: Math.min(longestCode, raw.length) }, (_all, from) => raw.slice(from))
  return ends.find((end) => words.plain(end) === rest) ?? rest
}
