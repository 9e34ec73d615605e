import { pino, type Logger } from 'pino'
import { env } from '#app/env.server.ts'

export type { Logger }

/** Structured, allow-listed: ids, names, states and durations. Never an address, a token, a cookie or a text. */
export function createLog(name: string): Logger {
  return pino({
    name,
    level: env().LOG_LEVEL,
    redact: ['req.headers', 'res.headers', '*.address', '*.password', '*.token', '*.cookie', '*.to', '*.from'],
  })
}
