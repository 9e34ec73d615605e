import express, { Router } from 'express'
import type { Database } from '#db/client.server.ts'
import type { Logger } from '#app/infra/log.server.ts'
import { readWebhook } from '#app/infra/mail.server.ts'
import { storeWebhook } from '#app/services/letters/store-webhook.server.ts'

/** The provider's events: verified, stored once, answered; everything else happens in a task. */
export function webhooks(db: Database, log: Logger): Router {
  const router = Router()
  router.post('/webhooks/resend', express.raw({ type: () => true, limit: '256kb' }), async (req, res) => {
    const body = Buffer.isBuffer(req.body) ? req.body.toString('utf8') : ''
    const event = readWebhook(body, req.headers)
    if (!event) {
      res.status(401).type('text/plain').send('The signature is not ours.')
      return
    }
    try {
      await storeWebhook({ db, locale: 'en', log, actor: { kind: 'system', task: 'webhook' } }, event)
      res.status(200).json({ ok: true })
    } catch (error) {
      log.error({ err: error }, 'webhook not stored')
      res.status(503).type('text/plain').send('Not stored. Send it again.')
    }
  })
  return router
}
