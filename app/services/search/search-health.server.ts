import { env } from '#app/env.server.ts'
import { isSearchConfigured } from '#app/infra/search.server.ts'
import { countIndexed } from '#app/infra/search/indexes.server.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { countShown, searchedNouns, type SearchedNoun } from './searched-nouns.server.ts'

/** A few that were published a moment ago may still be on their way; of RFQs there are not many altogether. */
const nearlyAll = 0.9
const onTheirWay = { listing: 0, rfq: 10 }

/**
 * `degraded`: Meilisearch should answer and does not, the database does. Warming: it answers, and does not know yet what there is to
 * find, or the demonstration of a single machine is still being written.
 */
export async function searchHealth(db: Reader): Promise<{ state: 'ok' | 'degraded'; isWarming: boolean }> {
  try {
    if (env().QUAYSIDE_MODE === 'single' && !(await hasCompanies(db))) return { state: 'ok', isWarming: true }
    if (!isSearchConfigured()) return { state: 'ok', isWarming: false }
    const behind = await Promise.all(searchedNouns.map((searched) => isBehind(db, searched)))
    return { state: 'ok', isWarming: behind.includes(true) }
  } catch {
    return { state: 'degraded', isWarming: false }
  }
}

async function hasCompanies(db: Reader): Promise<boolean> {
  const rows = await db.select({ id: companies.id }).from(companies).limit(1)
  return rows.length > 0
}

async function isBehind(db: Reader, searched: SearchedNoun): Promise<boolean> {
  const [indexed, shown] = await Promise.all([countIndexed(searched.index), countShown(db, searched, new Date())])
  return indexed === null ? shown > 0 : indexed < shown * nearlyAll - onTheirWay[searched.noun]
}
