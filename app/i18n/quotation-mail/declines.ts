import { forNow, madeByNobody, more, none, refused, refusedOutright, sorry } from './decline-words.ts'
import { foldWords } from './words.ts'

const longest = 120

/** Whether an answer refuses goods of this name: `no soap`, `soap: no`. */
export function declinesGoods(said: string, name: string): boolean {
  if (declines(said)) return true
  const names = new Set(foldWords(name).match(/\p{L}{3,}/gu))
  const isNamed = (word: string) => names.has(word) || names.has(`${word}s`) || names.has(word.replace(/s$/, ''))
  const bare = foldWords(said.slice(0, longest)).replaceAll(/\p{L}{3,}/gu, (word) => (isNamed(word) ? '' : word))
  return declines(bare.replace(/^[\s:,-]+/, ''))
}

/** Whether an answer says that there is none, by itself or by what it says no to. */
export function declines(said: string): boolean {
  if (said.length > longest) return false
  const text = foldWords(said).replace(/(?<![\s.,;:!。，；、！])[\s.,;:!。，；、！]+$/u, '')
  const spaced = text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  if ([text, text.replace(sorry, ''), spaced].some((one) => none.test(one))) return true
  if (more.test(text)) return false
  if (refusedOutright.test(text)) return true
  return (!forNow.test(text) || madeByNobody.test(text)) && refused.some(([not, what]) => not.test(text) && what.test(text))
}
