import type Big from 'big.js'
import { Exact } from './convert-quantity.ts'

/** One day's rates, as the European Central Bank writes them: units of the currency for one euro. */
export type RateSet = { on: string; source: string; perEur: Record<string, string> }

export const rateOf = (currency: string, rates: RateSet | null): string | null =>
  currency === 'EUR' ? '1' : (rates?.perEur[currency] ?? null)

/** An amount in another currency, not rounded; null where a rate is missing. */
export function exchange(amount: Big, from: string, to: string, rates: RateSet | null): Big | null {
  if (from === to) return amount
  const [one, other] = [rateOf(from, rates), rateOf(to, rates)]
  return one && other ? amount.times(other).div(new Exact(one)) : null
}
