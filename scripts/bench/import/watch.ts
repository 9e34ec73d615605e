import { sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db/client.server.ts'

const perSecond = 4
const words = ['steel', 'light', 'faucet', 'hand tools', 'paint', 'door handle', 'ceiling fan', 'valve']

export type Watched = { ms: number[]; errors: number; degraded: number; mostLagSeconds: number }

export const p95 = (values: number[]): number => Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0)

/** Searches at a steady rate while something goes on, and looks how long the oldest change has waited for the index. */
export async function watchWhile(address: string, db: Database, work: Promise<unknown>): Promise<Watched> {
  const watched: Watched = { ms: [], errors: 0, degraded: 0, mostLagSeconds: 0 }
  let isOver = false
  void work.finally(() => (isOver = true)).catch(() => undefined)
  const visits: Promise<void>[] = []
  for (let number = 0; !isOver; number += 1) {
    visits.push(visit(`${address}/en/search?q=${encodeURIComponent(words[number % words.length]!)}`, watched))
    if (number % perSecond === 0) watched.mostLagSeconds = Math.max(watched.mostLagSeconds, await lagSeconds(db))
    await pause(1000 / perSecond)
  }
  await Promise.all([work, ...visits])
  return watched
}

async function visit(url: string, watched: Watched): Promise<void> {
  const since = performance.now()
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    const page = await answer.text()
    watched.ms.push(performance.now() - since)
    if (answer.status !== 200) watched.errors += 1
    if (page.includes('data-degraded=')) watched.degraded += 1
  } catch {
    watched.errors += 1
  }
}

export async function lagSeconds(db: Database): Promise<number> {
  const [row] = await db.execute<{ lag: number }>(
    sql`select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float8 as lag from search_changes`,
  )
  return row!.lag
}
