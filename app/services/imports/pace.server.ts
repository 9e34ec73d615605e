import { sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { searchChanges } from '#db/schema/listings.ts'
import type { Context } from '../context.server.ts'
import { searchListings } from '../search/search-listings.server.ts'

/** A search is in the import's way when it takes longer than this, and so many times longer than before the import began. */
const slow = { ms: 200, times: 3 }
const probeEveryMs = 1_000
/** Of the time that a batch took, the rest that follows it. */
const rests = { least: 0.02, first: 0.1, most: 4 }
/** What is stored last is found within this. */
const mostLagSeconds = 40
/** So many may wait before it is known how quick the index is. */
const unmeasured = 15_000
const lookAgainMs = 500
/** Where nothing is indexed at all, the import goes on. */
const mostWaitMs = 60_000

const probe = { q: 'steel valve', page: 1, sort: 'relevance', category: [], country: [], moqMax: undefined } as const

/** Between batches: buyers who search and what they find come first, the import takes what is left. */
export async function beginPace(ctx: Pick<Context, 'db' | 'locale' | 'log'>) {
  let rest: number = rests.first
  await searchMs(ctx)
  const slowMs = Math.max(slow.ms, slow.times * (await searchMs(ctx)))
  let probedAt = performance.now()
  let changed = await countWaiting(ctx)
  const begunAt = performance.now()

  /** Whether what is noted now will have waited too long when the index comes to it, as quick as it was till now. */
  async function isTooFarAhead(): Promise<boolean> {
    const waiting = await countWaiting(ctx)
    const indexedPerSecond = ((changed - waiting) / (performance.now() - begunAt)) * 1000
    return waiting > Math.max(unmeasured, indexedPerSecond * mostLagSeconds)
  }

  async function probeOnce(): Promise<void> {
    probedAt = Infinity
    const took = await searchMs(ctx).finally(() => (probedAt = performance.now()))
    if (took > slowMs) rest = Math.min(rests.most, rest * 2)
    else if (took < slowMs / 2) rest = Math.max(rests.least, rest / 2)
  }

  return async ({ rows, ms }: { rows: number; ms: number }): Promise<void> => {
    changed += rows
    // Beside the next batch, as buyers search. A database that is away is noticed by what stores.
    if (performance.now() - probedAt > probeEveryMs) void probeOnce().catch(() => undefined)
    await pause(ms * rest)
    for (let waited = 0; waited < mostWaitMs && (await isTooFarAhead()); waited += lookAgainMs) await pause(lookAgainMs)
  }
}

/** What a search takes now. */
async function searchMs(ctx: Pick<Context, 'db' | 'locale' | 'log'>): Promise<number> {
  const startedAt = performance.now()
  await searchListings(ctx, { ...probe, category: [], country: [] })
  return performance.now() - startedAt
}

/** How many changes the index has not followed yet. */
async function countWaiting({ db }: Pick<Context, 'db'>): Promise<number> {
  const [row] = await db.select({ waiting: sql<number>`count(*)::int` }).from(searchChanges)
  return row!.waiting
}
