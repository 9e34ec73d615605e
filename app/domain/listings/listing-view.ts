import type { ResponseFigures } from '../companies/response.ts'
import type { Level } from '../claims/level.ts'
import type { ListingPaper } from '../claims/listing-paper.ts'
import type { PicturedCompany } from '../companies/company-view.ts'
import type { Photograph } from '../files/photograph.ts'
import type { Worded } from '../text.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import type { PaymentTermCode } from '../trade/payment-term.ts'
import type { UnitCode } from '../trade/unit.ts'
import type { ListingStatus } from './lifecycle.ts'
import type { DescribedAttribute } from './describe-attributes.ts'
import type {
  CapacityPeriod,
  Customisation,
  DocumentKind,
  Handling,
  ListingPackaging,
  ListingSample,
  NationalCode,
  PriceMode,
  PriceTier,
  RelationKind,
  Support,
} from './listing.ts'

/** A picture by its variants, or the category's drawing while there is none. */
export type Picture = Photograph | { drawing: string }

/** A category with its names; `trail` from the root down to it. */
export type CategoryName = { slug: string; name: string }

/** What a card or a result shows. Decimal strings. */
export type ListingCard = {
  id: string
  ref: string
  slug: string
  title: Worded
  picture: Picture
  priceMode: PriceMode
  currency: string | null
  priceFrom: string | null
  priceTo: string | null
  priceUnit: UnitCode | null
  /** How many of the unit a price is for. */
  priceBasisQty: string
  moq: string | null
  incoterm: Incoterm | null
  namedPlace: NamedPlace | null
  leadTimeDays: number | null
  originCountry: string | null
  certificates: string[]
  company: PicturedCompany
}

/** `locode` when the place is in the list; `name` in the reader's language as far as the list knows it. */
export type NamedPlace = { locode: string | null; name: string; country: string | null }

/** Everything a listing page shows. */
export type ListingView = ListingCard & {
  version: number
  status: ListingStatus
  trail: CategoryName[]
  summary: Worded | null
  /** Sanitised HTML. */
  descriptionHtml: Worded | null
  /** Languages that have a text of their own: hreflang names only these. */
  textLanguages: string[]
  modelNumber: string | null
  brand: string | null
  gtin: string | null
  hs6: string | null
  hsEdition: number
  nationalCodes: NationalCode[]
  originSubdivision: string | null
  tiers: PriceTier[]
  incotermYear: number
  leadTimeDaysMin: number | null
  leadTimeDaysMax: number | null
  paymentTerms: PaymentTermCode[]
  priceValidUntil: string | null
  attributes: DescribedAttribute[]
  orderMultiple: string | null
  maxTrialQty: string | null
  sample: ListingSample | null
  customisation: Customisation[]
  packaging: ListingPackaging | null
  handling: Handling
  support: Support
  capacity: { quantity: string; unit: UnitCode; per: CapacityPeriod } | null
  /** In their order; the first is the card's picture. Empty while there are none. */
  pictures: Photograph[]
  videoUrl: string | null
  documents: { kind: DocumentKind; fileId: string; name: string; size: number }[]
  related: { kind: RelationKind; slug: string; title: Worded }[]
  papers: ListingPaper[]
  /** How well its company is known. */
  supplierLevel: Level
  supplierResponse?: ResponseFigures
  /** Of the texts that are not translated: after-sales service, spare parts. */
  sourceLang: string
  updatedAt: Date
  /** The reader's own company publishes it: no inquiry to oneself. */
  isOwn: boolean
}
