import { z } from 'zod'
import { blank, codes, type Engine, type Facet } from '../search/search-listings.ts'
import type { Worded } from '../text.ts'
import type { DismissReason } from './match.ts'
import { PositiveDecimal } from '../trade/quantity.ts'
import type { UnitCode } from '../trade/unit.ts'

export const rfqSortOrders = ['relevance', 'newest', 'closing'] as const
export type RfqSortOrder = (typeof rfqSortOrders)[number]

/** How many days may be left at least. */
export const daysLeft = ['3', '7', '14'] as const
export type DaysLeft = (typeof daysLeft)[number]

/**
 * A search of open RFQs as its address says it. `country` is where the goods go, `language` what the RFQ is written in; `quantityMin` is
 * asked of the largest quantity of any line. What cannot be read is left out.
 */
export const RfqSearch = z.object({
  q: z.preprocess(blank, z.string().trim().max(200).catch('')).default(''),
  category: codes(/^[a-z0-9-]{1,60}$/),
  country: codes(/^[A-Z]{2}$/),
  language: codes(/^[a-z]{2}$/),
  quantityMin: z.preprocess(blank, PositiveDecimal.optional().catch(undefined)),
  daysLeft: z.preprocess(blank, z.enum(daysLeft).optional().catch(undefined)),
  sort: z.preprocess(blank, z.enum(rfqSortOrders).default('relevance').catch('relevance')),
  page: z.preprocess(blank, z.coerce.number().int().min(1).max(500).default(1).catch(1)),
})
export type RfqSearch = z.infer<typeof RfqSearch>

/** What anybody sees of an RFQ in a list: the goods and the terms, never who asks. */
export type RfqHit = {
  ref: string
  title: Worded
  category: string | null
  country: string
  quantity: { quantity: string; unit: UnitCode } | null
  /** Lines beside the first. */
  moreLines: number
  /** Of the version that is read. */
  publishedAt: Date
  closesAt: Date | null
  timeZone: string
  quotations: { count: number; most: number }
}

/** One that a company has put aside. */
export type DismissedRfq = { id: string; title: Worded; reason: DismissReason | null }

/** Filters whose further choices are counted. */
export type RfqFacet = 'category' | 'country' | 'language'

export type RfqResults = Engine & {
  hits: RfqHit[]
  total: number
  page: number
  pages: number
  facets: Record<RfqFacet, Facet[]>
}
