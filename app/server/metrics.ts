import { createHash, timingSafeEqual } from 'node:crypto'
import { Router, type RequestHandler } from 'express'
import type { Database } from '#db/client.server.ts'
import { letterStates } from '#app/domain/mail/delivery-state.ts'
import { env } from '#app/env.server.ts'
import type { Logger } from '#app/infra/log.server.ts'
import type { Metrics } from '#app/infra/metrics.server.ts'
import { readMeasures } from '#app/services/operation/read-measures.server.ts'
import type { LikelyPages } from './likely-pages.ts'
import { patternFor } from './route-patterns.ts'

const methods = new Set(['GET', 'HEAD', 'POST'])
const patienceMs = 3000

/** Times every request. An answer whose reader left before its end counts as 499. */
export function measureRequests({ requests }: Metrics, likely: LikelyPages): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now()
    // Later on the address may be rewritten.
    const { path, method } = req
    res.once('close', () => {
      const status = res.writableFinished ? res.statusCode : 499
      const labels = { method: methods.has(method) ? method : 'other', route: patternFor(likely, path), status }
      requests.observe(labels, (performance.now() - startedAt) / 1000)
    })
    next()
  }
}

/** `/metrics` for who shows the token; without one in the settings there is no such page. */
export function showMetrics(metrics: Metrics, db: Database, log: Logger): Router {
  const router = Router()
  const { METRICS_TOKEN } = env()
  if (!METRICS_TOKEN) return router
  router.get('/metrics', async (req, res) => {
    res.set('Cache-Control', 'no-store')
    if (!isToken(req.get('authorization') ?? '', METRICS_TOKEN)) {
      res.status(401).set('WWW-Authenticate', 'Bearer').type('text/plain').send('This needs a token.')
      return
    }
    await fill(metrics, db, log)
    res.type(metrics.register.contentType).send(await metrics.register.metrics())
  })
  return router
}

function isToken(header: string, token: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(header), digest(`Bearer ${token}`))
}

/** What lives in the database. While that is silent the process still tells about itself. */
async function fill({ databaseUp, tasks, taskLag, letters, workers }: Metrics, db: Database, log: Logger): Promise<void> {
  for (const gauge of [tasks, taskLag, letters, workers]) gauge.reset()
  databaseUp.set(0)
  const late = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref())
  const reading = readMeasures(db).catch((error: unknown) => {
    log.warn({ err: error }, 'no measures from the database')
    return null
  })
  const measures = await Promise.race([reading, late])
  if (!measures) return
  databaseUp.set(1)
  workers.set(measures.workers)
  for (const { task, lagSeconds, waiting, due, running, failed } of measures.tasks) {
    taskLag.set({ task }, lagSeconds)
    for (const [state, count] of Object.entries({ waiting, due, running, failed })) tasks.set({ task, state }, count)
  }
  for (const state of letterStates) letters.set({ state }, measures.letters.find((one) => one.state === state)?.count ?? 0)
}
