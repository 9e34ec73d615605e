import { describe, expect, it } from 'vitest'
import { publishProblems, type Surroundings } from '#app/domain/listings/publication.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { listingInput } from '#tests/listing-input.ts'

const complete = listingInput({
  priceValidUntil: '2026-12-31',
  namedPlace: 'CNTXG',
  leadTimeDaysMin: undefined,
  leadTimeDaysMax: 30,
  attributes: [{ id: 'material', text: 'Brass', choice: [] }],
})

const around: Surroundings = {
  today: '2026-02-28',
  isLeafCategory: true,
  isService: false,
  schema: [{ id: 'material', names: { en: 'Material' }, type: 'text', isRequired: true }],
  companyCountry: 'CN',
  location: { locode: 'CNTXG', country: 'CN', functions: '1' },
}

const problems = (change: Partial<ListingDraftInput>, place: Partial<Surroundings> = {}) =>
  publishProblems({ ...complete, ...change }, { ...around, ...place })
const codes = (...args: Parameters<typeof problems>) => problems(...args).map(({ field, code }) => `${field} ${code}`)

describe('publication', () => {
  it('is open to a complete listing', () => {
    expect(problems({})).toEqual([])
  })

  it('names everything an empty draft misses', () => {
    expect(
      publishProblems({ sourceLang: 'en' }, { ...around, isLeafCategory: false, location: null }).map(
        ({ field, code }) => `${field} ${code}`,
      ),
    ).toEqual([
      'title_en required',
      'summary_en required',
      'description_en required',
      'category required',
      'modelNumber required',
      'originCountry required',
      'attributes.material required',
      'moq required',
      'priceUnit required',
      'capacity required',
      'currency required',
      'tiers[0].minQty tier_required',
      'priceValidUntil required',
      'leadTimeDaysMax required',
      'paymentTerms choose_one',
      'incoterm required',
      'sampleAvailable required',
      'cartonQty required',
      'cartonLengthCm required',
      'cartonWidthCm required',
      'cartonHeightCm required',
      'cartonGrossKg required',
      'cartonNetKg required',
    ])
  })

  it('asks for no price, term or validity where the price is given on request', () => {
    const none = { currency: undefined, tiers: [], incoterm: undefined, namedPlace: undefined, priceValidUntil: undefined }
    expect(problems({ priceMode: 'on_request', ...none })).toEqual([])
  })

  it('takes a range with both ends, the higher one last', () => {
    const range: Partial<ListingDraftInput> = { priceMode: 'range', tiers: [] }
    expect(codes(range)).toEqual(['priceFrom required', 'priceTo required'])
    expect(codes({ ...range, priceFrom: '2.10', priceTo: '2.1' })).toEqual([])
    expect(codes({ ...range, priceFrom: '2.10', priceTo: '2.09' })).toEqual(['priceTo price_order'])
  })

  it('asks a service for no model, origin or carton', () => {
    const service = {
      modelNumber: undefined,
      originCountry: undefined,
      originSubdivision: undefined,
      hs6: undefined,
      cartonQty: undefined,
      cartonGrossKg: undefined,
    }
    expect(codes(service)).toHaveLength(4)
    expect(codes(service, { isService: true })).toEqual([])
  })

  it('needs the title of the source language, not just any', () => {
    expect(codes({ sourceLang: 'zh' })).toEqual(['title_zh required', 'summary_zh required', 'description_zh required'])
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

  it('wants the minimum order in whole steps, and a trial order below it', () => {
    expect(codes({ orderMultiple: '30' })).toEqual(['orderMultiple moq_no_multiple'])
    expect(codes({ orderMultiple: '25', maxTrialQty: '100' })).toEqual([])
    expect(codes({ maxTrialQty: '101' })).toEqual(['maxTrialQty trial_above_moq'])
  })

  it('lets national codes begin with the international one, one for each country', () => {
    const code = (country: string, code: string) => ({ country, code })
    expect(codes({ nationalCodes: [code('CN', '8481804090'), code('US', '8481803010')] })).toEqual([])
    expect(codes({ nationalCodes: [code('CN', '8482804090')] })).toEqual(['nationalCodes[0].code tariff_prefix'])
    expect(codes({ nationalCodes: [code('CN', '8481804090'), code('CN', '8481804010')] })).toEqual([
      'nationalCodes[1].country tariff_twice',
    ])
    expect(codes({ hs6: undefined, nationalCodes: [code('CN', '8481804090')] })).toEqual(['nationalCodes[0].code tariff_without_hs6'])
  })

  it('puts a province into the country of origin', () => {
    expect(codes({ originSubdivision: 'DE-BY' })).toEqual(['originSubdivision subdivision_country'])
  })

  it('weighs net below gross, and packs an inner box into the outer one', () => {
    expect(codes({ cartonNetKg: '66.5' })).toEqual(['cartonNetKg net_above_gross'])
    expect(codes({ cartonNetKg: '66.4000' })).toEqual([])
    expect(codes({ innerQty: '9' })).toEqual(['innerQty inner_above_carton'])
  })

  it('says of a sample what it costs and when it is ready', () => {
    expect(codes({ sampleAvailable: 'yes' })).toEqual(['samplePrice required', 'sampleLeadDays required'])
    expect(codes({ sampleAvailable: 'yes', samplePrice: '0', sampleLeadDays: 5 })).toEqual([])
  })

  it('names dangerous goods, with a safety data sheet', () => {
    expect(codes({ isDangerous: true })).toEqual(['unNumber required', 'hazardClass required', 'safetySheet safety_sheet'])
    expect(codes({ unNumber: '3480', hazardClass: '9', safetySheetIds: ['0197c1de-0000-7000-8000-000000000001'] })).toEqual([])
    expect(codes({ unNumber: '3480' })).toEqual(['hazardClass required', 'safetySheet safety_sheet'])
  })

  it('stores goods between two temperatures in their order', () => {
    expect(codes({ storageMinC: '-18', storageMaxC: '-20' })).toEqual(['storageMaxC storage_order'])
    expect(codes({ storageMinC: '-20', storageMaxC: '-18' })).toEqual([])
  })

  it('shows pictures only of whoever may show them', () => {
    const pictureIds = ['0197c1de-0000-7000-8000-000000000001']
    expect(codes({ pictureIds })).toEqual(['ownsPictures picture_rights'])
    expect(codes({ pictureIds, ownsPictures: true })).toEqual([])
  })
})
