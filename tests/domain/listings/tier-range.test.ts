import { describe, expect, it } from 'vitest'
import { tierRanges } from '#app/domain/listings/tier-range.ts'

const tiers = (...quantities: string[]) => quantities.map((minQty) => ({ minQty, unitPrice: '1' }))

describe('how far a price reaches', () => {
  it('ends one piece before the next tier begins', () => {
    expect(tierRanges(tiers('100', '1000', '5000'))).toEqual([
      { from: '100', to: '999' },
      { from: '1000', to: '4999' },
      { from: '5000', to: null },
    ])
  })

  it('ends where the next begins when quantities are fractions', () => {
    expect(tierRanges(tiers('0.5', '2'))[0]).toEqual({ from: '0.5', to: '2' })
    expect(tierRanges(tiers('1', '2.5'))[0]).toEqual({ from: '1', to: '2.5' })
  })

  it('has no end with a single tier', () => {
    expect(tierRanges(tiers('1'))).toEqual([{ from: '1', to: null }])
  })
})
