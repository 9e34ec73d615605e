import { follows, inStock, lengthFiller, lengthUnits, otherLength, stockFiller, upTo, working } from './length-words.ts'
import { inDigits } from './numerals.ts'
import { foldWords } from './words.ts'

/** `least`: of a range the shorter; `rest`: what stands beside the length; `months`: where it is named in months, how many. */
export type ReadLength =
  { is: 'days'; days: number; least: number | null; months: number | null; rest: string } | { is: 'working' } | { is: 'none' }

const none: ReadLength = { is: 'none' }
const longest = 200
const number = /(?<!\d)\d+(?:[.,]\d)?(?!\d)/u
const range = new RegExp(String.raw`(\d+(?:[.,]\d)?) ?(\p{L}{0,8}) ?${upTo} ?(\d+(?:[.,]\d)?)(?!\d)`, 'u')

/** A length of time as people write it; of a range the longer, which holds in any case. */
export function readLength(said: string): ReadLength {
  if (said.length > longest) return none
  const text = inDigits(withHalves(foldWords(said).replace(/[.。;]$/, '')))
  if (working.test(text)) return { is: 'working' }
  if (isFromStock(text)) return { is: 'days', days: 0, least: null, months: null, rest: '' }
  if (otherLength.test(text)) return none
  const found = rangeIn(text) ?? oneIn(text)
  if (!found || /\d/.test(found.before + found.after)) return none
  const after = found.after.trimStart()
  const [factor, unit] = unitAt(after) ?? [1, '']
  if (unit === '' && /^\p{L}/u.test(after) && after.search(follows) !== 0) return none
  const days = Math.ceil(found.amount * factor)
  const least = found.least === null ? null : Math.ceil(found.least * factor)
  const rest = `${found.before} | ${after.slice(unit.length)}`
  return days > 9999 ? none : { is: 'days', days, least, months: factor === 30 ? found.amount : null, rest }
}

const isFromStock = (text: string): boolean =>
  text.search(inStock) >= 0 && !/[\p{L}\d]/u.test(text.replaceAll(inStock, ' ').replaceAll(stockFiller, ' '))

type Found = { amount: number; least: number | null; before: string; after: string }

const amountOf = (figure: string): number => Number(figure.replace(',', '.'))

function rangeIn(text: string): Found | null {
  const [whole, first, unit = '', last] = range.exec(text) ?? []
  if (!whole || !first || !last) return null
  if (unit !== '' && !unitAt(unit)) return null
  const at = text.indexOf(whole)
  const before = text.slice(0, at).replace(/(?:de|from|entre|between|tussen|от|da|dal|von|zwischen|tu|dari|antara|من)\s*$/u, '')
  const after = text.slice(at + whole.length)
  const [least, amount] = [amountOf(first), amountOf(last)].sort((one, other) => one - other) as [number, number]
  // `a week or two` names what it counts once, before.
  return { amount, least, before, after: unit === '' || unitAt(after.trimStart()) ? after : `${unit} ${after}` }
}

function oneIn(text: string): Found | null {
  const found = number.exec(text)
  return (
    found && {
      amount: amountOf(found[0]),
      least: null,
      before: text.slice(0, found.index),
      after: text.slice(found.index + found[0].length),
    }
  )
}

function unitAt(text: string): [days: number, word: string] | null {
  const words = lengthUnits.flatMap(([days, unit]): [number, string][] => {
    const word = unit.exec(text)?.[0]
    return word ? [[days, word]] : []
  })
  return words.sort(([, one], [, other]) => other.length - one.length)[0] ?? null
}

const halves: readonly (readonly [RegExp, string])[] = [
  [
    /(?:(?<!\d)1|一|(?<!\p{L})(?:a|one)) ?个半月|(?<!\p{L})(?:(?:a|one) month and a half|one and a half months?|(?:un )?mes y medio|(?:um )?mes e meio|(?:un )?mois et demi|(?:un )?mese e mezzo|anderthalb monate?|eineinhalb monate?|полтора месяца|bir bucuk ay|satu setengah bulan)/u,
    '45 days',
  ],
  [/(?<!\d)2个半月|[二两]个半月/u, '75 days'],
  [
    /半个?月|(?<!\p{L})(?:half (?:a )?month|medio mes|meio mes|demi mois|halber monat|halben monat|mezzo mese|yarim ay|nua thang|setengah bulan|полмесяца)/u,
    '15 days',
  ],
]

/** `一个半月`: half a month is fifteen days. */
const withHalves = (text: string): string => halves.reduce((all, [said, meant]) => all.replace(said, meant), text)

/** Words that a field of days cannot keep. */
export const moreOf = (rest: string): string => rest.replaceAll(lengthFiller, '').replaceAll(/[\s.,;:|()"'*]/g, '')
