import { describe, expect, it } from 'vitest'
import { countryCodes, isCountry } from '#app/domain/trade/country.ts'
import { chapterOf, formatHs, isHs, isHs6, readHs6, readHsPrefix } from '#app/domain/trade/hs-code.ts'
import { isForSamplesOnly, paymentTermCodes, paymentTerms } from '#app/domain/trade/payment-term.ts'
import { functionsOf, isLocode, isPort } from '#app/domain/trade/port.ts'
import { isPackage, isUnitCode, kindOf, unitCodes } from '#app/domain/trade/unit.ts'

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each with a name', () => {
    expect(new Set(countryCodes).size).toBe(249)
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(countryCodes.filter((code) => !names.of(code))).toEqual([])
  })

  it('know no reserved, former or lower-case code', () => {
    for (const code of ['UK', 'EU', 'SU', 'XK', 'ZZ', 'cn', '', null]) expect(isCountry(code)).toBe(false)
  })
})

describe('HS codes', () => {
  it('have six digits, a chapter that exists, and name a product', () => {
    for (const code of ['848180', '010121', '970600']) expect(isHs6(code)).toBe(true)
    for (const code of ['999999', '770000', '000000', '980000', '84818', '8481800', '84a180', '']) expect(isHs6(code)).toBe(false)
  })

  it('are read as people write them', () => {
    for (const typed of ['848180', '8481.80', '8481 80', '84.81.80', ' 8481.80 ']) expect(readHs6(typed)).toBe('848180')
    for (const typed of ['8481', 'valve', '8481..80', '8481-80']) expect(readHs6(typed)).toBeNull()
  })

  it('stand at three heights', () => {
    for (const code of ['84', '8481', '848180']) expect(isHs(code)).toBe(true)
    for (const code of ['8', '848', '77', '9999', '84818000', 'TOTAL', '']) expect(isHs(code)).toBe(false)
  })

  it('are looked for by how they begin', () => {
    expect(['84', '8481.8', '8481.80.59', ' 84 81 80 '].map(readHsPrefix)).toEqual(['84', '84818', '848180', '848180'])
    for (const typed of ['valve', '8481-80', '', '1'.repeat(13)]) expect(readHsPrefix(typed)).toBeNull()
  })

  it('show heading and subheading apart', () => {
    expect(chapterOf('010121')).toBe('01')
    expect(['84', '8481', '848180'].map(formatHs)).toEqual(['84', '8481', '8481 80'])
  })
})

describe('units', () => {
  it('are 33 of Rec 20 and 11 packages of Rec 21', () => {
    expect(new Set(unitCodes).size).toBe(44)
    expect(unitCodes.filter(isPackage)).toHaveLength(11)
    expect(unitCodes.filter((unit) => unit.startsWith('X'))).toEqual(unitCodes.filter(isPackage))
  })

  it('do not know the package codes that Rec 20 deleted', () => {
    for (const code of ['CT', 'BX', 'PK', 'RO', 'PCS', 'toString']) expect(isUnitCode(code)).toBe(false)
  })

  it('tell what they measure', () => {
    expect([kindOf('H87'), kindOf('TNE'), kindOf('MTQ'), kindOf('20'), kindOf('XCT')]).toEqual([
      'count',
      'mass',
      'volume',
      'container',
      'package',
    ])
  })
})

describe('payment terms', () => {
  it('stand for a type with its parameters', () => {
    expect(paymentTerms.TT_30_70_BL).toEqual({ type: 'TT', params: { depositPct: 30, balanceTrigger: 'against_bl_copy' } })
    expect(paymentTerms.OA_60).toEqual({ type: 'OA', params: { days: 60 } })
  })

  it('say when the rest of a deposit falls due', () => {
    for (const { type, params } of Object.values(paymentTerms)) {
      if (type !== 'TT') continue
      expect(params.depositPct).toBeGreaterThan(0)
      expect(params.depositPct === 100).toBe(params.balanceTrigger === undefined)
    }
  })

  it('keep payment services to samples', () => {
    expect(paymentTermCodes.filter(isForSamplesOnly)).toEqual(['WU', 'PAYPAL'])
  })
})

describe('places', () => {
  it('have a country and three characters without 0 and 1', () => {
    for (const code of ['CNNGB', 'USNY2']) expect(isLocode(code)).toBe(true)
    for (const code of ['CNNG0', 'CNNG1', 'cnngb', 'CNNG', 'Ningbo', '1NNGB']) expect(isLocode(code)).toBe(false)
  })

  it('are ports at sea and on inland water', () => {
    expect(functionsOf({ functions: '1-3----8' })).toEqual(['sea', 'road', 'inland_water'])
    expect([isPort({ functions: '1' }), isPort({ functions: '-------8' }), isPort({ functions: '-234----' })]).toEqual([true, true, false])
  })
})
