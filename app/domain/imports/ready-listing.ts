import type { ListingText } from '../listings/form/texts.ts'
import type { PriceTier } from '../listings/listing.ts'
import type { ListingColumns } from '../listings/stored-listing.ts'
import type { Findings } from '../reviews/prohibited.ts'

/** What follows from a listing alone, whatever else there is: what its tables hold, and what is decided by. Worked out once, when it is looked at. */
export type ReadyListing = {
  columns: ListingColumns
  /** With what each is found by, but for the company's name. */
  texts: (ListingText & { tokens: string[] })[]
  tiers: PriceTier[]
  told: ToldListing
}

/** What decides where it goes. */
export type ToldListing = Pick<ListingColumns, 'modelNumber' | 'priceMode' | 'priceValidUntil'> & { findings: Findings }
