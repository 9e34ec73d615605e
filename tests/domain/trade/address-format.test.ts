import { describe, expect, it } from 'vitest'
import { CompanyInput } from '#app/domain/companies/company.ts'
import { addressCountries } from '#app/domain/trade/address-facts.ts'
import { addressFormat, addressLines, isPostalCode } from '#app/domain/trade/address-format.ts'
import { countryCodes, isCountry } from '#app/domain/trade/country.ts'

const bare = { street: null, city: null, region: null, postalCode: null }

describe('the address of a country', () => {
  it.each([
    ['DE', { street: 'Am Schwingedeich 14', city: 'Stade', postalCode: '21680' }, 'Am Schwingedeich 14 / 21680 Stade'],
    ['US', { street: '1 Infinite Loop', city: 'Cupertino', region: 'CA', postalCode: '95014' }, '1 Infinite Loop / Cupertino, CA 95014'],
    ['GB', { street: '10 Dale Street', city: 'Manchester', postalCode: 'M1 1AE' }, '10 Dale Street / Manchester / M1 1AE'],
    [
      'BR',
      { street: 'Av. Paulista 1000', city: 'São Paulo', region: 'SP', postalCode: '01310-100' },
      'Av. Paulista 1000 / São Paulo - SP / 01310-100',
    ],
    ['TR', { street: '12. Cadde 5', city: 'Pamukkale', region: 'Denizli', postalCode: '20020' }, '12. Cadde 5 / 20020 Pamukkale/Denizli'],
    [
      'CN',
      { street: 'Binhai Road 88', city: 'Ningbo', region: 'Zhejiang', postalCode: '315800' },
      'Binhai Road 88 / Ningbo, Zhejiang 315800',
    ],
    ['CN', { street: '滨海路88号', city: '宁波市', region: '浙江省', postalCode: '315800' }, '315800 / 浙江省宁波市滨海路88号'],
    ['JP', { street: '若林1-2', city: '世田谷区', region: '東京都', postalCode: '154-0023' }, '〒154-0023 / 東京都世田谷区若林1-2'],
    ['HK', { street: 'Unit 1207, Gull Point', city: 'Kwun Tong', region: 'Kowloon' }, 'Unit 1207, Gull Point / Kwun Tong / Kowloon'],
    ['CN', { street: 'Hangzhou Road 88', city: 'Tianjin', region: 'Tianjin', postalCode: '300453' }, 'Hangzhou Road 88 / Tianjin 300453'],
    ['BR', { street: 'Rua Um 1', city: 'Santos' }, 'Rua Um 1 / Santos'],
    ['US', { region: 'CA', postalCode: '95014' }, 'CA 95014'],
    ['CR', { street: 'Avenida 2', city: 'San José', postalCode: '10101' }, 'Avenida 2 / 10101 San José'],
  ])('%s: %o', (country, parts, lines) => {
    expect(addressLines({ ...bare, ...parts, country }).join(' / ')).toBe(lines)
  })

  it('asks for what the country uses, and for nothing else', () => {
    expect(addressFormat('HK').parts).toEqual(['street', 'city', 'region'])
    for (const country of ['HK', 'MO', 'AE', 'PA', 'QA']) expect(addressFormat(country).parts).not.toContain('postalCode')
    expect(addressFormat('DE').parts).toEqual(['street', 'postalCode', 'city'])
    expect(addressFormat('US')).toMatchObject({ regionWord: 'state', postalWord: 'zip', needs: ['city', 'region', 'postalCode'] })
    expect(addressFormat('IN').postalWord).toBe('pin')
    for (const none of [null, '', 'XX', '__proto__', 'constructor']) expect(addressFormat(none)).toEqual(addressFormat('CR'))
  })

  it('is told for countries of the list, each with an example that fits, in needs that it asks for', () => {
    expect(addressCountries.length).toBeGreaterThanOrEqual(40)
    expect(addressCountries.filter((country) => !isCountry(country))).toEqual([])
    for (const country of addressCountries) {
      const { parts, needs, postalExample } = addressFormat(country)
      expect([country, parts[0], needs.filter((part) => !parts.includes(part))]).toEqual([country, 'street', []])
      expect([country, parts.includes('postalCode'), isPostalCode(postalExample, country)]).toEqual([
        country,
        postalExample !== '',
        postalExample !== '',
      ])
    }
  })

  it('leaves nothing out that it asks for, in any country', () => {
    const parts = { street: 'Street', city: 'City', region: 'Region', postalCode: 'Code' }
    for (const country of countryCodes) {
      const said = addressLines({ ...parts, country }).join(' ')
      for (const part of addressFormat(country).parts) expect(said).toContain(parts[part])
      expect(addressLines({ ...bare, country })).toEqual([])
    }
  })
})

describe('the address of a company', () => {
  const issuesOf = (address: object) => {
    const { error } = CompanyInput.safeParse({ legalNameEn: 'Some Company', businessTypes: ['manufacturer'], ...address })
    return error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? []
  }

  it('needs what mail to its country needs, once it has a street', () => {
    expect(issuesOf({ country: 'US', street: '1 Loop' })).toEqual(['city required', 'region required', 'postalCode required'])
    expect(issuesOf({ country: 'US', city: 'Cupertino' })).toEqual([])
    expect(issuesOf({ country: 'HK', street: 'Gull Point' })).toEqual([])
  })

  it('has a postal code as its country writes it', () => {
    expect(issuesOf({ country: 'DE', postalCode: '315800' })).toEqual(['postalCode postal_code'])
    expect(issuesOf({ country: 'CN', postalCode: '315800' })).toEqual([])
    expect(issuesOf({ country: 'HK', postalCode: 'left over' })).toEqual([])
    expect(issuesOf({ country: 'CR', postalCode: '10101' })).toEqual([])
  })
})
