import type { RequestHandler } from 'express'
import type { FaultSwitch } from './faults.ts'
import { refusal, refuse } from './refusal.ts'

const windowMs = 1000

/** Counts requests in windows of one second and announces them as Resend does. */
export function limitRate(perSecond: number, faults: FaultSwitch): RequestHandler {
  let startedAt = 0
  let used = 0
  return (_req, res, next) => {
    const now = performance.now()
    if (now - startedAt >= windowMs) {
      startedAt = now
      used = 0
    }
    const isOver = used >= perSecond
    if (isOver) faults.count('overRate')
    const refused = faults.strikes('rate429') || isOver
    if (!refused) used += 1
    const seconds = Math.ceil((windowMs - (now - startedAt)) / 1000)
    res.set({
      'ratelimit-limit': String(perSecond),
      'ratelimit-remaining': String(refused ? 0 : perSecond - used),
      'ratelimit-reset': String(seconds),
      'ratelimit-policy': `${perSecond};w=1`,
    })
    if (!refused) return next()
    res.set('retry-after', String(seconds))
    refuse(res, refusal(429, 'rate_limit_exceeded', `Too many requests. You can only make ${perSecond} requests per second.`))
  }
}
