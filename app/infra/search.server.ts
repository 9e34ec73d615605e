import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type MultiSearchQuery, type Settings } from 'meilisearch'
import { companyField, localeOf, searchedFields } from '#app/domain/search/fields.ts'
import type { ListingDocument } from '#app/domain/search/listing-document.ts'
import { joining, type Query } from '#app/domain/search/query.ts'
import type { ListingSearch, SortOrder } from '#app/domain/search/search-listings.ts'
import { synonymTable } from '#app/domain/search/synonyms.ts'
import { env } from '#app/env.server.ts'

export const patience = { search: 1_500, write: 10_000, task: 120_000 }

/** Pages and totals end here; Meilisearch's own default is 1,000. */
const mostHits = 100_000

const settings: Settings = {
  searchableAttributes: searchedFields,
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
  localizedAttributes: Object.entries(localeOf).map(([lang, locale]) => ({ attributePatterns: [`*_${lang}`], locales: [locale] })),
  stopWords: [...joining],
  synonyms: synonymTable,
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: ['hs6', 'model'],
  },
  faceting: { maxValuesPerFacet: 300 },
  pagination: { maxTotalHits: mostHits },
}

export function isSearchConfigured(): boolean {
  return env().MEILI_URL !== undefined
}

const clients = new Map<string, Meilisearch>()

export function client(timeout: number): Meilisearch {
  const { MEILI_URL = '', MEILI_KEY } = env()
  const key = `${MEILI_URL} ${MEILI_KEY} ${timeout}`
  const known = clients.get(key)
  if (known) return known
  // Compressing an answer costs Meilisearch thirty times what searching does.
  const made = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY, timeout, requestInit: { headers: { 'accept-encoding': 'identity' } } })
  clients.set(key, made)
  return made
}

export const indexName = (): string => `${env().MEILI_PREFIX}listings`

export type IndexSearch = Omit<ListingSearch, 'q'> & { query: Query; fields: string[]; perPage: number }

export type IndexAnswer = { ids: string[]; total: number; counts: { category: Record<string, number>; country: Record<string, number> } }

/** Asks the index. Throws when it does not answer; the caller has another way to find. */
export async function searchIndex(search: IndexSearch): Promise<IndexAnswer> {
  const answer = await askIndex(search, 'all')
  if (answer.total > 0 || search.query.words.length === 0) return answer
  const byCompany = { ...search, fields: [...search.fields, companyField] }
  const answerByCompany = await askIndex(byCompany, 'all')
  // Some listing with every word is better than any without; where there is none, the commonest words are let go first.
  return answerByCompany.total > 0 || search.query.words.length === 1 ? answerByCompany : askIndex(byCompany, 'frequency')
}

async function askIndex(search: IndexSearch, matchingStrategy: 'all' | 'frequency'): Promise<IndexAnswer> {
  const filters = {
    category: anyOf('categories', search.category),
    country: anyOf('originCountry', search.country),
    moq: search.moqMax === undefined ? null : `moq <= ${quoted(search.moqMax)}`,
  }
  const without = (left: keyof typeof filters | null) =>
    (Object.keys(filters) as (keyof typeof filters)[]).flatMap((name) => (name === left ? [] : (filters[name] ?? [])))
  const asked: MultiSearchQuery = {
    indexUid: indexName(),
    q: search.query.text,
    matchingStrategy,
    attributesToSearchOn: search.fields,
    attributesToRetrieve: ['id'],
    ...(search.query.hasHan ? { locales: [localeOf.zh] } : {}),
  }
  // Counts of a filter say what each further choice would bring, so they are taken without that filter.
  const counted = (name: 'category' | 'country', facet: string): MultiSearchQuery[] =>
    search[name].length > 0 ? [{ ...asked, filter: without(name), facets: [facet], limit: 0 }] : []
  const page = { page: search.page, hitsPerPage: search.perPage, sort: orders[search.sort] }
  const queries: MultiSearchQuery[] = [
    { ...asked, ...page, filter: without(null), facets: ['category', 'originCountry'] },
    ...counted('category', 'category'),
    ...counted('country', 'originCountry'),
  ]
  const { results } = await unlessSilent(() =>
    client(patience.search).multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries }),
  )
  const [main, ...rest] = results
  const facets = Object.assign({}, main!.facetDistribution, ...rest.map((result) => result.facetDistribution)) as Record<
    string,
    Record<string, number>
  >
  return {
    ids: main!.hits.map((hit) => hit.id),
    total: main!.totalHits ?? 0,
    counts: { category: facets.category ?? {}, country: facets.originCountry ?? {} },
  }
}

const orders: Record<SortOrder, string[]> = {
  relevance: [],
  newest: ['publishedAt:desc'],
  price: ['price:asc'],
  moq: ['moq:asc'],
  lead_time: ['leadTimeDays:asc'],
}

/** `IN` is India here and an operator there: every value stands in quotes. */
export const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
export const anyOf = (field: string, values: readonly string[]) => (values.length === 0 ? null : `${field} IN [${values.map(quoted).join(', ')}]`)

const pause = 2_000
const silence = new Error('Meilisearch did not answer a moment ago')
let isFailing = false
let silentUntil = 0

/** After a failure nobody asks for a while, and then one at a time until it answers: a dead server costs its readers nothing. */
export async function unlessSilent<T>(ask: () => Promise<T>): Promise<T> {
  const now = performance.now()
  if (now < silentUntil) throw silence
  if (isFailing) silentUntil = now + pause
  try {
    const answer = await ask()
    isFailing = false
    silentUntil = 0
    return answer
  } catch (error) {
    if (!isRefused(error)) {
      isFailing = true
      silentUntil = performance.now() + pause
    }
    throw error
  }
}

/** Not asked, because it failed a moment ago: the failure itself was thrown then. */
export const isSilence = (error: unknown): boolean => error === silence

/** Meilisearch lives and says no. */
export function isRefused(error: unknown, code?: string): boolean {
  return error instanceof MeilisearchApiError && error.response.status < 500 && (code === undefined || error.cause?.code === code)
}

/** For tests: the next search asks again. */
export function forgetSilence(): void {
  isFailing = false
  silentUntil = 0
}

/** A write is done when its task is: 202 only says that it was taken. `unless`: the error that means it had been done before. */
async function follow(enqueued: EnqueuedTaskPromise, unless?: string): Promise<void> {
  const task = await enqueued.waitTask({ timeout: patience.task, interval: 25 })
  if (task.status !== 'succeeded' && (unless === undefined || task.error?.code !== unless))
    throw new Error(`Meilisearch ${task.type} ${task.status}: ${task.error?.code ?? 'no reason given'}`)
}

export async function upsertListings(documents: ListingDocument[]): Promise<void> {
  if (documents.length > 0) await follow(client(patience.write).index(indexName()).addDocuments(documents))
}

export async function deleteListings(ids: string[]): Promise<void> {
  if (ids.length > 0) await follow(client(patience.write).index(indexName()).deleteDocuments(ids))
}

const settled = new Set<string>()

/** Makes sure that the index is there with our settings. `made`: it was not, and is empty. */
export async function ensureIndex(): Promise<'found' | 'made'> {
  const server = client(patience.write)
  const name = indexName()
  const isFound = await hasIndex(name)
  // Another worker may be faster.
  if (!isFound) await follow(server.createIndex(name, { primaryKey: 'id' }), 'index_already_exists')
  const key = `${env().MEILI_URL} ${name}`
  if (!isFound || !settled.has(key)) {
    await settle(name)
    settled.add(key)
  }
  return isFound ? 'found' : 'made'
}

/**
 * Our settings, and our fields: a search that names a field which no document ever had is refused, so one that holds nothing
 * comes and goes.
 */
async function settle(name: string): Promise<void> {
  const index = client(patience.write).index(name)
  const blank = { id: 'blank', ...Object.fromEntries(searchedFields.map((field) => [field, null])) }
  await follow(index.updateSettings(settings))
  await follow(index.addDocuments([blank]))
  await follow(index.deleteDocument(blank.id))
}

async function hasIndex(name: string): Promise<boolean> {
  try {
    await client(patience.write).getRawIndex(name)
    return true
  } catch (error) {
    if (isRefused(error, 'index_not_found')) return false
    throw error
  }
}

/** Fills a fresh index beside the one in use, then swaps them: readers never see half of it. */
export async function rebuildIndex(batches: AsyncIterable<ListingDocument[]>): Promise<void> {
  const server = client(patience.write)
  const [name, next] = [indexName(), `${indexName()}_next`]
  if (await hasIndex(next)) await follow(server.deleteIndex(next))
  await follow(server.createIndex(next, { primaryKey: 'id' }))
  await settle(next)
  for await (const documents of batches) if (documents.length > 0) await follow(server.index(next).addDocuments(documents))
  await ensureIndex()
  await follow(server.swapIndexes([{ indexes: [name, next], rename: false }]))
  await follow(server.deleteIndex(next))
}

/** Documents in the index; null when there is no index. Throws when Meilisearch does not answer. */
export async function countIndexed(): Promise<number | null> {
  try {
    return (await client(patience.search).index(indexName()).getStats()).numberOfDocuments
  } catch (error) {
    if (isRefused(error, 'index_not_found')) return null
    throw error
  }
}
