import { createRequestHandler, type GetLoadContextFunction, type RequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import { errorKind } from '#app/components/site/error-page.tsx'
import type { Connection, Database } from '#db/client.server.ts'
import type { Turn } from '#app/http/load-context.ts'
import type { Logger } from '#app/infra/log.server.ts'
import { env } from '#app/env.server.ts'
import { createMetrics, type Metrics } from '#app/infra/metrics.server.ts'
import { bodyCaps } from './server/body-caps.ts'
import { forwardDevMail } from './server/dev-mail.ts'
import { closeBehindAnswers, type Draining } from './server/draining.ts'
import { errorDocument } from './server/error-answer.tsx'
import { health } from './server/health.ts'
import { settleLanguage } from './server/language.ts'
import { lastResort } from './server/last-resort.ts'
import { likelyPages, type LikelyPages } from './server/likely-pages.ts'
import { media, picturesAlone } from './server/media.ts'
import { measureRequests, showMetrics } from './server/metrics.ts'
import { sameOrigin } from './server/origin.ts'
import { requestLog } from './server/request-log.ts'
import { plainRequests } from './server/request-line.ts'
import { securityHeaders } from './server/security-headers.ts'
import { pagesInTurn, passwordsInTurn, type Room } from './server/turns.ts'
import { unsubscribing } from './server/unsubscribing.ts'
import { webhooks } from './server/webhooks.ts'

type Parts = {
  db: Connection['db']
  /** A line to the database that no page waits on: who asks how this process is gets an answer, whatever the others wait for. */
  probe?: Database
  log: Logger
  build: ServerBuild
  buildDirectory: string
  metrics?: Metrics
  draining?: Draining
  /** How many pages are worked on at once. */
  room?: Room
}

/** The web process: headers, caps, origin and language are settled here, before Remix. */
export function createApp(parts: Parts): Express {
  const { db, probe = db, log, build, buildDirectory, metrics = createMetrics(), draining = { isTold: false } } = parts
  const app = express()
  app.disable('x-powered-by')
  app.locals.stylesheets = build.assets.routes.root?.css ?? []
  app.set('trust proxy', env().TRUST_PROXY)
  const likely = likelyPages(build)
  app.use(measureRequests(metrics, likely))
  app.use(requestLog(log))
  app.use(closeBehindAnswers(draining))
  app.use(securityHeaders())
  app.use(plainRequests())
  app.use(health(probe, draining))
  app.use(showMetrics(metrics, probe, log))
  app.use(picturesAlone())
  app.use(compression())
  app.use('/assets', express.static(`${buildDirectory}/client/assets`, { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static(`${buildDirectory}/client`, { maxAge: '1h', index: false }))
  app.use(media(db))
  app.use(bodyCaps())
  app.use(sameOrigin())
  app.use(webhooks(db, log))
  app.use(unsubscribing(db, log))
  app.use(forwardDevMail(log))
  app.use(settleLanguage(likely))
  app.use(passwordsInTurn())
  app.all('*', pagesInTurn(answerPages(likely, db, log), parts.room))
  app.use(lastResort(log))
  return app
}

/** Each page by what Remix made of it and those that its address could be as well, once. */
function answerPages(likely: LikelyPages, db: Database, log: Logger): RequestHandler {
  const answers = new Map<ServerBuild, RequestHandler>()
  const getLoadContext: GetLoadContextFunction = (req, res) => ({
    db,
    log,
    nonce: res.locals.nonce as string,
    lang: res.locals.lang,
    ip: req.ip ?? '',
    reference: String(req.id),
    turn: res.locals.turn as Turn,
    errorPage: ({ isSpent, ...error }) => {
      const reference = error.status >= 500 ? String(req.id) : null
      return errorDocument(req, res.locals.lang, { ...error, kind: errorKind(error.status, isSpent), reference })
    },
  })
  return (req, res, next) => {
    const build = likely(req.path)
    const answer = answers.get(build) ?? createRequestHandler({ build, mode: 'production', getLoadContext })
    answers.set(build, answer)
    return answer(req, res, next)
  }
}
