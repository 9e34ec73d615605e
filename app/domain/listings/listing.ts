import type { HazardClass, PackingGroup } from '../trade/dangerous-goods.ts'
import type { PackageCode } from '../trade/unit.ts'

/** By quantity; from one price to another; asked for. */
export const priceModes = ['tiers', 'range', 'on_request'] as const
export type PriceMode = (typeof priceModes)[number]

export const capacityPeriods = ['day', 'week', 'month', 'year'] as const
export type CapacityPeriod = (typeof capacityPeriods)[number]

export const customisationKinds = ['logo', 'packaging', 'graphic', 'design'] as const
export type CustomisationKind = (typeof customisationKinds)[number]

export const relationKinds = ['accessory', 'spare', 'part_of', 'alternative'] as const
export type RelationKind = (typeof relationKinds)[number]

export const documentKinds = ['drawing', 'datasheet', 'safety_sheet'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const mostTiers = 12
export const mostKeywords = 10
export const mostPictures = 10
/** Of each kind. */
export const mostDocuments = 5
export const mostRelated = 12
export const mostNationalCodes = 12
export const mostExtras = 40

/** A code of one country's tariff: the six international digits and those that the country adds. */
export type NationalCode = { country: string; code: string }

export type ListingSample = {
  available?: boolean
  price?: string
  currency?: string
  freightCollect?: boolean
  refundableOnOrder?: boolean
  leadDays?: number
  maxQty?: string
}

/** What the maker changes to the buyer's wish, from how many on and for which fee in the listing's currency. */
export type Customisation = { kind: CustomisationKind; minQty?: string; setupFee?: string }

/** Dimensions in cm, weights in kg, of one export package, outside. Decimal strings. `qty…`: what a container really took. */
export type ListingPackaging = {
  unitPack?: string
  innerQty?: string
  cartonQty?: string
  /** A carton where nothing is said. */
  packageType?: PackageCode
  lengthCm?: string
  widthCm?: string
  heightCm?: string
  grossKg?: string
  netKg?: string
  cartonsPerPallet?: number
  qty20gp?: string
  qty40gp?: string
  qty40hq?: string
  stackable?: boolean
  marks?: string
}

/** What whoever carries or stores the goods must know. */
export type Handling = {
  dangerous?: { unNumber?: string; hazardClass?: HazardClass; packingGroup?: PackingGroup }
  battery?: boolean
  liquid?: boolean
  magnetic?: boolean
  shelfLifeMonths?: number
  storageMinC?: string
  storageMaxC?: string
}

/** After the goods have arrived; texts in the language that the listing is written in. */
export type Support = { warrantyMonths?: number; afterSales?: string; spareParts?: string }

/** A PDF beside the listing, for everybody to read. */
export type ListingDocument = { kind: DocumentKind; fileId: string }

/** Prices as decimal strings; ascending by `minQty`, the first at the MOQ. */
export type PriceTier = { minQty: string; unitPrice: string; leadTimeDays?: number | null }
