import { describe, expect, it } from 'vitest'
import { textsOf } from '#app/domain/listings/form/texts.ts'
import { ListingDraftInput, ListingInput } from '#app/domain/listings/listing-input.ts'

const form = {
  sourceLang: 'en',
  title_en: '  Ball Valve Stainless 304 DN50 ',
  summary_en: '',
  description_en: 'Two-piece flanged ball valve.',
  title_zh: '304不锈钢球阀',
  summary_zh: '两片式',
  description_zh: '',
  category: 'valves-pumps',
  modelNumber: 'BV-50',
  hs6: '8481.80',
  originCountry: 'CN',
  priceMode: 'tiers',
  moq: '100',
  priceUnit: 'H87',
  currency: 'USD',
  tiers: [
    { minQty: '100', unitPrice: '18.40', leadTimeDays: '25' },
    { minQty: '', unitPrice: '', leadTimeDays: '' },
    { minQty: '0500.0', unitPrice: '16.1', leadTimeDays: '' },
  ],
  incoterm: 'FOB',
  namedPlace: 'CNTXG',
  leadTimeDaysMin: '20',
  leadTimeDaysMax: '30',
  paymentTerms: 'TT_30_70_BL',
  priceValidUntil: '2027-03-31',
  fileId: '',
  version: '3',
}

const errors = (input: unknown, schema: typeof ListingInput | typeof ListingDraftInput = ListingInput) =>
  Object.fromEntries((schema.safeParse(input).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))

describe('the listing form', () => {
  it('keeps decimals as strings in one spelling and drops rows left empty', () => {
    const listing = ListingInput.parse(form)
    expect(listing.tiers).toEqual([
      { minQty: '100', unitPrice: '18.4', leadTimeDays: 25 },
      { minQty: '500', unitPrice: '16.1', leadTimeDays: undefined },
    ])
    expect(listing).toMatchObject({
      title_en: 'Ball Valve Stainless 304 DN50',
      hs6: '848180',
      moq: '100',
      paymentTerms: ['TT_30_70_BL'],
      version: 3,
    })
    expect(listing.summary_en).toBeUndefined()
  })

  it('says the same when it is read again', () => {
    const once = ListingInput.parse(form)
    expect(ListingInput.parse(once)).toEqual(once)
    const draft = ListingDraftInput.parse({ sourceLang: 'zh' })
    expect(ListingDraftInput.parse(draft)).toEqual(draft)
  })

  it('gives one text per language that has a title', () => {
    expect(textsOf(ListingInput.parse(form))).toEqual([
      { lang: 'en', title: 'Ball Valve Stainless 304 DN50', summary: null, description: 'Two-piece flanged ball valve.', keywords: [] },
      { lang: 'zh', title: '304不锈钢球阀', summary: '两片式', description: null, keywords: [] },
    ])
  })

  it('needs the title of the language it is written in; a draft does not', () => {
    expect(errors({ sourceLang: 'zh', title_en: 'Ball Valve' })).toEqual({ title_zh: 'required' })
    expect(errors({ sourceLang: 'zh' }, ListingDraftInput)).toEqual({})
  })

  it('counts an ideograph as two letters of a title', () => {
    expect(errors({ sourceLang: 'zh', title_zh: '球阀' })).toEqual({})
    expect(errors({ sourceLang: 'zh', title_zh: '阀' })).toEqual({ title_zh: 'title_too_short' })
    expect(errors({ sourceLang: 'en', title_en: 'Box' })).toEqual({ title_en: 'title_too_short' })
    expect(errors({ sourceLang: 'zh', title_zh: '阀'.repeat(100) })).toEqual({})
    expect(errors({ sourceLang: 'zh', title_zh: '阀'.repeat(101) })).toEqual({ title_zh: 'title_too_long' })
  })

  it('does not take a description without a title in its language', () => {
    expect(errors({ sourceLang: 'en', title_en: 'Ball Valve', description_ar: 'نص' })).toEqual({ title_ar: 'title_for_text' })
  })

  it('names what cannot be read, each at its field', () => {
    expect(
      errors({
        ...form,
        hs6: '999999',
        originCountry: 'UK',
        currency: 'XAU',
        moq: '0',
        tiers: [
          { minQty: 'many', unitPrice: '1', leadTimeDays: '' },
          { minQty: '5', unitPrice: '' },
        ],
      }),
    ).toMatchObject({
      hs6: 'hs6',
      originCountry: 'choose',
      currency: 'choose',
      moq: 'positive',
      'tiers.0.minQty': 'number',
      'tiers.1.unitPrice': expect.any(String),
    })
  })

  it('refuses two tiers for one quantity, however they are spelled', () => {
    expect(
      errors({
        ...form,
        tiers: [
          { minQty: '100', unitPrice: '2' },
          { minQty: '100.0', unitPrice: '1' },
        ],
      }),
    ).toEqual({ 'tiers.1.minQty': 'tier_twice' })
  })

  it('takes several payment terms, one, or none', () => {
    expect(ListingInput.parse({ ...form, paymentTerms: ['LC_SIGHT', 'TT_100', 'LC_SIGHT'] }).paymentTerms).toEqual(['LC_SIGHT', 'TT_100'])
    expect(ListingInput.parse({ ...form, paymentTerms: undefined }).paymentTerms).toEqual([])
  })
})
