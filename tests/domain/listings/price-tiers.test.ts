import { describe, expect, it } from 'vitest'
import { leadTimeAtMoq, priceRange, tierProblems } from '#app/domain/listings/price-tiers.ts'

const tier = (minQty: string, unitPrice: string, leadTimeDays: number | null = null) => ({ minQty, unitPrice, leadTimeDays })

describe('price tiers', () => {
  it('stand when quantities rise from the MOQ and prices do not', () => {
    expect(tierProblems([tier('100', '18.40'), tier('500.000', '18.4'), tier('1000', '16.1')], '100.00')).toEqual([])
  })

  it('begin at the MOQ', () => {
    expect(tierProblems([tier('100', '2')], '50')).toEqual([{ field: 'tiers[0].minQty', code: 'tier_first_is_moq', values: { moq: '50' } }])
    expect(tierProblems([tier('100', '2')], undefined)).toEqual([])
  })

  it('are at least one', () => {
    expect(tierProblems([], '100')).toEqual([{ field: 'tiers[0].minQty', code: 'tier_required' }])
  })

  it('name each tier that is out of order or dearer than the one before', () => {
    const problems = tierProblems([tier('100', '2'), tier('100.0', '1.9'), tier('99', '2.1')], '100')
    expect(problems).toEqual([
      { field: 'tiers[1].minQty', code: 'tier_not_ascending', values: { above: '100' } },
      { field: 'tiers[2].minQty', code: 'tier_not_ascending', values: { above: '100.0' } },
      { field: 'tiers[2].unitPrice', code: 'tier_price_rises', values: { atMost: '1.9' } },
    ])
  })

  it('compare as decimals: 9 comes before 10, and a fraction of a cent counts', () => {
    expect(tierProblems([tier('9', '0.000002'), tier('10', '0.000001')], '9')).toEqual([])
    expect(tierProblems([tier('9', '0.000001'), tier('10', '0.000002')], '9')).toHaveLength(1)
  })

  it('span the prices that a card shows', () => {
    expect(priceRange([tier('100', '9.5'), tier('500', '10')])).toEqual({ from: '9.5', to: '10' })
    expect(priceRange([])).toBeNull()
  })

  it('give the lead time of the smallest quantity, else the listing’s own', () => {
    expect(leadTimeAtMoq([tier('500', '1', 40), tier('90', '2', 25)], 60)).toBe(25)
    expect(leadTimeAtMoq([tier('100', '2')], 60)).toBe(60)
    expect(leadTimeAtMoq([], null)).toBeNull()
  })
})
