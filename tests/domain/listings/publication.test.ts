import { describe, expect, it } from 'vitest'
import { publishProblems, type Surroundings, type UnpublishedListing } from '#app/domain/listings/publication.ts'

const complete: UnpublishedListing = {
  sourceLang: 'en',
  texts: [{ lang: 'en', title: 'Ball Valve Stainless 304 DN50', summary: null, description: 'Flanged.' }],
  categorySlug: 'valves-pumps',
  modelNumber: 'BV-50',
  originCountry: 'CN',
  priceMode: 'tiers',
  moq: '100',
  priceUnit: 'H87',
  currency: 'USD',
  tiers: [{ minQty: '100', unitPrice: '18.4' }],
  incoterm: 'FOB',
  namedPlace: 'CNTXG',
  leadTimeDaysMin: null,
  leadTimeDaysMax: 30,
  paymentTerms: ['TT_30_70_BL'],
  priceValidUntil: '2026-12-31',
}

const around: Surroundings = {
  today: '2026-02-28',
  isLeafCategory: true,
  companyCountry: 'CN',
  location: { locode: 'CNTXG', country: 'CN', functions: '1' },
}

const problems = (change: Partial<UnpublishedListing>, place: Partial<Surroundings> = {}) =>
  publishProblems({ ...complete, ...change }, { ...around, ...place })
const codes = (...args: Parameters<typeof problems>) => problems(...args).map(({ field, code }) => `${field} ${code}`)

describe('publication', () => {
  it('is open to a complete listing', () => {
    expect(problems({})).toEqual([])
  })

  it('names everything an empty draft misses', () => {
    const empty = {
      texts: [],
      categorySlug: null,
      modelNumber: null,
      originCountry: null,
      moq: null,
      priceUnit: null,
      currency: null,
      tiers: [],
      incoterm: null,
      namedPlace: null,
      leadTimeDaysMax: null,
      paymentTerms: [],
      priceValidUntil: null,
    }
    expect(codes(empty, { isLeafCategory: false, location: null })).toEqual([
      'title_en required',
      'description_en required',
      'category required',
      'modelNumber required',
      'originCountry required',
      'moq required',
      'priceUnit required',
      'leadTimeDaysMax required',
      'paymentTerms choose_one',
      'currency required',
      'tiers[0].minQty tier_required',
      'incoterm required',
      'priceValidUntil required',
    ])
  })

  it('asks for no price, term or validity where the price is given on request', () => {
    const onRequest = {
      priceMode: 'on_request',
      currency: null,
      tiers: [],
      incoterm: null,
      namedPlace: null,
      priceValidUntil: null,
    } as const
    expect(problems({ ...onRequest, tiers: [] })).toEqual([])
  })

  it('refuses contact data in the title of any language', () => {
    const texts = [...complete.texts, { lang: 'zh' as const, title: '球阀 微信valveking88', summary: null, description: null }]
    expect(codes({ texts })).toEqual(['title_zh contact_data'])
  })

  it('needs the title of the source language, not just any', () => {
    expect(codes({ sourceLang: 'zh' })).toEqual(['title_zh required', 'description_zh required'])
  })

  it('stands on a leaf of the category tree', () => {
    expect(codes({}, { isLeafCategory: false })).toEqual(['category category_leaf'])
  })

  it('obeys the delivery term', () => {
    expect(problems({ namedPlace: 'Tianjin works' }, { location: null })).toEqual([
      { field: 'namedPlace', code: 'incoterm.port_required', values: { incoterm: 'FOB' } },
    ])
    const hamburg = { locode: 'DEHAM', country: 'DE', functions: '1' }
    expect(codes({ namedPlace: 'DEHAM' }, { location: hamburg })).toEqual(['namedPlace incoterm.place_outside_export_country'])
    expect(codes({ namedPlace: 'DEHAM' }, { location: hamburg, companyCountry: 'DE' })).toEqual([])
    expect(codes({ namedPlace: 'DEHAM', incoterm: 'CIF' }, { location: hamburg })).toEqual([])
  })

  it('takes prices valid from today to a year from today', () => {
    expect(codes({ priceValidUntil: '2026-02-27' })).toEqual(['priceValidUntil date_passed'])
    expect(codes({ priceValidUntil: '2026-02-28' })).toEqual([])
    expect(codes({ priceValidUntil: '2027-02-28' })).toEqual([])
    expect(codes({ priceValidUntil: '2027-03-01' })).toEqual(['priceValidUntil date_too_late'])
  })

  it('does not promise the longest lead time before the shortest', () => {
    expect(problems({ leadTimeDaysMin: 40 })).toEqual([{ field: 'leadTimeDaysMax', code: 'at_least', values: { min: 40 } }])
  })
})
