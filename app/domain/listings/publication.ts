import type { FieldProblem } from '../errors.ts'
import type { Location } from '../trade/port.ts'
import { readAttributes } from './attributes.ts'
import type { CategoryAttribute } from './category-schema.ts'
import { deliveryProblems } from './form/delivery.ts'
import { goodsProblems, missingGoods } from './form/goods.ts'
import { handlingProblems } from './form/handling.ts'
import { mediaProblems } from './form/media.ts'
import { packagingProblems } from './form/packaging.ts'
import { quantityProblems } from './form/prices.ts'
import { sampleProblems } from './form/sample.ts'
import { missingTexts } from './form/texts.ts'
import type { ListingDraftInput } from './listing-input.ts'

/** What the listing alone does not tell. */
export type Surroundings = {
  /** `YYYY-MM-DD` */
  today: string
  /** A listing stands on a leaf of the tree. */
  isLeafCategory: boolean
  /** Under services nothing is packed, and nothing comes from a country. */
  isService: boolean
  /** What the category asks, with what it inherits. */
  schema: readonly CategoryAttribute[]
  companyCountry: string | null
  /** What the location list knows of `namedPlace`. */
  location: Location | null
}

/**
 * What keeps a listing from being published: what is missing or cannot stand, by the form's field names. Codes are those of
 * form errors, or of refusals where they carry a dot. The HS code may be left out: not every maker is sure of it.
 */
export function publishProblems(listing: Partial<ListingDraftInput>, around: Surroundings): FieldProblem[] {
  const { attributes = [], extras = [], priceMode } = listing
  return [
    ...missingTexts(listing),
    ...missingGoods(listing, around),
    ...goodsProblems(listing),
    ...readAttributes({ attributes, extras }, around.schema).problems,
    ...quantityProblems(listing, around),
    ...deliveryProblems(listing, around, priceMode !== 'on_request'),
    ...sampleProblems(listing),
    ...packagingProblems(listing, around),
    ...handlingProblems(listing),
    ...mediaProblems(listing),
  ]
}
