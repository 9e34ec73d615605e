import { isDecimal } from '#app/domain/trade/quantity.ts'
import type { Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { readNumber, type ReadNumber } from '../read-number.ts'

/** The Chinese full stop between digits stands for a point, and Arabic has marks of its own. */
export const plain = (text: string): string =>
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
  const values: [string, string] = [whole! + three!, `${whole!}.${three!.replace(/(?<!0)0+$/, '') || '0'}`.replace(/\.0$/, '')]
  if (comma !== point) return { is: 'one', value: (mark === ',') === comma ? values[1] : values[0] }
  const isAtItsWord = number.is === 'one' && !isPrice && !comma
  return isAtItsWord ? number : { is: 'two', values }
}

/** So many thousands. */
export function scaled(number: ReadNumber, times: number): ReadNumber {
  if (number.is === 'none' || times === 1) return number
  const by = (value: string) => (isDecimal(value) ? String(Number(value) * times) : value)
  return number.is === 'one' ? { is: 'one', value: by(number.value) } : { is: 'two', values: [by(number.values[0]), by(number.values[1])] }
}
