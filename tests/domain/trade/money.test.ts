import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes, isCurrency, minorUnits } from '#app/domain/trade/currency.ts'
import { multiply, roundToMinor, sum } from '#app/domain/trade/money.ts'

const amount = (places: number) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, part]) => (places === 0 ? `${whole}` : `${whole}.${String(part).padStart(places, '0')}`))

describe('money', () => {
  it.each([
    ['12.345', 'USD', '12.35'],
    ['12.5', 'JPY', '13'],
    ['0.0005', 'KWD', '0.001'],
    ['1', 'USD', '1.00'],
    ['1.005', 'EUR', '1.01'],
  ])('%s %s is settled as %s', (given, currency, settled) => {
    expect(roundToMinor(given, currency)).toBe(settled)
  })

  it('multiplies buttons at fractions of a cent without losing them', () => {
    expect(multiply('250000', '0.000125', 'USD')).toBe('31.25')
    expect(multiply('3', '0.1', 'USD')).toBe('0.30')
    expect(multiply('1200', '16.10', 'JPY')).toBe('19320')
  })

  it('adds nothing up to zero', () => {
    expect(sum([], 'USD')).toBe('0.00')
    expect(sum(['0.10', '0.20'], 'USD')).toBe('0.30')
  })

  it('rounds once: rounding again changes nothing, and rounded lines add up exactly', () => {
    fc.assert(
      fc.property(fc.constantFrom('JPY', 'USD', 'KWD'), fc.array(amount(6), { maxLength: 20 }), (currency, prices) => {
        const lines = prices.map((price) => multiply('7', price, currency))
        for (const line of lines) expect(roundToMinor(line, currency)).toBe(line)
        const inUnits = (text: string) => BigInt(text.replace('.', ''))
        expect(inUnits(sum(lines, currency))).toBe(lines.reduce((total, line) => total + inUnits(line), 0n))
      }),
    )
  })
})

describe('currencies', () => {
  it('are known by code and settled in their minor units', () => {
    expect(['JPY', 'USD', 'KWD', 'HUF', 'IDR'].map(minorUnits)).toEqual([0, 2, 3, 2, 2])
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length)
    expect(currencyCodes.length).toBeGreaterThan(150)
  })

  it('leave out gold, test codes and what is no code at all', () => {
    for (const code of ['XAU', 'XXX', 'usd', 'US', '']) expect(isCurrency(code)).toBe(false)
    expect(() => minorUnits('XXX')).toThrow(RangeError)
  })
})
