import { describe, expect, it } from 'vitest'
import { isGtin, plainGtin } from '#app/domain/trade/gtin.ts'
import { checkRegistration, plainRegistration, registrationSchemes, type RegistrationScheme } from '#app/domain/trade/registration-id.ts'
import { vatCountries } from '#app/domain/trade/vat-number.ts'

/** Numbers that are published as examples by the registers or by those whose they are. */
const published: Partial<Record<RegistrationScheme, string[]>> = {
  USCC: ['91110000600037341L', '91350100M000100Y43', '91310115591693856A'],
  LEI: ['213800KUD8LAJWSQ9D15', 'INR2EJN1ERAN0W5ZP974', 'HWUPKR0MPOU8FGXBT394', '5493001KJTIIGC8Y1R12'],
  GLN: ['5412345000013', '4012345000009'],
  GSTIN: ['27AAPFU0939F1ZV'],
  RUC: ['20512333797'],
  VKN: ['4540536920'],
  MST: ['0100233488', '0314409058002'],
  RFC: ['GODE561231GR8'],
}

/** One of every kind of number a state gives; most are examples of its tax office. */
const vatNumbers = `
  ATU13585627 BE0403019261 BE0428759497 BG175074752 CY10259033P CZ25123891 DE136695976 DK13585628 EE100931558 EL094259216 ESB58378431
  ES54362315K ESX5253868R ESJ99216582 FI20774740 FR40303265045 FR23334175221 FRK7399859412 HR33392005961 HU12892312 IE6433435F
  IE6433435OA IE8D79739I IT00743110157 LT119511515 LT100001919017 LU15027442 LV40003521600 MT11679112 NL004495445B01 NL002455799B11
  PL8567346215 PT501964843 RO18547290 SE123456789701 SI50223054 SK2022749619 XI980780684`
  .trim()
  .split(/\s+/)

const isRight = (scheme: RegistrationScheme, value: string) => checkRegistration({ scheme, value })

/** Every number with one of its digits another one. */
const withOneWrong = (value: string): string[] =>
  [...value].flatMap((sign, at) =>
    /\d/.test(sign) ? ['0123456789'.at((Number(sign) + 1) % 10)!].map((other) => value.slice(0, at) + other + value.slice(at + 1)) : [],
  )

describe('a registration number', () => {
  const all = [
    ...Object.entries(published).flatMap(([scheme, values]) => values.map((value) => [scheme as RegistrationScheme, value] as const)),
    ...vatNumbers.map((value) => ['VAT', value] as const),
  ]

  it.each(all)('of %s, %s, holds by its check digit', (scheme, value) => {
    expect(isRight(scheme, value)).toEqual({ passed: true, by: 'check_digit' })
  })

  it.each(all)('of %s, %s, does not hold with a digit mistyped', (scheme, value) => {
    // A branch's number behind a company's is counted on, not checked.
    const checked = scheme === 'MST' ? value.slice(0, 10) : value
    const taken = withOneWrong(checked).filter((wrong) => isRight(scheme, wrong).passed)
    // Some sums take a digit for another once in a while: most mistakes are found, not each.
    expect(taken.length).toBeLessThanOrEqual(scheme === 'VAT' && /^(SE|NL|LV)/.test(value) ? 3 : 1)
  })

  it('is checked for every state that gives VAT numbers', () => {
    expect(vatCountries.filter((country) => !vatNumbers.some((value) => value.startsWith(country)))).toEqual([])
  })

  it.each([
    ['DUNS', '150483782'],
    ['EORI', 'DE123456789012345'],
    ['EORI', 'GB205672212000'],
    ['HRB', 'Tostedt HRB 990417'],
    ['HK_BR', '99000417'],
    ['VAT', 'CZ7103192745'],
  ] as const)('of %s, %s, has a right form and no check digit that is public', (scheme, value) => {
    expect(isRight(scheme, value)).toEqual({ passed: true, by: 'format' })
  })

  it.each([
    ['USCC', '91350100M000100Y4'],
    ['USCC', '9135010OM000100Y43'],
    ['LEI', '213800KUD8LAJWSQ9D1'],
    ['VAT', 'US123456789'],
    ['VAT', 'DE036695976'],
    ['EORI', 'US123'],
    ['DUNS', '1504837820'],
    ['GLN', '541234500001'],
    ['HRB', 'HRB 990417'],
  ] as const)('of %s, %s, does not even have the form', (scheme, value) => {
    expect(isRight(scheme, value)).toEqual({ passed: false, by: 'format' })
  })

  it('is read as people write it', () => {
    expect(plainRegistration('VAT', 'be 0403.019.261')).toBe('BE0403019261')
    expect(plainRegistration('DUNS', '15-048-3782')).toBe('150483782')
    expect(plainRegistration('USCC', '９１３５０１００M000100Y43')).toBe('91350100M000100Y43')
    expect(plainRegistration('HRB', '  Tostedt   HRB 990417 ')).toBe('Tostedt HRB 990417')
    for (const scheme of registrationSchemes) {
      const once = plainRegistration(scheme, ' ab-12 3.4 ')
      expect(plainRegistration(scheme, once)).toBe(once)
    }
  })
})

describe('a GTIN', () => {
  it.each(['4006381333931', '96385074', '036000291452', '10614141000415'])('%s holds', (gtin) => {
    expect(isGtin(gtin)).toBe(true)
    expect(withOneWrong(gtin).filter(isGtin)).toEqual([])
  })

  it.each(['', '4006381333932', '400638133393', '40063813339312', '4006381333931x'])('“%s” does not', (text) => {
    expect(isGtin(text)).toBe(false)
  })

  it('is read with the spaces of a label', () => {
    expect(isGtin(plainGtin('4 006381 333931'))).toBe(true)
  })
})
