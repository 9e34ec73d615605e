import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { createDispatcher } from './dispatcher.ts'
import { createFaultSwitch, Faults } from './faults.ts'
import { mailboxRoutes } from './mailbox-routes.ts'
import { announce, type Office } from './office.ts'
import type { MailEndpointOptions } from './options.ts'
import { limitRate } from './rate.ts'
import { downloadRoutes, receivingRoutes } from './receiving-routes.ts'
import { notFound, refusal, refuse } from './refusal.ts'
import { sendingRoutes } from './sending-routes.ts'
import { isSameSecret } from './signature.ts'
import { openMailStore } from './store.ts'

export type MailEndpoint = {
  url: string
  /** Where webhooks go from now on, for a portal whose address is known only later. */
  deliverTo(webhookUrl: string): void
  stop(): Promise<void>
}

const host = '127.0.0.1'
const usualRate = 100
const quotaResetSeconds = 3600

/** Resend's API and a mailbox for everybody it writes to, on this machine alone. */
export async function startMailEndpoint(options: MailEndpointOptions): Promise<MailEndpoint> {
  const store = openMailStore(options.dataDir)
  const faults = createFaultSwitch()
  const now = options.now ?? (() => new Date())
  const dispatcher = createDispatcher({
    secret: options.webhookSecret,
    url: options.webhookUrl,
    delayFactor: options.webhookDelayFactor ?? 1,
    faults,
    now,
    settle: store.settle,
  })
  const server = createServer()
  const address = () => `http://${host}:${(server.address() as AddressInfo).port}`
  const { apiKey, webhookSecret, replyDomain } = options
  const office: Office = { apiKey, webhookSecret, replyDomain, store, dispatcher, faults, now, lifted: new Set(), origin: address }
  server.on('request', endpointApp(office, options.ratePerSecond ?? usualRate))

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  for (const unsettled of store.listUnsettled()) announce(office, unsettled)

  return {
    url: address(),
    deliverTo: dispatcher.deliverTo,
    async stop() {
      dispatcher.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      store.close()
    },
  }
}

function endpointApp(office: Office, ratePerSecond: number) {
  const { faults } = office
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')

  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/faults', (_req, res) => void res.json(faults.read()))
  app.post('/faults', express.json(), (req, res) => {
    const read = Faults.safeParse(req.body)
    if (!read.success)
      return void res.status(422).json({ error: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) })
    faults.set(read.data)
    res.json(faults.read())
  })
  app.use(mailboxRoutes(office))
  app.use(downloadRoutes(office))

  app.use(requireKey(office.apiKey))
  app.use(limitRate(ratePerSecond, faults))
  app.use((req, res, next) => {
    if (faults.strikes('refuseKey')) return refuse(res, refusal(403, 'suspended_api_key', 'The API key is suspended.'))
    if (req.method === 'POST' && faults.strikes('quota')) {
      res.set('retry-after', String(quotaResetSeconds))
      return refuse(res, refusal(429, 'daily_quota_exceeded', 'You have reached your daily email sending quota.'))
    }
    if (!faults.strikes('failBefore')) return next()
    refuse(res, refusal(500, 'internal_server_error', 'An unexpected error occurred.'))
  })
  // `/emails/receiving` first: it would pass for an id.
  app.use(receivingRoutes(office))
  app.use(sendingRoutes(office))
  app.all(['/emails', '/emails/*'], (_req, res) =>
    refuse(res, refusal(405, 'method_not_allowed', 'This endpoint does not support the specified HTTP method.')),
  )
  app.use((_req, res) => refuse(res, notFound('The requested endpoint')))
  app.use(answerError)
  return app
}

function requireKey(apiKey: string): RequestHandler {
  return (req, res, next) => {
    const given = /^Bearer (.+)$/i.exec(req.get('authorization') ?? '')?.[1]
    if (given === undefined) return refuse(res, refusal(401, 'missing_api_key', 'Missing API key in the authorization header.'))
    if (!isSameSecret(given, apiKey)) return refuse(res, refusal(403, 'invalid_api_key', 'API key is invalid.'))
    next()
  }
}

const answerError: ErrorRequestHandler = (error: { status?: number; type?: string }, _req, res, next) => {
  if (res.headersSent) return next(error)
  if (error.status === 413) return refuse(res, refusal(413, 'validation_error', 'The request body is too large.'))
  if (error.status && error.status < 500) return refuse(res, refusal(400, 'validation_error', 'The request body cannot be read.'))
  console.error(error)
  refuse(res, refusal(500, 'internal_server_error', 'An unexpected error occurred.'))
}
