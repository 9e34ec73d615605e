import { companyField, searchedFields } from '#app/domain/search/fields.ts'
import type { Query } from '#app/domain/search/query.ts'
import type { ListingFacet, ListingSearch, SortOrder } from '#app/domain/search/search-listings.ts'
import { anyOf, quoted } from '../search.server.ts'
import { searchFaceted, type IndexAnswer } from './faceted.server.ts'
import type { SearchIndex } from './indexes.server.ts'

export const listingIndex: SearchIndex = {
  noun: 'listings',
  searched: searchedFields,
  exact: ['hs6', 'model'],
  settings: {
    filterableAttributes: [
      ...['category', 'categories', 'originCountry', 'moq'],
      {
        attributePatterns: ['companyId', 'hs4', 'certificates', 'makerCountry', 'makerTypes', 'makerLanguages', 'facts', 'facts.*'],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: ['publishedAt', 'price', 'moq', 'leadTimeDays'],
    displayedAttributes: ['id', 'ref', 'version'],
    // A chosen order goes before everything; without one the rule is silent.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'publishedAt:desc'],
  },
}

export type ListingIndexSearch = Omit<ListingSearch, 'q'> & { query: Query; fields: string[]; perPage: number }

const orders: Record<SortOrder, string[]> = {
  relevance: [],
  newest: ['publishedAt:desc'],
  price: ['price:asc'],
  moq: ['moq:asc'],
  lead_time: ['leadTimeDays:asc'],
}

/** Asks the index. Throws when it does not answer; the caller has another way to find. */
export function searchListingIndex(search: ListingIndexSearch): Promise<IndexAnswer<ListingFacet>> {
  const { query, fields, page, perPage } = search
  const facets = {
    category: { field: 'category', filter: anyOf('categories', search.category) },
    country: { field: 'originCountry', filter: anyOf('originCountry', search.country) },
  }
  const filters = [search.moqMax === undefined ? null : `moq <= ${quoted(search.moqMax)}`]
  return searchFaceted(listingIndex, { query, fields, facets, filters, sort: orders[search.sort], page, perPage }, [companyField])
}
