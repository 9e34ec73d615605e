import type { RequestHandler } from 'express'
import { env } from '#app/env.server.ts'
import { oneClickPath } from './unsubscribing.ts'
import { answerError } from './error-answer.tsx'

const exempt = [/^\/webhooks\/resend$/, oneClickPath, /^\/dev\/mail\/inbound$/]
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Refuses every non-GET that does not come from our own pages: `Sec-Fetch-Site` where the browser sends it, else `Origin`.
 * Neither header: refused.
 */
export function sameOrigin(): RequestHandler {
  const own = new URL(env().PUBLIC_URL).origin
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || exempt.some((path) => path.test(req.path))) return next()
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const host = req.get('host') ?? ''
    const isOwn = origin !== undefined && (origin === own || (loopback.test(host) && origin === `http://${host}`))
    const allowed = site === undefined ? isOwn : site === 'same-origin' && (origin === undefined || isOwn)
    if (allowed) {
      // Settled: Remix would compare it with the Host once more, and a proxy may have put its own there.
      delete req.headers.origin
      return next()
    }
    answerError(req, res, 403, 'foreign')
  }
}
