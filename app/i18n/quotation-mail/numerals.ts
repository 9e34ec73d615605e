import type { Language } from '../languages.ts'
import { lengthUnits, numberWords, upTo } from './length-words.ts'
import { unitNamed } from './unit-words.ts'

const digits = '零一二三四五六七八九'
const counted = '(?:个|個)?(?:天|日|周|週|星期|礼拜|月|工作|自然|半)'
const sign = '[〇零一二两兩三四五六七八九十百千万]'
const numeral = new RegExp(`(?<!${sign})${sign}{1,7}(?= ?(?:${counted}|[到至~～或-] ?(?:第?[一二两三四五六七八九十]|\\d)))`, 'gu')

const digitOf = (sign: string): number => Math.max(digits.indexOf(sign === '〇' ? '零' : sign), '两兩'.includes(sign) ? 2 : -1)

const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** `二十八`, `两千五`; null where the signs are no number. */
function valueOf(text: string): number | null {
  let [total, section, place, digit]: [number, number, number, number | null] = [0, 0, 1, null]
  for (const sign of text) {
    const [value, power] = [digitOf(sign), powers[sign]]
    if (value > 0 && digit === null) digit = value
    else if (value === 0 && digit === null) place = 1
    else if (power && (digit !== null || power === 10)) {
      section += (digit ?? 1) * power
      ;[place, digit] = [power, null]
    } else if (sign === '万' && total === 0) {
      total = (section + (digit ?? 0)) * 10_000
      ;[section, place, digit] = [0, 10_000, null]
    } else return null
  }
  // Of `两千五` the five are hundreds.
  const value = total + section + (digit ?? 0) * (place > 10 ? place / 10 : 1)
  return value > 0 ? value : null
}

/** `三四` is three or four, `十五六` fifteen or sixteen, `三四十` thirty or forty. */
function rangeOf(text: string): string | null {
  const [, ten = '', one, other, tens = ''] =
    /^([一二三四五六七八九]?十)?([一二三四五六七八九])([二两兩三四五六七八九])(十)?$/u.exec(text) ?? []
  if (!one || !other || digitOf(other) !== digitOf(one) + 1) return null
  return `${valueOf(`${ten}${one}${tens}`)}到${valueOf(`${ten}${other}${tens}`)}`
}

/** Chinese numbers that count days, weeks or months, or name a day, as figures. */
export const hanInDigits = (text: string): string => text.replaceAll(numeral, (said) => rangeOf(said) ?? String(valueOf(said) ?? said))

const amount = new RegExp(`(?<!${sign}|[每\\d])(${sign}{1,9})(?=(\\p{Script=Han}{1,2}))`, 'gu')

/** Chinese numbers before what is counted by a unit, as figures: `五百公斤`. */
export const amountsInDigits = (text: string, lang: Language): string =>
  text.replaceAll(amount, (said, number: string, unit: string) =>
    (unitNamed(unit, lang) ?? unitNamed(unit.charAt(0), lang)) ? String(valueOf(number) ?? said) : said,
  )

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ones = 'one two three four five six seven eight nine'.split(' ')
const compound = new RegExp(`(?<!\\p{L})(${tens.join('|')})[ -](${ones.join('|')})(?!\\p{L})`, 'gu')
const inCompounds = (text: string): string =>
  text.replaceAll(compound, (_all, ten: string, one: string) => String((tens.indexOf(ten) + 2) * 10 + ones.indexOf(one) + 1))

/** Arabic has two of them in one word. */
const dual = /(?<!\p{L})(اسبوع|شهر|يوم)(?:ين|ان)(?!\p{L})/gu

const isUnit = (text: string) => lengthUnits.some(([, unit]) => unit.test(text))
const rangeAhead = new RegExp(`^${upTo} ?\\d`, 'u')
const rangeBehind = new RegExp(String.raw`(\p{L}{1,10}) ${upTo} $`, 'u')

/** Whether a number at this place counts a length: `two weeks`, `two to 3 weeks`, `a week or two`. */
function counts(before: string, after: string): boolean {
  if (isUnit(after) || rangeAhead.test(after)) return true
  return (after === '' || /^[^\p{L}\d]/u.test(after)) && isUnit(rangeBehind.exec(before)?.[1] ?? '')
}

/** `30 (thirty) days`, `thirty (30) days`: the number once more. */
const inWords = /(?<=\d ?)\(\p{L}[\p{L} -]{2,24}\)(?= ?\p{L})/gu
const inFigures = /(?<!\p{L})(\p{L}{3,16}(?:[ -]\p{L}{3,16})?|[一二三四五六七八九十百]{1,7}) ?\((\d{1,3})\)/gu

const numberIn = (words: string) => valueOf(words) ?? numberWords.find(([, word]) => word.exec(words)?.[0] === words)?.[0]

const once = (text: string): string =>
  text.replaceAll(inWords, '').replaceAll(inFigures, (all, words: string, figure: string) => (numberIn(words) === undefined ? all : figure))

/** A length whose numbers stand in words, with figures. */
export function inDigits(said: string): string {
  let text = hanInDigits(inCompounds(once(said))).replaceAll(dual, '2 $1')
  const starts = [...text.matchAll(/(?<!\p{L}|-)\p{L}/gu)].map(({ index }) => index).slice(0, 40)
  // From the end, since the first number of a range is told by the second.
  for (const at of starts.reverse())
    for (const [value, word] of numberWords) {
      const number = word.exec(text.slice(at))?.[0]
      if (!number || !counts(text.slice(0, at), text.slice(at + number.length))) continue
      text = `${text.slice(0, at)}${value} ${text.slice(at + number.length)}`
      break
    }
  return text
}
