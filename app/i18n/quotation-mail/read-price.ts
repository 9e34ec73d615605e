import { isDecimal } from '#app/domain/trade/quantity.ts'
import type { PackContent } from '#app/domain/trade/convert-quantity.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { isCurrencyWord, unitsMeant } from '../figure-words.ts'
import { languages, type Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { declines } from './declines.ts'
import { moneyIn } from './money-words.ts'
import { readNumber, type ReadNumber } from '../read-number.ts'

export type ReadUnit = { unit: UnitCode; content?: PackContent }

/** What one price says: its figure, the words for money in it, and what it is for. `each`: one of whatever the form counts in. */
export type ReadPrice = {
  number: ReadNumber
  currencies: string[]
  per: ReadUnit | 'each' | 'unknown' | null
  /** Whether something is left that is none of these. */
  hasMore: boolean
}

/** Whether an answer says that there is none. */
export const saysNone = (said: string): boolean => declines(plainText(said))

/** Whoever writes in another language than his letters names what he counts in that. */
const inOrder = (lang: Language): Language[] => [...new Set([lang, 'en' as const, 'zh' as const, ...languages])]

/** Words for units and languages stand in Chinese without spaces: the longest that is known counts. */
function unitOf(words: string, lang: Language): { unit: UnitCode; rest: string } | null {
  const letters = [...words]
  for (let length = Math.min(letters.length, 20); length > 0; length -= 1) {
    const rest = letters.slice(length).join('')
    const isWhole = !/\p{Script=Latin}$/u.test(letters[length - 1]!) || !/^\p{Script=Latin}/u.test(rest)
    const [meant] = isWhole ? inOrder(lang).flatMap((one) => unitsMeant(letters.slice(0, length).join(''), one)) : []
    if (meant) return { unit: meant, rest: rest.replace(/^\./, '').trim() }
  }
  return null
}

const counts: Record<string, UnitCode> = { '12': 'DZN', '100': 'CEN', '144': 'GRO', '1000': 'MIL' }
const singles: readonly UnitCode[] = ['H87', 'C62']

/** `1000 pcs`, `carton of 20 pcs`, `箱(20个)`: a unit as it stands behind a stroke, and what follows it. */
function perOf(text: string, lang: Language): { per: ReadUnit | 'unknown'; rest: string } {
  const [, count = '', words = ''] = /^(\d[\d,]*)?\s*(.*)$/s.exec(text)!
  const found = unitOf(words, lang)
  if (!found) return { per: 'unknown', rest: words }
  const amount = count.replaceAll(',', '')
  if (amount !== '' && amount !== '1') {
    const several = singles.includes(found.unit) ? counts[amount] : undefined
    return { per: several ? { unit: several } : 'unknown', rest: found.rest }
  }
  const packed = /^(?:\(|of|with|x|含|装|\/)\s*(\d+)\s*([^\d\s()/]+)(?:\s*\/\s*[^\d\s()]+)?\)?\s*(.*)$/is.exec(found.rest)
  const inside = packed && unitOf(packed[2]!, lang)
  if (!packed || !inside || inside.rest !== '') return { per: { unit: found.unit }, rest: found.rest }
  return { per: { unit: found.unit, content: { quantity: packed[1]!, unit: inside.unit } }, rest: packed[3]! }
}

/** A unit by itself, as it stands behind its label. A package holds so many of what was `asked`, where it says of nothing else. */
export function readUnit(said: string, lang: Language, asked: UnitCode): ReadUnit | null {
  const text = plainText(said).replace(/^(?:per|\/|每)\s*/i, '')
  const isOfAsked = singles.includes(asked) && /\D\s?(?:of|x|with|含|装)\s*\d+$/i.test(text)
  const { per, rest } = perOf(isOfAsked ? `${text} pcs` : text, lang)
  return per === 'unknown' || rest !== '' ? null : per
}

/** The Chinese full stop between digits stands for a point, and Arabic has marks of its own. */
const plain = (text: string): string =>
  plainText(text)
    .replaceAll(/(?<=\d)[。٫](?=\d)/g, '.')
    .replaceAll(/(?<=\d)٬(?=\d)/g, '’')

/** Whether authors of these figures part decimals by a comma, a point, or both: what no reader could take otherwise. */
export type Habit = { comma: boolean; point: boolean }

export function habitOf(figures: readonly string[]): Habit {
  const texts = figures.map(plain)
  return {
    comma: texts.some((text) => /\d,\d{1,2}(?!\d)/.test(text)),
    point: texts.some((text) => /\d\.(?:\d{1,2}|\d{4,})(?!\d)/.test(text)),
  }
}

/**
 * A figure of a mail, whose author may write as another than the reader of the letter does. `1,200` and `1.200` are one thing only where
 * the author's other figures say so; a count of goods is read as the language groups it, a price may well have three decimals.
 */
export function readMailNumber(figure: string, lang: Language, { comma, point }: Habit, isPrice: boolean): ReadNumber {
  const number = readNumber(figure, lang)
  const [, whole, mark, three] = /^(\d{1,3})([,.])(\d{3})$/.exec(figure.trim()) ?? []
  if (!mark || whole === '0') return number
  const values: [string, string] = [whole! + three!, `${whole!}.${three!.replace(/0+$/, '') || '0'}`.replace(/\.0$/, '')]
  if (comma !== point) return { is: 'one', value: (mark === ',') === comma ? values[1] : values[0] }
  const isAtItsWord = number.is === 'one' && !isPrice && !comma
  return isAtItsWord ? number : { is: 'two', values }
}

const stroke = /(?:\/|\bper\b|每一?|一(?=[个件只双套台打箱]))\s*/i

/** `500 pcs @`: the quantity that was asked, once more before its price. */
function withoutAsked(text: string, asked: string, lang: Language): string {
  const [whole = '', quantity = '', words = ''] = /^(\d[\d.,'’ ]*)([^\d@:=]*?)\s*(?:@|:|=|->|→)\s*(?=\D{0,8}\d)/.exec(text) ?? []
  const isAsked = quantity.replaceAll(/\D/g, '') === asked && (words === '' || unitOf(words.trim(), lang)?.rest === '')
  return isAsked ? text.slice(whole.length) : text
}

const priceWord = /^(?:unit )?price\b:?\s*|^(?:单价|价格|报价)[为是:]?\s*/i

/** `US$ 1.20/pc`, `每打14.4元`, `1,20 EUR per 100 pcs`; `asked`: the quantity that it is the price for. */
export function readPrice(said: string, lang: Language, habit: Habit, asked: string): ReadPrice {
  const text = withoutAsked(plain(said).replace(/[.;,。]$/, ''), asked, lang)
    .replace(priceWord, '')
    .replace(/\s+nett?o?$/i, '')
  const each = /\b(?:each|ea)\b\.?/i
  const at = text.search(stroke)
  let per: ReadPrice['per'] = each.test(text) ? 'each' : null
  let rest = text.replace(each, ' ')
  if (at >= 0) {
    const found = perOf(text.slice(at).replace(stroke, ''), lang)
    per = found.per
    rest = `${text.slice(0, at)} ${found.rest}`
  }
  const figures = rest.match(/[.,]?\d(?:[\d.,'’ ]*\d)?/g) ?? []
  const [figure = ''] = figures
  const currencies: string[] = []
  let hasMore = figures.length > 1 || /[-−–]\s*[.,]?\d/.test(rest)
  for (const words of rest.split(figure || '\0')) {
    const left = wordsIn(words, lang)
    currencies.push(...left.currencies)
    per ??= left.per
    hasMore ||= left.hasMore
  }
  return { number: readMailNumber(figure, lang, habit, true), currencies, per, hasMore }
}

function wordsIn(text: string, lang: Language): Pick<ReadPrice, 'currencies' | 'per' | 'hasMore'> {
  const trimmed = text.replaceAll(/^[\s:=]+|[\s:=,;]+$/g, '')
  if (trimmed === '') return { currencies: [], per: null, hasMore: false }
  const isMoney = (word: string) => isCurrencyWord(word) || moneyIn(word, lang).length > 0
  if (isMoney(trimmed)) return { currencies: [trimmed], per: null, hasMore: false }
  const all = trimmed.split(' ')
  const currencies = all.filter(isMoney)
  const others = all.filter((word) => !isMoney(word)).join(' ')
  const found = others === '' ? null : unitOf(others, lang)
  return { currencies, per: found && found.rest === '' ? { unit: found.unit } : null, hasMore: others !== '' && found?.rest !== '' }
}

/** A quantity with its unit, where one is written. */
export function readQuantity(said: string, lang: Language, habit: Habit): { number: ReadNumber; unit: UnitCode | null; hasMore: boolean } {
  const text = plain(said).replace(/[.;。]$/, '')
  const [, before = '', figure = '', factor = '', after = ''] =
    /^([^\d]*?)(\d(?:[\d.,'’ ]*\d)?)\s*([千万萬]?)(?!克)\s*(.*)$/s.exec(text) ?? []
  const times = factor === '' ? 1 : factor === '千' ? 1000 : 10_000
  const number = scaled(readMailNumber(figure, lang, habit, false), times)
  const counted = after.trim().replace(/(?:起订|起|以上)$/, '')
  const found = counted === '' ? null : unitOf(counted, lang)
  const hasMore = !/^(?:moq|min\.?|minimum|最少|至少|起订量?)?[\s:]*$/i.test(before.trim()) || (counted !== '' && found?.rest !== '')
  return { number, unit: found?.unit ?? null, hasMore }
}

function scaled(number: ReadNumber, times: number): ReadNumber {
  if (number.is === 'none' || times === 1) return number
  const by = (value: string) => (isDecimal(value) ? String(Number(value) * times) : value)
  return number.is === 'one' ? { is: 'one', value: by(number.value) } : { is: 'two', values: [by(number.values[0]), by(number.values[1])] }
}
