import { Router } from 'express'
import type { Database } from '#db/client.server.ts'
import { isRefusal } from '#app/domain/errors.ts'
import type { Logger } from '#app/infra/log.server.ts'
import { paths } from '#app/paths.ts'
import { unsubscribe } from '#app/services/letters/unsubscribe.server.ts'
import { languageIn } from './language.ts'

/** The address in `List-Unsubscribe`: mail clients post to it from wherever they are, so it asks for no origin and for no cookie. */
export const oneClickPath = /^\/u\/[a-z2-7]+$/i

/** The button of a mail client acts at once; whoever opens the address gets the page with a button of its own. */
export function unsubscribing(db: Database, log: Logger): Router {
  const router = Router()
  router.get('/u/:token', (req, res) => res.redirect(302, paths.unsubscribe(languageIn(req), encodeURIComponent(req.params.token))))
  router.post('/u/:token', async (req, res) => {
    res.set('Cache-Control', 'no-store').type('text/plain')
    try {
      await unsubscribe({ db, locale: 'en', log, actor: { kind: 'stranger' } }, req.params.token.toLowerCase())
      res.status(200).send('These letters are stopped.')
    } catch (error) {
      if (isRefusal(error)) return void res.status(410).send('This link is of no letter.')
      log.error({ err: error }, 'letters not stopped')
      res.status(503).send('Not done. Send it again.')
    }
  })
  return router
}
