import Big from 'big.js'
import type { PriceTier } from './listing.ts'

/** From where to where each tier reaches: to the piece before the next one begins; the last has no end. Fractions end where the next begins. */
export function tierRanges(tiers: readonly PriceTier[]): { from: string; to: string | null }[] {
  return tiers.map(({ minQty }, index) => {
    const next = tiers[index + 1]
    if (!next) return { from: minQty, to: null }
    const end = new Big(next.minQty)
    const isWhole = end.round().eq(end) && new Big(minQty).round().eq(minQty)
    return { from: minQty, to: isWhole ? end.minus(1).toFixed() : end.toFixed() }
  })
}
