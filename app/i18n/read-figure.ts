import Big from 'big.js'
import { isCurrencyWord, isUnitWord } from './figure-words.ts'
import type { Language } from './languages.ts'
import { plainText } from './plain-text.ts'
import { readNumber, type ReadNumber } from './read-number.ts'

/** A number with what was typed around it: a sign of money, a unit. */
export type ReadFigure = { number: ReadNumber; words: string[] }

const multipliers: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 }

const longest = 100
const figure = /^([^\d.,٫٬。]*)([.,٫]?\d(?:.*\d)?)(\D*)$/u

/** `500 pcs`, `$ 12.50`, `1.5万`: number and words apart. Words that are neither unit nor money make it no number. */
export function readFigure(typed: string, lang: Language): ReadFigure {
  const [, before = '', digits = '', after = ''] = (typed.length <= longest && figure.exec(plainText(typed))) || []
  const { factor, rest } = splitMultiplier(after.trim(), lang)
  const words = [before.trim(), rest].filter((word) => word !== '')
  if (words.some((word) => !isUnitWord(word, lang) && !isCurrencyWord(word))) return { number: { is: 'none' }, words: [] }
  return { number: times(readNumber(digits, lang), factor), words }
}

/** `万件` is ten thousand pieces, but `千克` is the kilogram. */
function splitMultiplier(after: string, lang: Language): { factor: number; rest: string } {
  const factor = multipliers[after.charAt(0)]
  if (factor === undefined || isUnitWord(after, lang)) return { factor: 1, rest: after }
  return { factor, rest: after.slice(1).trim() }
}

function times(number: ReadNumber, factor: number): ReadNumber {
  if (factor === 1 || number.is === 'none') return number
  const multiplied = (value: string) => new Big(value).times(factor).toFixed()
  if (number.is === 'one') return { is: 'one', value: multiplied(number.value) }
  return { is: 'two', values: [multiplied(number.values[0]), multiplied(number.values[1])] }
}
