import type { MultiSearchQuery } from 'meilisearch'
import { localeOf } from '#app/domain/search/fields.ts'
import type { Query } from '#app/domain/search/query.ts'
import { client, patience, unlessSilent } from '../search.server.ts'
import { indexName, type SearchIndex } from './indexes.server.ts'

/** A filter whose further choices are counted: by `field`. */
type Facet = { field: string; filter: string | null }

export type FacetedSearch<F extends string> = {
  query: Query
  fields: string[]
  facets: Record<F, Facet>
  filters: (string | null)[]
  sort: string[]
  page: number
  perPage: number
}

export type IndexAnswer<F extends string> = { ids: string[]; total: number; counts: Record<F, Record<string, number>> }

/**
 * A page of what holds every word, with the counts of each facet. `wider`: where else to look when nothing does. Some document with every
 * word is better than any without; where there is none, the commonest words are let go first. Throws when Meilisearch does not answer.
 */
export async function searchFaceted<F extends string>(
  index: SearchIndex,
  search: FacetedSearch<F>,
  wider: string[] = [],
): Promise<IndexAnswer<F>> {
  const { words } = search.query
  const answer = await ask(index, search, 'all')
  if (answer.total > 0 || words.length === 0) return answer
  const elsewhere = { ...search, fields: [...search.fields, ...wider] }
  const answerElsewhere = wider.length === 0 ? answer : await ask(index, elsewhere, 'all')
  return answerElsewhere.total > 0 || words.length === 1 ? answerElsewhere : ask(index, elsewhere, 'frequency')
}

async function ask<F extends string>(
  index: SearchIndex,
  { query, fields, facets, filters, sort, page, perPage }: FacetedSearch<F>,
  matchingStrategy: 'all' | 'frequency',
): Promise<IndexAnswer<F>> {
  const names = Object.keys(facets) as F[]
  const without = (left: F | null) =>
    [...filters, ...names.map((name) => (name === left ? null : facets[name].filter))].filter((one) => one !== null)
  const asked: MultiSearchQuery = {
    indexUid: indexName(index),
    q: query.text,
    matchingStrategy,
    attributesToSearchOn: fields,
    attributesToRetrieve: ['id'],
    ...(query.hasHan ? { locales: [localeOf.zh] } : {}),
  }
  // Counts of a filter say what each further choice would bring, so they are taken without that filter.
  const chosen = names.filter((name) => facets[name].filter !== null)
  const queries: MultiSearchQuery[] = [
    { ...asked, page, hitsPerPage: perPage, sort, filter: without(null), facets: names.map((name) => facets[name].field) },
    ...chosen.map((name) => ({ ...asked, filter: without(name), facets: [facets[name].field], limit: 0 })),
  ]
  const { results } = await unlessSilent(() =>
    client(patience.search).multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries }),
  )
  const [main] = results
  const counted = Object.assign({}, ...results.map(({ facetDistribution }) => facetDistribution)) as Record<string, Record<string, number>>
  return {
    ids: main!.hits.map((hit) => hit.id),
    total: main!.totalHits ?? 0,
    counts: Object.fromEntries(names.map((name) => [name, counted[facets[name].field] ?? {}])) as Record<F, Record<string, number>>,
  }
}
