import type { RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import { newRef } from '#app/domain/id.ts'
import type { Logger } from '#app/infra/log.server.ts'

/** A token in a path is a secret: what is long and no word is masked, and queries are left out. */
export function maskedPath(url: string): string {
  return url
    .split('?')[0]!
    .split('/')
    .map((segment) => (/^[\w-]{30,}$/.test(segment) ? ':id' : segment))
    .join('/')
    .slice(0, 200)
}

export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: newRef,
    quietReqLogger: true,
    autoLogging: { ignore: (req) => /^\/(assets|healthz|readyz)/.test(req.url ?? '') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (req: { method: string; url: string }) => ({ method: req.method, path: maskedPath(req.url) }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      err: (error: Error) => ({ type: error.name, stack: error.stack }),
    },
  })
}
