import type { RequestHandler } from 'express'
import { env } from '#app/env.server.ts'

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
      res.status(405).set('Allow', methods.join(', ')).type('text/plain').send('Pages are read with GET and forms are sent with POST.')
      return
    }
    if (req.url.startsWith('/') && isHost(req.get('host')) && isHost(req.get('x-forwarded-host'))) return next()
    res.status(400).type('text/plain').send('This address cannot be read. Check it and try again.')
  }
}
