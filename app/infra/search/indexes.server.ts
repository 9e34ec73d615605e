import type { EnqueuedTaskPromise, Settings } from 'meilisearch'
import { localeOf } from '#app/domain/search/fields.ts'
import { joining } from '#app/domain/search/query.ts'
import { synonymTable } from '#app/domain/search/synonyms.ts'
import { env } from '#app/env.server.ts'
import { client, isRefused, patience } from '../search.server.ts'

/** The index of one noun. `searched`: where it looks, what weighs most first; `exact`: fields whose words forgive no slip. */
export type SearchIndex = { noun: string; searched: string[]; exact: string[]; settings: Pick<Settings, OwnSetting> }
type OwnSetting = 'filterableAttributes' | 'sortableAttributes' | 'displayedAttributes' | 'rankingRules'

export const indexName = ({ noun }: SearchIndex): string => `${env().MEILI_PREFIX}${noun}`

/** Pages and totals end here; Meilisearch's own default is 1,000. */
const mostHits = 100_000

/** Words are read alike, whatever they name. */
const settingsOf = ({ searched, exact, settings }: SearchIndex): Settings => ({
  ...settings,
  searchableAttributes: searched,
  localizedAttributes: Object.entries(localeOf).map(([lang, locale]) => ({ attributePatterns: [`*_${lang}`], locales: [locale] })),
  stopWords: [...joining],
  synonyms: synonymTable,
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: exact,
  },
  faceting: { maxValuesPerFacet: 300 },
  pagination: { maxTotalHits: mostHits },
})

/** A write is done when its task is: 202 only says that it was taken. `unless`: the error that means it had been done before. */
async function follow(enqueued: EnqueuedTaskPromise, unless?: string): Promise<void> {
  const task = await enqueued.waitTask({ timeout: patience.task, interval: 25 })
  if (task.status !== 'succeeded' && (unless === undefined || task.error?.code !== unless))
    throw new Error(`Meilisearch ${task.type} ${task.status}: ${task.error?.code ?? 'no reason given'}`)
}

export type IndexedDocument = { id: string; version: number }

export async function upsertDocuments(index: SearchIndex, documents: IndexedDocument[]): Promise<void> {
  if (documents.length > 0) await follow(client(patience.write).index(indexName(index)).addDocuments(documents))
}

export async function deleteDocuments(index: SearchIndex, ids: string[]): Promise<void> {
  if (ids.length > 0) await follow(client(patience.write).index(indexName(index)).deleteDocuments(ids))
}

const settled = new Set<string>()

/** Makes sure that the index is there with our settings. `made`: it was not, and is empty. */
export async function ensureIndex(index: SearchIndex): Promise<'found' | 'made'> {
  const server = client(patience.write)
  const name = indexName(index)
  const isFound = await hasIndex(name)
  // Another worker may be faster.
  if (!isFound) await follow(server.createIndex(name, { primaryKey: 'id' }), 'index_already_exists')
  const key = `${env().MEILI_URL} ${name}`
  if (!isFound || !settled.has(key)) {
    await settle(index, name)
    settled.add(key)
  }
  return isFound ? 'found' : 'made'
}

/**
 * Our settings, and our fields: a search that names a field which no document ever had is refused, so one that holds nothing
 * comes and goes.
 */
async function settle(index: SearchIndex, name: string): Promise<void> {
  const named = client(patience.write).index(name)
  const blank = { id: 'blank', ...Object.fromEntries(index.searched.map((field) => [field, null])) }
  await follow(named.updateSettings(settingsOf(index)))
  await follow(named.addDocuments([blank]))
  await follow(named.deleteDocument(blank.id))
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
export async function rebuildIndex(index: SearchIndex, batches: AsyncIterable<IndexedDocument[]>): Promise<void> {
  const server = client(patience.write)
  const [name, next] = [indexName(index), `${indexName(index)}_next`]
  if (await hasIndex(next)) await follow(server.deleteIndex(next))
  await follow(server.createIndex(next, { primaryKey: 'id' }))
  await settle(index, next)
  for await (const documents of batches) if (documents.length > 0) await follow(server.index(next).addDocuments(documents))
  await ensureIndex(index)
  await follow(server.swapIndexes([{ indexes: [name, next], rename: false }]))
  await follow(server.deleteIndex(next))
}

/** Documents in the index; null when there is no index. Throws when Meilisearch does not answer. */
export async function countIndexed(index: SearchIndex): Promise<number | null> {
  try {
    return (await client(patience.search).index(indexName(index)).getStats()).numberOfDocuments
  } catch (error) {
    if (isRefused(error, 'index_not_found')) return null
    throw error
  }
}
