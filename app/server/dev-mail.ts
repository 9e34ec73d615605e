import { Router } from 'express'
import { request } from 'node:http'
import { env } from '#app/env.server.ts'
import type { Logger } from '#app/infra/log.server.ts'

const loopback = /^(127\.|::1$|::ffff:127\.)/

/** The local mailbox lives in the mail endpoint's process; every web process forwards to it. Only with MAIL=local, only to this machine. */
export function forwardDevMail(log: Logger): Router {
  const router = Router()
  const { MAIL, RESEND_BASE_URL, DEV_MAIL_PUBLIC } = env()
  if (MAIL !== 'local' || !RESEND_BASE_URL) return router
  const endpoint = new URL(RESEND_BASE_URL)
  router.all(/^\/dev\/mail(\.json|\/.*)?$/, (req, res) => {
    if (!DEV_MAIL_PUBLIC && !loopback.test(req.socket.remoteAddress ?? '')) {
      res.status(404).type('text/plain').send('Not found')
      return
    }
    const forwarded = request(
      { host: endpoint.hostname, port: endpoint.port, method: req.method, path: req.originalUrl, headers: { ...req.headers, host: endpoint.host } },
      (answer) => {
        // The mailbox shows letters in frames: it brings a policy of its own.
        for (const name of ['Content-Security-Policy', 'X-Frame-Options']) res.removeHeader(name)
        res.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(res)
      },
    )
    forwarded.on('error', (error) => {
      log.warn({ code: (error as NodeJS.ErrnoException).code }, 'the mail endpoint does not answer')
      if (!res.headersSent) res.status(502).type('text/plain').send('The mail endpoint does not answer. It is started again; try in a moment.')
    })
    req.pipe(forwarded)
  })
  return router
}
