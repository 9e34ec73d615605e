import { describe, expect, it } from 'vitest'
import { countryCodes } from '#app/domain/trade/country.ts'
import { phoneNumber } from '#app/domain/trade/phone-number.ts'
import { examplePhone, readPhone, showPhone } from '#app/domain/trade/phone.server.ts'

describe('a phone number', () => {
  it.each([
    ['0574 8765 4321', 'CN', '+8657487654321'],
    ['+86 574 8765 4321', 'PE', '+8657487654321'],
    ['+86 574 8765 4321', undefined, '+8657487654321'],
    ['(0)20 7946 0958', 'GB', '+442079460958'],
    ['01 42 68 53 00', 'FR', '+33142685300'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'AE', '+971501234567'],
  ])('%s in %s is %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toBe(e164)
    expect(phoneNumber('country').parse(e164)).toBe(e164)
  })

  it.each([
    ['0574 8765 4321', undefined],
    ['12', 'CN'],
    ['call me', 'CN'],
    ['+999 123 4567', 'CN'],
    ['+86 574 8765 4321 ext. 12', 'CN'],
    ['my number is +86 574 8765 4321', 'CN'],
    ['1'.repeat(100), 'US'],
  ])('%s in %s cannot be called', (typed, country) => {
    expect(readPhone(typed, country)).toBeNull()
  })

  it('is shown as it is called from abroad, and read back from that', () => {
    expect(showPhone('+8657487654321')).toBe('+86 574 8765 4321')
    expect(readPhone(showPhone('+8657487654321'), undefined)).toBe('+8657487654321')
  })

  it('has an example in nearly every country, which can be typed there as it stands', () => {
    const examples = countryCodes.flatMap((country) => {
      const example = examplePhone(country)
      return example ? [{ country, ...example }] : []
    })
    expect(examples.length).toBeGreaterThan(230)
    for (const { country, national, international } of examples) {
      expect([country, readPhone(national, country)]).toEqual([country, readPhone(international, undefined)])
      expect([country, readPhone(national, country)]).not.toContain(null)
    }
    expect(examplePhone(undefined)).toBeNull()
    expect(examplePhone('XX')).toBeNull()
  })
})
