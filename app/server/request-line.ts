import type { RequestHandler } from 'express'
import { env } from '#app/env.server.ts'
import { answerError } from './error-answer.tsx'

const methods = ['GET', 'HEAD', 'POST']
const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

const isHost = (host: string | undefined) => host === undefined || (hostName.test(host) && URL.canParse(`http://${host}`))

/** Refuses what no page could answer: another method, a target that is no path, a host that makes no address. */
export function plainRequests(): RequestHandler {
  const trustsProxy = env().TRUST_PROXY > 0
  return (req, res, next) => {
    // Remix reads it whether a proxy stands in front or not.
    if (!trustsProxy) delete req.headers['x-forwarded-host']
    if (!methods.includes(req.method)) {
      return answerError(req, res.set('Allow', methods.join(', ')), 405)
    }
    if (req.url.startsWith('/') && isHost(req.get('host')) && isHost(req.get('x-forwarded-host'))) return next()
    answerError(req, res, 400)
  }
}
