import { fold } from './fold.ts'
import { joinMeasures } from './measures.ts'
import { wordsOf, type Word } from './tokenise.ts'

/** English words that join others: asked for only when nothing else is. */
export const joining: ReadonlySet<string> = new Set('a an and are as at by for from in is of on or the to with'.split(' '))

const mostWords = 24

export type Query = {
  /** As the index is asked: folded, measures joined. */
  text: string
  words: Word[]
  hasHan: boolean
}

/** What a text is called in the index, so that query and document spell things alike. */
export function spelling(text: string): string {
  return joinMeasures(fold(text)).replaceAll(/\s+/g, ' ').trim()
}

/** A query that is an HS code as people write it (`8481.80`, or a national code that begins with one) asks for the six international digits. */
function readHsDigits(typed: string): string | null {
  const digits = /^(\d{4})[. ]?(\d{2})(?:[. ]?\d{2}){0,2}$/.exec(typed.trim())
  return digits ? `${digits[1]}${digits[2]}` : null
}

export function readQuery(typed: string): Query {
  const asked = readHsDigits(typed) ?? typed
  const words = [...new Map(wordsOf(asked).map((word) => [word.spelled, word])).values()].slice(0, mostWords)
  const telling = words.filter((word) => !joining.has(word.spelled))
  return { text: spelling(asked), words: telling.length > 0 ? telling : words, hasHan: /\p{Script=Han}/u.test(typed) }
}
