import type { Query } from '#app/domain/search/query.ts'
import { rfqFields } from '#app/domain/search/fields.ts'
import type { RfqFacet, RfqSearch, RfqSortOrder } from '#app/domain/rfqs/search-rfqs.ts'
import { anyOf, quoted } from '../search.server.ts'
import { searchFaceted, type IndexAnswer } from './faceted.server.ts'
import type { SearchIndex } from './indexes.server.ts'

export const rfqIndex: SearchIndex = {
  noun: 'rfqs',
  searched: rfqFields,
  exact: ['hs6'],
  settings: {
    filterableAttributes: ['category', 'categories', 'country', 'language', 'quantity', 'endsAt'],
    sortableAttributes: ['openedAt', 'endsAt'],
    displayedAttributes: ['id', 'ref', 'version'],
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'openedAt:desc'],
  },
}

/** `endsAfter`: what ends before this moment takes no quotations any more, or too soon. */
export type RfqIndexSearch = Omit<RfqSearch, 'q' | 'daysLeft'> & { query: Query; fields: string[]; endsAfter: Date; perPage: number }

const orders: Record<RfqSortOrder, string[]> = { relevance: [], newest: ['openedAt:desc'], closing: ['endsAt:asc'] }

/** Asks the index. Throws when it does not answer; the caller has another way to find. */
export function searchRfqIndex(search: RfqIndexSearch): Promise<IndexAnswer<RfqFacet>> {
  const { query, fields, page, perPage } = search
  const facets = {
    category: { field: 'category', filter: anyOf('categories', search.category) },
    country: { field: 'country', filter: anyOf('country', search.country) },
    language: { field: 'language', filter: anyOf('language', search.language) },
  }
  const filters = [
    `endsAt > ${search.endsAfter.getTime()}`,
    search.quantityMin === undefined ? null : `quantity >= ${quoted(search.quantityMin)}`,
  ]
  return searchFaceted(rfqIndex, { query, fields, facets, filters, sort: orders[search.sort], page, perPage })
}
