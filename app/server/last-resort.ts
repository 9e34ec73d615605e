import type { ErrorRequestHandler } from 'express'
import type { Logger } from '#app/infra/log.server.ts'
import { awayCode } from '#app/services/database-error.server.ts'
import { answerError } from './error-answer.tsx'

const comeBackSeconds = 10

/** What went wrong before or behind Remix: said as everywhere, and never what the code looks like. */
export function lastResort(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, req, res, next) => {
    if (res.headersSent) return next(error)
    const { status } = error
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500
    if (!isTheirs) log.error({ err: error, reqId: req.id }, 'request failed before or behind the pages')
    const isAway = awayCode(error) !== undefined
    if (isAway) res.set('Retry-After', String(comeBackSeconds))
    answerError(req, res, isTheirs ? status : isAway ? 503 : 500)
  }
}
