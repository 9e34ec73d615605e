import type { ErrorRequestHandler } from 'express'
import type { Logger } from '#app/infra/log.server.ts'

/** What went wrong before or behind Remix: a plain sentence, and never what the code looks like. */
export function lastResort(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, _req, res, next) => {
    if (res.headersSent) return next(error)
    const { status } = error
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500
    if (!isTheirs) log.error({ err: error }, 'request failed before or behind the pages')
    const shown = isTheirs ? status : 500
    res.status(shown).set('Cache-Control', 'no-store').type('text/plain').send(sentenceFor(shown))
  }
}

function sentenceFor(status: number): string {
  if (status === 500) return 'Something went wrong here. Try again in a moment.'
  return status === 413 ? 'This is too large.' : 'This cannot be read or is not here. Check the address and try again.'
}
