import { sql } from 'drizzle-orm'
import { Router } from 'express'
import type { Database } from '#db/client.server.ts'
import { env } from '#app/env.server.ts'
import { readAccount } from '#app/services/letters/mail-account.server.ts'
import { searchHealth } from '#app/services/search/search-health.server.ts'
import type { Draining } from './draining.ts'

const patienceMs = 3000

type Part = 'ok' | 'degraded' | 'down'

/** `/healthz`: the process lives. `/readyz`: what it needs answers; 503 only when no page could be served, or none shall be because the process ends. */
export function health(db: Database, draining: Draining): Router {
  const router = Router()
  let isWarm = false
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').type('text/plain').send('ok')
  })
  router.get('/readyz', async (_req, res) => {
    const [lagSeconds, search, mail] = await Promise.all([taskLag(db), searchHealth(db), mailState(db)])
    const database: Part = lagSeconds === null ? 'down' : 'ok'
    isWarm ||= database === 'ok' && !search.isWarming
    res
      .status(isWarm && database === 'ok' && !draining.isTold ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ database, search: search.state, mail, tasks: { lagSeconds: lagSeconds ?? null } })
  })
  return router
}

/** Age of the oldest task that is due and not taken; null when the database or its migrations are missing. */
async function taskLag(db: Database): Promise<number | null> {
  const query = db.execute<{ lag: number }>(sql`
    select coalesce(extract(epoch from now() - min(run_at)), 0)::float as lag, (select 1 from letters limit 1)
    from graphile_worker.jobs where run_at <= now() and locked_at is null and attempts < max_attempts`)
  const deadline = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref())
  const rows = await Promise.race([query.catch(() => null), deadline])
  return rows ? Math.round(rows[0]!.lag * 10) / 10 : null
}

async function mailState(db: Database): Promise<Part> {
  const { MAIL, RESEND_BASE_URL } = env()
  if (MAIL !== 'local') return accountState(db)
  try {
    const answer = await fetch(`${RESEND_BASE_URL}/healthz`, { signal: AbortSignal.timeout(1000) })
    return answer.ok ? accountState(db) : 'degraded'
  } catch {
    return 'down'
  }
}

/** Letters wait while the account takes none of them, or none that can wait. */
async function accountState(db: Database): Promise<Part> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref())
  const account = await Promise.race([readAccount(db, new Date()).catch(() => null), late])
  return account?.stopped || account?.full ? 'degraded' : 'ok'
}
