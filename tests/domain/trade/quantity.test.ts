import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '#app/domain/issue-problem.ts'
import { amount, canonicalDecimal, compare, isDecimal, isPositiveDecimal, PositiveDecimal } from '#app/domain/trade/quantity.ts'

describe('decimal quantities', () => {
  it.each(['1', '0.000001', '999999999999.999999', '007'])('%s is a positive decimal', (value) => {
    expect(isPositiveDecimal(value)).toBe(true)
  })

  it.each(['', '0', '0.000', '-1', '+1', '1e3', '1,000', '.5', '5.', '1.0000001', '1234567890123', '１', ' 1'])('%j is none', (value) => {
    expect(isPositiveDecimal(value)).toBe(false)
  })

  it.each([
    ['0012.500', '12.5'],
    ['100.000000', '100'],
    ['0.000001', '0.000001'],
    ['999999999999.999999', '999999999999.999999'],
  ])('%s is spelled %s', (given, spelled) => {
    expect(canonicalDecimal(given)).toBe(spelled)
  })

  it('compare by value, beyond what a float tells apart', () => {
    expect(compare('1.0', '1')).toBe(0)
    expect(compare('10', '9')).toBeGreaterThan(0)
    expect(compare('999999999999.999998', '999999999999.999999')).toBeLessThan(0)
  })

  it.each([
    ['ten', 'number', 'number'],
    ['1e3', 'number', 'number'],
    ['-5', 'positive', 'at_least'],
    ['0', 'positive', undefined],
    ['12345678901234567890', 'digits', 'digits'],
    ['0.1234567', 'digits', 'digits'],
  ])('%s is told as what it is', (typed, asQuantity, asAmount) => {
    const saidOf = (schema: typeof PositiveDecimal) => schema.safeParse(typed).error?.issues.map(codeOf)[0]
    expect([saidOf(PositiveDecimal), saidOf(amount())]).toEqual([asQuantity, asAmount])
  })

  it('are read from a form into one spelling, and reading that again changes nothing', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.stringMatching(/^(\.\d{1,6})?$/))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(decimal.filter(isPositiveDecimal), (typed) => {
        const once = PositiveDecimal.parse(` ${typed} `)
        expect(compare(once, typed)).toBe(0)
        expect(isDecimal(once)).toBe(true)
        expect(PositiveDecimal.parse(once)).toBe(once)
      }),
    )
  })

  it('say whether a text is no number or not positive', () => {
    expect(PositiveDecimal.safeParse('many').error?.issues.map((issue) => issue.message)).toEqual(['number'])
    expect(PositiveDecimal.safeParse('0.0').error?.issues.map((issue) => issue.message)).toEqual(['positive'])
  })
})
