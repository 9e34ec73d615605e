import type { FieldProblem } from '../errors.ts'
import { compare } from '../trade/quantity.ts'
import type { PriceTier } from './listing.ts'

/** A listing with prices has at least one tier, the first at its MOQ; more goods never cost more each. */
export function tierProblems(tiers: readonly PriceTier[], moq: string | null | undefined): FieldProblem[] {
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

/** The longest a buyer of the smallest quantity waits: what search filters and sorts by. */
export function leadTimeAtMoq(tiers: readonly PriceTier[], leadTimeDaysMax: number | null): number | null {
  const [smallest] = [...tiers].sort((a, b) => compare(a.minQty, b.minQty))
  return smallest?.leadTimeDays ?? leadTimeDaysMax
}
