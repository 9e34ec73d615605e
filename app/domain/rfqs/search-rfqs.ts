import { z } from 'zod'
import type { Facet } from '../search/search-listings.ts'
import { blank, codes } from '../search/search-listings.ts'
import type { Worded } from '../text.ts'
import type { UnitCode } from '../trade/unit.ts'

export const rfqSortOrders = ['relevance', 'newest', 'closing'] as const
export type RfqSortOrder = (typeof rfqSortOrders)[number]

/** A search of open RFQs as its address says it; `country` is where the goods go. What cannot be read is left out. */
export const RfqSearch = z.object({
  q: z.preprocess(blank, z.string().trim().max(200).catch('')).default(''),
  category: codes(/^[a-z0-9-]{1,60}$/),
  country: codes(/^[A-Z]{2}$/),
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
  openedAt: Date
  closesAt: Date | null
  timeZone: string
  quotations: { count: number; most: number }
}

export type RfqResults = {
  hits: RfqHit[]
  total: number
  page: number
  pages: number
  facets: { category: Facet[]; country: Facet[] }
}
