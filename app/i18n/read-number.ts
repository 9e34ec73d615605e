import { isDecimal } from '#app/domain/trade/quantity.ts'
import type { Language } from './languages.ts'
import { plainText } from './plain-text.ts'

/**
 * How numbers are read, in one place.
 *
 * Plain digits, and one mark that can only stand before decimals (`18.40`, `18,4`, `0,250`, `1000,500`), mean one thing in every
 * language. So do a mark that comes twice (`1,000,000`, `1,00,000`), two different marks (`1.000,5`, `1,000.50`: the last is the
 * decimal one), and what groups digits or parts decimals and nothing else: spaces, apostrophes, `٬` and `٫`.
 *
 * One case is left: one comma or one point, with exactly three digits after it and one to three before (`1,000`, `12.500`).
 * Where a comma always groups, four digits after it are a slip of the hand or a Chinese myriad (`1,0000`): asked as well.
 *
 * | language | written | `1,000` | `1.000` | why                                                                        |
 * | en       | 1,000.5 | 1000    | asked   | half of the world that trades in English groups with points                |
 * | zh       | 1,000.5 | 1000    | asked   | as in English                                                              |
 * | pt       | 1.000,5 | asked   | 1000    | a point groups; a comma parts decimals                                     |
 * | fr, ru   | 1 000,5 | asked   | asked   | a space groups; a comma parts decimals, a point is foreign                 |
 * | es       | 1,000.5 | asked   | asked   | Mexico writes it so, Spain and the south 1.000,5                           |
 * | ar       | 1,000.5 | asked   | asked   | the Gulf and Egypt write it so, the Maghreb 1.000,5                        |
 *
 * A mark is taken at its word (`groups`) only where it always groups. What is written for a reader (`writeNumber`) is never asked
 * about: three decimals get a fourth, `1.1250`.
 */
const conventions: Record<Language, { decimal: '.' | ','; groups: readonly string[] }> = {
  en: { decimal: '.', groups: [','] },
  zh: { decimal: '.', groups: [','] },
  pt: { decimal: ',', groups: ['.'] },
  fr: { decimal: ',', groups: [] },
  ru: { decimal: ',', groups: [] },
  es: { decimal: '.', groups: [] },
  ar: { decimal: '.', groups: [] },
}

/** Decimal strings with a point. `two`: as thousands, and as decimals. */
export type ReadNumber = { is: 'one'; value: string } | { is: 'two'; values: [whole: string, fraction: string] } | { is: 'none' }

const none: ReadNumber = { is: 'none' }
const one = (value: string): ReadNumber => ({ is: 'one', value })

/** `_` groups and nothing else, `;` parts decimals and nothing else. */
function marked(plain: string): string {
  return plain
    .replaceAll(/[ '’‘ʼ´`٬]/g, '_')
    .replaceAll('٫', ';')
    .replaceAll('،', ',')
    .replaceAll('。', '.')
}

const escaped = (mark: string) => (mark === '.' ? '\\.' : mark)

/** Groups of three, or as India writes them: two and two, three at the end. `null`: no number. */
function readWhole(text: string, lang: Language): string | null {
  if (/^\d+$/.test(text)) return text
  const mark = escaped(/[,._]/.exec(text)?.[0] ?? '_')
  const grouped = new RegExp(`^(?!0+${mark})(?:\\d{1,3}(?:${mark}\\d{3})+|\\d{1,2}(?:${mark}\\d{2})+${mark}\\d{3})$`)
  const myriads = conventions[lang].groups.includes(',') && /^[1-9]\d{0,3}(?:,\d{4})+$/.test(text)
  return grouped.test(text) || myriads ? text.replaceAll(/\D/g, '') : null
}

function readFraction(text: string, lang: Language): string | null {
  for (const mark of ['.', ',', ';']) {
    const [before, after, ...more] = text.split(mark)
    if (more.length > 0 || !/^\d+$/.test(after ?? '')) continue
    const whole = before === '' ? '0' : readWhole(before!, lang)
    if (whole !== null) return `${whole}.${after}`
  }
  return null
}

/** One spelling: `007.500` is `7.5`. */
function spelled(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const shown = fraction.replace(/(?<!0)0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (shown && `.${shown}`)
}

/** What a text without words says as a number, as a reader of this language writes it. */
export function readNumber(typed: string, lang: Language): ReadNumber {
  const text = marked(plainText(typed))
  if (text.length > 40) return none
  const [whole, fraction] = [readWhole(text, lang), readFraction(text, lang)]
  if (whole === null) return fraction === null ? none : one(spelled(fraction))
  if (fraction === null) return one(spelled(whole))
  const mark = /[,.]/.exec(text)![0]
  const isAtItsWord = conventions[lang].groups.includes(mark) && /\D\d{3}$/.test(text)
  return isAtItsWord ? one(spelled(whole)) : { is: 'two', values: [spelled(whole), spelled(fraction)] }
}

/** A decimal string as the reader writes it into a field; what is none stays as it is. */
export function writeNumber(value: string, lang: Language): string {
  if (!isDecimal(value)) return value
  const [whole = '', fraction = ''] = spelled(value).split('.')
  if (fraction === '') return whole
  return `${whole}${conventions[lang].decimal}${fraction.length === 3 ? `${fraction}0` : fraction}`
}
