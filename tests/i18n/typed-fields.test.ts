import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CompanyInput } from '#app/domain/companies/company.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { QuotationInput } from '#app/domain/quotations/quotation.ts'
import { RfqQuotationInput } from '#app/domain/quotations/rfq-quotation-input.ts'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { readTypedFields, typedFieldsOf } from '#app/i18n/typed-fields.server.ts'

const readOf = (schema: z.ZodType) => [...typedFieldsOf(schema).keys()].sort()

describe('the forms of the site', () => {
  it('read their numbers and days as people write them', () => {
    expect(readOf(InquiryForm)).toEqual(expect.arrayContaining(['neededBy', 'quantity', 'targetPrice']))
    expect(readOf(ListingInput)).toEqual(
      [
        'attributes[].from attributes[].number attributes[].to capacity cartonGrossKg cartonHeightCm cartonLengthCm cartonNetKg cartonQty',
        'cartonWidthCm cartonsPerPallet customisation[].minQty customisation[].setupFee innerQty leadTimeDaysMax leadTimeDaysMin',
        'maxTrialQty moq orderMultiple priceBasisQty priceFrom priceTo priceValidUntil qty20gp qty40gp qty40hq sampleLeadDays',
        'sampleMaxQty samplePrice shelfLifeMonths storageMaxC storageMinC tiers[].leadTimeDays tiers[].minQty tiers[].unitPrice version',
        'warrantyMonths',
      ].flatMap((names) => names.split(' ')),
    )
    expect(readOf(QuotationInput)).toEqual(['leadTimeDays', 'quantity', 'unitPrice', 'validUntil'])
    expect(readOf(CompanyInput)).toContain('foundedYear')
    expect(readOf(ListingSearch)).toEqual(['moqMax'])
  })

  it('find them in a schema that was extended, too', () => {
    expect(readOf(QuotationInput.extend({ note: z.string() }))).toEqual(readOf(QuotationInput))
  })
})

describe('fields as they were typed', () => {
  const read = (fields: Record<string, string>, lang: Parameters<typeof readTypedFields>[2], schema: z.ZodType = ListingInput) => {
    const { fields: texts, problems } = readTypedFields(Object.entries(fields), schema, lang)
    return { texts: Object.fromEntries(texts), problems }
  }

  it('of a quotation’s line may name the currency and the unit that were chosen, and none else', () => {
    const line = { currency: 'USD', 'lines[0].unit': 'H87', 'lines[0].minQty1': '500 pcs', 'lines[0].price1': '$16.50' }
    expect(read(line, 'en', RfqQuotationInput)).toEqual({
      texts: { ...line, 'lines[0].minQty1': '500', 'lines[0].price1': '16.5' },
      problems: {},
    })
    const { problems } = read({ ...line, 'lines[0].minQty1': '500 kg', 'lines[0].price1': '€ 16.50' }, 'en', RfqQuotationInput)
    expect(Object.keys(problems)).toEqual(['lines[0].minQty1', 'lines[0].price1'])
    expect(problems['lines[0].price1']).toContain('You typed “€”')
  })

  it('come out in the spelling that schemas take, other fields as they are', () => {
    const typed = { moq: '1 234,5', 'tiers[3].unitPrice': '0,125', priceValidUntil: '31/12/2026', title_en: '1 234,5', unknown: '1,5' }
    expect(read(typed, 'fr')).toEqual({
      texts: { ...typed, moq: '1234.5', 'tiers[3].unitPrice': '0.125', priceValidUntil: '2026-12-31' },
      problems: {},
    })
  })

  it('read as themselves once they were read', () => {
    const once = read({ moq: '1 234,5', priceValidUntil: '31/12/2026', 'tiers[0].minQty': '1.125,25' }, 'fr').texts
    expect(read(once as Record<string, string>, 'fr')).toEqual({ texts: once, problems: {} })
  })

  it('may say what they count, when the list beside them says the same', () => {
    expect(read({ moq: '500 pcs', priceUnit: 'H87' }, 'en')).toMatchObject({ texts: { moq: '500' }, problems: {} })
    expect(read({ 'tiers[0].unitPrice': '$ 12.50', currency: 'USD' }, 'en')).toMatchObject({ texts: { 'tiers[0].unitPrice': '12.5' } })
    expect(read({ leadTimeDaysMax: '35 days' }, 'en')).toMatchObject({ texts: { leadTimeDaysMax: '35' }, problems: {} })
  })

  it('are asked for alone when it says something else, or nothing', () => {
    expect(read({ moq: '500 kg', priceUnit: 'H87' }, 'en').problems.moq).toMatch(/figure alone.*“kg”/)
    expect(read({ moq: '500 kg' }, 'en').problems.moq).toMatch(/figure alone/)
    expect(read({ 'tiers[0].unitPrice': '€12.50', currency: 'USD' }, 'en').problems).toHaveProperty(['tiers[0].unitPrice'])
    expect(read({ leadTimeDaysMax: '5 weeks' }, 'en').problems.leadTimeDaysMax).toMatch(/figure alone/)
  })

  it('may lie below zero where the field says so, with a hyphen or a minus', () => {
    expect(read({ storageMinC: '-18' }, 'en').texts).toEqual({ storageMinC: '-18' })
    expect(read({ storageMinC: '− 18,5' }, 'fr').texts).toEqual({ storageMinC: '-18.5' })
    expect(read({ moq: '-18' }, 'en').texts).toEqual({ moq: '-18' })
  })

  it('say in a row what the unit of that row is', () => {
    const row = (unit: string) => ({ 'attributes[0].unit': 'KGM', 'attributes[7].number': '7,9 cm', 'attributes[7].unit': unit })
    expect(read(row('CMT'), 'fr')).toMatchObject({ texts: { 'attributes[7].number': '7.9' }, problems: {} })
    expect(read(row('KGM'), 'fr').problems).toHaveProperty(['attributes[7].number'])
  })

  it('are left to the schema when nothing can be read in them', () => {
    const typed = { moq: 'many', 'tiers[0].unitPrice': '-5', leadTimeDaysMax: '1.5', priceValidUntil: 'soon' }
    expect(read(typed, 'en')).toEqual({ texts: typed, problems: {} })
  })

  it('are asked back when they can be read in two ways, as their reader would type either', () => {
    expect(read({ moq: '1.125' }, 'en').problems.moq).toBe(
      'Did you mean 1125 or 1.1250? What you typed can be read as either: type the one you mean just like that.',
    )
    expect(read({ moq: '12,500' }, 'fr').problems.moq).toMatch(/^Vouliez-vous dire 12500 ou 12,5 \?/)
    expect(read({ priceValidUntil: '05/06/2026' }, 'en').problems.priceValidUntil).toBe(
      'Did you mean 5 Jun 2026 or 6 May 2026? Type 2026-06-05 for the one or 2026-05-06 for the other.',
    )
  })
})
