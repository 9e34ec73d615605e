import Big from 'big.js'
import type { FieldProblem } from '../errors.ts'
import { compare } from '../trade/quantity.ts'
import type { PriceMode, PriceTier } from './listing.ts'

/** A listing with prices has at least one tier, the first at its MOQ; more goods never cost more each. */
export function tierProblems(tiers: readonly PriceTier[], moq: string | undefined): FieldProblem[] {
  const [first] = tiers
  if (!first) return [{ field: 'tiers[0].minQty', code: 'tier_required' }]
  const problems: FieldProblem[] = []
  if (moq && compare(first.minQty, moq) !== 0) problems.push({ field: 'tiers[0].minQty', code: 'tier_first_is_moq', values: { moq } })
  for (const [index, tier] of tiers.entries()) {
    const before = tiers[index - 1]
    if (!before) continue
    if (compare(tier.minQty, before.minQty) <= 0)
      problems.push({ field: `tiers[${index}].minQty`, code: 'tier_not_ascending', values: { above: before.minQty } })
    if (compare(tier.unitPrice, before.unitPrice) > 0)
      problems.push({ field: `tiers[${index}].unitPrice`, code: 'tier_price_rises', values: { atMost: before.unitPrice } })
  }
  return problems
}

/** Lowest and highest unit price; equal when there is one. */
export function priceRange(tiers: readonly PriceTier[]): { from: string; to: string } | null {
  const prices = tiers.map((tier) => tier.unitPrice).sort(compare)
  const [from, to] = [prices[0], prices.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The same of a listing that says its prices either way. */
export function pricesOf(
  { priceMode, priceFrom, priceTo }: { priceMode: PriceMode; priceFrom: string | null; priceTo: string | null },
  tiers: readonly PriceTier[],
): { from: string; to: string } | null {
  if (priceMode === 'range') return priceFrom === null ? null : { from: priceFrom, to: priceTo ?? priceFrom }
  return priceRange(tiers)
}

/** The lowest price of one unit: what listings are sorted by, whatever number of them their prices are for. */
export function unitPriceFrom(
  listing: Parameters<typeof pricesOf>[0] & { priceBasisQty: string | null },
  tiers: readonly PriceTier[],
): string | null {
  const from = pricesOf(listing, tiers)?.from
  return from === undefined ? null : perUnit(from, listing.priceBasisQty)
}

/** A price of one unit, from one that is for several. */
export function perUnit(price: string, basisQty: string | null): string {
  return new Big(price)
    .div(basisQty ?? '1')
    .round(6, Big.roundHalfUp)
    .toFixed()
}

/** The longest a buyer of the smallest quantity waits: what search filters and sorts by. */
export function leadTimeAtMoq(tiers: readonly PriceTier[], leadTimeDaysMax: number | null): number | null {
  const [smallest] = [...tiers].sort((a, b) => compare(a.minQty, b.minQty))
  return smallest?.leadTimeDays ?? leadTimeDaysMax
}
