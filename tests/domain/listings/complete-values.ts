import type { Surroundings } from '#app/domain/listings/publication.ts'
import type { PlainValues } from '#app/domain/listings/read-listing.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { listingInput } from '#tests/listing-input.ts'

export const around: Surroundings = {
  today: '2026-02-28',
  isLeafCategory: true,
  isService: false,
  schema: schemaOfCategory('valves-pumps'),
  companyCountry: 'CN',
  location: { locode: 'CNNGB', country: 'CN', functions: '1' },
}
/** As a form would send them. */
export const complete: PlainValues = {
  ...listingInput({ priceValidUntil: '2026-12-31' }),
  leadTimeDaysMin: '20',
  leadTimeDaysMax: '35',
  attributes: [{ id: 'material', text: '304' }],
}
