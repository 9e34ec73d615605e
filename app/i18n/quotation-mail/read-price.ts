import type { QuantityBreak } from '#app/domain/rfqs/rfq.ts'
import type { PackContent } from '#app/domain/trade/convert-quantity.ts'
import { isPackage, type UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import type { ReadNumber } from '../read-number.ts'
import { tokensAbout, withYuan } from './asked-tokens.ts'
import { saidIn, type Amount, type Inside, type Said } from './amounts.ts'
import { declines } from './declines.ts'
import { amountsInDigits } from './numerals.ts'
import { readMailNumber, scaled, type Habit } from './mail-number.ts'

export type ReadUnit = { unit: UnitCode; content?: PackContent }

/** What one price says: its figure, the words for money in it, and what it is for. `each`: one of whatever the form counts in. */
export type ReadPrice = {
  number: ReadNumber
  currencies: string[]
  per: ReadUnit | 'each' | 'unknown' | null
  /** Whether something is left that is none of these. */
  hasMore: boolean
  /** Whether it says how the goods are packed, too, which no price can keep. */
  isPacked: boolean
}

/** Whether an answer says that there is none. */
export const saysNone = (said: string): boolean => declines(plainText(said))

const counts: Record<string, UnitCode> = { '12': 'DZN', '100': 'CEN', '144': 'GRO', '1000': 'MIL' }
const singles: readonly UnitCode[] = ['H87', 'C62']

const wholeOf = (text: string): string => text.replaceAll(/[.,'’ ]/g, '')

/** A unit by itself, as it stands behind its label. */
export function readUnit(said: string, lang: Language, asked: UnitCode): ReadUnit | null {
  if (said.length > 200) return null
  const tokens = tokensAbout(plainText(said), lang, asked)
  const all = tokens && saidIn(tokens)
  if (!all || all.amounts.length > 0 || all.money.length > 0 || all.before.length > 0 || all.hasMinus || all.isEach) return null
  const units = [...all.units, ...all.per.map(({ unit, count }) => (count && wholeOf(count.text) !== '1' ? null : unit))]
  const [unit = all.inside[0]?.pack, ...others] = units
  return unit && others.length === 0 ? withInside(unit, all.inside) : null
}

function withInside(unit: UnitCode, all: readonly (Inside & { pack: UnitCode })[]): ReadUnit | null {
  const inside = all.filter(({ pack }) => pack === unit)
  const [first] = inside
  if (!first) return all.length > 0 ? null : { unit }
  const isOne = inside.every((one) => one.figure.text === first.figure.text && one.unit === first.unit) && /^\d+$/.test(first.figure.text)
  return isOne ? { unit, content: { quantity: first.figure.text, unit: first.unit } } : null
}

/** `US$ 1.20/pc`, `每打14.4元`, `1,20 EUR per 100 pcs`: the price for a quantity that was asked. */
export function readPrice(said: string, lang: Language, habit: Habit, { quantity, unit }: QuantityBreak): ReadPrice {
  const tokens = tokensAbout(said, lang, unit)
  if (!tokens) return { number: { is: 'none' }, currencies: [], per: null, hasMore: true, isPacked: false }
  const all = saidIn(withYuan(tokens))
  const numberOf = ({ figure }: Amount) => scaled(readMailNumber(figure.text, lang, habit, true), figure.times)
  const amounts = withoutAsked(all.amounts, quantity)
  const prices = withoutTotals(amounts, quantity, numberOf)
  const [price] = prices
  const per = perOf(all, price)
  const isFrom = all.hasLeast && prices.length === all.amounts.length
  const isKept = all.inside.length === 0 || (per !== null && typeof per === 'object' && per.content !== undefined)
  const hasMore =
    prices.length > 1 ||
    all.before.length > 0 ||
    all.behind.length > 0 ||
    all.hasMinus ||
    // A total that is none of this price is no price, either.
    (all.hasTotal && prices.length === amounts.length) ||
    isFrom ||
    (!isKept && per === null)
  return {
    number: price ? numberOf(price) : { is: 'none' },
    currencies: all.money,
    // What is asked back says nothing of its line's unit.
    per: hasMore && per !== 'unknown' ? null : per,
    hasMore,
    isPacked: !isKept,
  }
}

/** `500 pcs @`: the quantity that was asked, once more beside its price. */
function withoutAsked(amounts: readonly Amount[], asked: string): Amount[] {
  const others = amounts.filter(
    ({ figure, unit, isApart }) => !(wholeOf(figure.text) === asked && (unit !== null || isApart || amounts[0]!.figure === figure)),
  )
  return others.length > 0 ? others : [...amounts]
}

/** `12.50 x 500 = 6,250`: what all of it comes to says nothing new. */
function withoutTotals(amounts: readonly Amount[], asked: string, numberOf: (amount: Amount) => ReadNumber): Amount[] {
  const [price, ...others] = amounts
  if (!price || others.length === 0) return [...amounts]
  const value = (amount: Amount): number | null => {
    const number = numberOf(amount)
    return number.is === 'one' ? Number(number.value) : null
  }
  const one = value(price)
  const isTotal = (amount: Amount) => one !== null && amount.unit === null && Math.abs((value(amount) ?? -1) - one * Number(asked)) < 0.01
  return [price, ...others.filter((amount) => !isTotal(amount))]
}

function perOf(all: Said, price: Amount | undefined): ReadPrice['per'] {
  const named = all.per.map(({ unit, count }): ReadUnit | 'unknown' => {
    if (unit === null) return 'unknown'
    const amount = count === null ? '1' : wholeOf(count.text)
    if (amount === '1')
      return (
        withInside(
          unit,
          all.inside.filter(({ pack }) => pack === unit),
        ) ?? 'unknown'
      )
    const several = singles.includes(unit) ? counts[amount] : undefined
    return several ? { unit: several } : 'unknown'
  })
  const bare = [...all.units, ...(price?.unit ? [price.unit] : [])].map(
    (unit): ReadUnit =>
      withInside(
        unit,
        all.inside.filter(({ pack }) => pack === unit),
      ) ?? { unit },
  )
  const [first, ...others] = [...named, ...bare]
  if (first === undefined) return all.isEach ? 'each' : null
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'unknown'
}

/** A quantity with its unit, where one is written. `note`: words beside it that no quantity can keep. */
export type ReadQuantity = {
  number: ReadNumber
  times: number
  unit: UnitCode | null
  inside: PackContent | null
  hasMore: boolean
  note: boolean
}

export function readQuantity(said: string, lang: Language, habit: Habit, asked: UnitCode): ReadQuantity {
  const tokens = tokensAbout(amountsInDigits(plainText(said), lang), lang, asked)
  const all = tokens && saidIn(tokens)
  const nothing: ReadQuantity = { number: { is: 'none' }, times: 1, unit: null, inside: null, hasMore: false, note: false }
  if (!all) return { ...nothing, hasMore: true }
  const { amount, isSure } = oneOf(all)
  if (!amount) return { ...nothing, hasMore: true }
  const inside = all.inside.find(({ pack }) => pack === amount.unit)
  const isOdd =
    all.before.length > 0 || all.hasMinus || amount.isUnknown || all.money.length > 0 || all.per.some(({ count }) => count !== null)
  return {
    number: readMailNumber(amount.figure.text, lang, habit, false),
    times: amount.figure.times,
    unit: amount.unit ?? all.units[0] ?? null,
    inside: inside ? { quantity: inside.figure.text, unit: inside.unit } : null,
    hasMore: isOdd || !isSure || (amount.unit === null && all.per.length > 0),
    note: all.behind.length > 0 || all.per.length > 0,
  }
}

/** `10 cartons x 20 pcs = 200 pcs`. */
function isProduct(packs: Amount | undefined, good: Amount | undefined, inside: Said['inside']): boolean {
  const [each, ...others] = inside
  if (!packs || !good || !each || others.length > 0 || each.pack !== packs.unit || each.unit !== good.unit) return false
  const [many, one, all] = [packs, each, good].map(({ figure }) => Number(wholeOf(figure.text)) * figure.times)
  return many! * one! === all
}

/** Of `240 pcs (1 pallet)` the pieces; of two quantities in like units neither. */
function oneOf({ amounts, inside }: Said): { amount: Amount | undefined; isSure: boolean } {
  const [first, ...others] = amounts
  if (!first || others.length === 0) return { amount: first, isSure: true }
  const goods = amounts.filter(({ unit }) => unit !== null && !isPackage(unit))
  const packs = amounts.filter(({ unit }) => unit !== null && isPackage(unit))
  const [good] = goods
  if (amounts.length === 2 && isProduct(packs[0], good, inside)) return { amount: good, isSure: true }
  const isOnce = goods.length === 1 && goods.length + packs.length === amounts.length && packs.length === 1 && inside.length === 0
  // `10 cartons (50 pcs)` may be fifty in all, or in each of them.
  const isSure = isOnce && (good === first || wholeOf(packs[0]!.figure.text) === '1') && amounts[1]!.isApart
  return { amount: good, isSure }
}
