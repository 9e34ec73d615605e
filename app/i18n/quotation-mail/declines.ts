import { forNow, madeByNobody, more, none, refused, refusedOutright, sorry } from './decline-words.ts'
import { foldWords } from './words.ts'

/** Whether an answer says that there is none, by itself or by what it says no to. */
export function declines(said: string): boolean {
  if (said.length > 120) return false
  const text = foldWords(said).replace(/(?<![\s.,;:!。，；、！])[\s.,;:!。，；、！]+$/u, '')
  const spaced = text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
  if ([text, text.replace(sorry, ''), spaced].some((one) => none.test(one))) return true
  if (more.test(text)) return false
  if (refusedOutright.test(text)) return true
  return (!forNow.test(text) || madeByNobody.test(text)) && refused.some(([not, what]) => not.test(text) && what.test(text))
}
