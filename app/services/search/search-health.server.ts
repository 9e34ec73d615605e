import { count, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { countIndexed, isSearchConfigured } from '#app/infra/search.server.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { onStage } from './on-stage.server.ts'

/** A few that were published a moment ago may still be on their way. */
const nearlyAll = 0.9

/**
 * `degraded`: Meilisearch should answer and does not, the database does. Warming: it answers, and does not know yet what there is to
 * find, or the demonstration of a single machine is still being written.
 */
export async function searchHealth(db: Reader): Promise<{ state: 'ok' | 'degraded'; isWarming: boolean }> {
  try {
    if (env().QUAYSIDE_MODE === 'single' && !(await hasCompanies(db))) return { state: 'ok', isWarming: true }
    if (!isSearchConfigured()) return { state: 'ok', isWarming: false }
    const [indexed, shown] = await Promise.all([countIndexed(), countShown(db)])
    return { state: 'ok', isWarming: (indexed ?? 0) < shown * nearlyAll }
  } catch {
    return { state: 'degraded', isWarming: false }
  }
}

async function hasCompanies(db: Reader): Promise<boolean> {
  const rows = await db.select({ id: companies.id }).from(companies).limit(1)
  return rows.length > 0
}

async function countShown(db: Reader): Promise<number> {
  const [row] = await db.select({ shown: count() }).from(listings).innerJoin(companies, eq(companies.id, listings.companyId)).where(onStage)
  return row!.shown
}
