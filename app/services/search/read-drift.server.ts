import { sql } from 'drizzle-orm'
import type { Drift, NounDrift } from '#app/domain/operation/health.ts'
import { listIndexed } from '#app/infra/search/contents.server.ts'
import { isSearchConfigured } from '#app/infra/search.server.ts'
import type { Database } from '#db/client.server.ts'
import { searchChanges } from '#db/schema/listings.ts'
import { searchedNouns, type SearchedNoun } from './searched-nouns.server.ts'

/** Everything that is searched, by id and version, against every document of its index. */
export async function readDrift(db: Database): Promise<Drift> {
  if (!isSearchConfigured()) return { kind: 'unused' }
  const nouns = await Promise.all(searchedNouns.map((searched) => compared(db, searched)))
  const known = nouns.filter((one) => one !== null)
  return known.length < nouns.length ? { kind: 'silent' } : { kind: 'compared', nouns: known, noted: await db.$count(searchChanges) }
}

/** Null when Meilisearch does not answer. */
async function compared(db: Database, { noun, index, table, version, shown }: SearchedNoun): Promise<NounDrift | null> {
  const indexed = await listIndexed(index).catch(() => null)
  if (!indexed) return null
  const published = await db
    .select({ id: table.id, version })
    .from(table)
    .where(sql`${table.id} in (${shown(db, new Date())})`)
  const lost = published.filter(({ id }) => !indexed.has(id)).length
  const stale = published.filter(({ id, version }) => indexed.has(id) && indexed.get(id) !== version).length
  return { noun, published: published.length, indexed: indexed.size, lost, stale, left: indexed.size - (published.length - lost) }
}
