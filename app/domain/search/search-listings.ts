import { z } from 'zod'
import type { ListingCard } from '../listings/listing-view.ts'
import { PositiveDecimal } from '../trade/quantity.ts'

export const blank = (value: unknown) => (value === '' ? undefined : value)

export const sortOrders = ['relevance', 'newest', 'price', 'moq', 'lead_time'] as const
export type SortOrder = (typeof sortOrders)[number]

export const codes = (pattern: RegExp) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat().filter((code) => code !== '')),
    z.array(z.string().regex(pattern)).max(30).catch([]),
  )

/**
 * A search as its address says it. An address is typed by anybody: what cannot be read is left out, never refused.
 */
export const ListingSearch = z.object({
  q: z.preprocess(blank, z.string().trim().max(200).catch('')).default(''),
  category: codes(/^[a-z0-9-]{1,60}$/),
  country: codes(/^[A-Z]{2}$/),
  moqMax: z.preprocess(blank, PositiveDecimal.optional().catch(undefined)),
  sort: z.preprocess(blank, z.enum(sortOrders).default('relevance').catch('relevance')),
  page: z.preprocess(blank, z.coerce.number().int().min(1).max(500).default(1).catch(1)),
})
export type ListingSearch = z.infer<typeof ListingSearch>

export const hitsPerPage = 20

export type Facet = { value: string; label: string; count: number }

/** Why a listing was found: where the words stand, with the words marked by their positions. */
export type Match = { where: 'title' | 'summary' | 'model' | 'category' | 'company' | 'hs'; words: string[] }

export type ListingHit = ListingCard & { matches: Match[] }

/** Filters whose further choices are counted. */
export type ListingFacet = 'category' | 'country'

/** Who found it. `degraded`: Meilisearch should have answered and did not. */
export type Engine = { engine: 'meilisearch' | 'postgres'; degraded: boolean }

export type ListingResults = Engine & {
  hits: ListingHit[]
  total: number
  page: number
  pages: number
  facets: Record<ListingFacet, Facet[]>
  tookMs: number
}
