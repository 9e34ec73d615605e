import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A listing that says what every one must; what its category requires, and the texts of its own language, follow from `change`. */
export function listingInput(change: Partial<ListingInput> = {}): ListingInput {
  const { sourceLang = 'en', category = 'valves-pumps', originCountry = 'CN' } = change
  const title = change[`title_${sourceLang}`]
  return ListingInput.parse({
    sourceLang,
    title_en: 'Ball valve, stainless steel 304, DN50',
    description_en: 'Two-piece flanged ball valve for water, oil and gas.',
    [`summary_${sourceLang}`]: title?.slice(0, 300) ?? 'Two-piece flanged ball valve.',
    category,
    attributes: requiredAnswers(category),
    modelNumber: 'BV-50',
    hs6: '848180',
    originCountry,
    originSubdivision: originCountry === 'CN' ? 'CN-ZJ' : undefined,
    priceMode: 'tiers',
    moq: '100',
    priceUnit: 'H87',
    currency: 'USD',
    tiers: [
      { minQty: '100', unitPrice: '18.40' },
      { minQty: '1000', unitPrice: '16.10' },
    ],
    incoterm: 'FOB',
    namedPlace: 'CNNGB',
    leadTimeDaysMin: 20,
    leadTimeDaysMax: 35,
    paymentTerms: ['TT_30_70_BL'],
    priceValidUntil: inDays(90),
    capacity: '30000',
    capacityPer: 'month',
    sampleAvailable: 'no',
    cartonQty: '8',
    cartonLengthCm: '42',
    cartonWidthCm: '38',
    cartonHeightCm: '30',
    cartonGrossKg: '66.4',
    cartonNetKg: '63.2',
    ...change,
  })
}

/** Some answer to each question that a category must have answered. */
export function requiredAnswers(category: string): ListingInput['attributes'] {
  return schemaOfCategory(category)
    .filter(({ isRequired }) => isRequired)
    .map((attribute) => {
      const { id, type } = attribute
      if (type === 'choice') return { id, choice: [attribute.choices[0]!.code] }
      return { id, choice: [], text: 'Steel', number: '9', from: '1', to: '9', yesNo: 'yes' }
    })
}
