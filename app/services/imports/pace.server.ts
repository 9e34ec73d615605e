import { sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { searchChanges } from '#db/schema/listings.ts'
import type { Context } from '../context.server.ts'
import { searchListings } from '../search/search-listings.server.ts'

/** A search that takes longer than this is in the import's way. */
const slowMs = 120
const quickMs = 60
/** Of the time that a batch took, the rest that follows it. */
const rests = { least: 0.05, first: 0.2, most: 6 }
const mostLagSeconds = 15
const lookAgainMs = 500
/** Where nothing is indexed at all, the import goes on. */
const mostWaitMs = 60_000

const probe = { q: 'steel valve', page: 1, sort: 'relevance', category: [], country: [], moqMax: undefined } as const

/** Between batches: buyers who search and what they find come first, the import takes what is left. */
export function beginPace(ctx: Pick<Context, 'db' | 'locale' | 'log'>) {
  let rest: number = rests.first
  return async (batchMs: number): Promise<void> => {
    const startedAt = performance.now()
    await searchListings(ctx, { ...probe, category: [], country: [] })
    const searchedMs = performance.now() - startedAt
    if (searchedMs > slowMs) rest = Math.min(rests.most, rest * 2)
    else if (searchedMs < quickMs) rest = Math.max(rests.least, rest / 1.5)
    await pause(batchMs * rest)
    for (let waited = 0; waited < mostWaitMs && (await lagSeconds(ctx)) > mostLagSeconds; waited += lookAgainMs) await pause(lookAgainMs)
  }
}

/** For how long the oldest change has waited for the index. */
async function lagSeconds({ db }: Pick<Context, 'db'>): Promise<number> {
  const [row] = await db
    .select({ lag: sql<number>`coalesce(extract(epoch from clock_timestamp() - min(${searchChanges.at})), 0)::float8` })
    .from(searchChanges)
  return row!.lag
}
