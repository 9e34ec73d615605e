import { availableParallelism } from 'node:os'
import type { RequestHandler, Response } from 'express'
import { answerError } from './error-answer.tsx'

/** The pages whose forms hold a password: what is typed there is hashed, and hashing is meant to be slow. */
const hashing = /^\/[a-z]{2}\/(?:login|join|verify|reset|invitations|desk\/(?:proof|settings))(?:[/.]|$)/

/** One processor is left to everybody else, and one thread of the four that Node shares with files and compression. */
export const atOnce = Math.max(1, Math.min(3, availableParallelism() - 1))
export const mostWaiting = 256
const comeBackSeconds = 5

/**
 * Forms with a password wait for their turn at the door, before anything is done for them: however many come at once, other
 * pages stand behind as few of them as are being answered. Where too many wait, one is told to come back.
 */
export function passwordsInTurn(): RequestHandler {
  let running = 0
  const waiting: { res: Response; enter(): void }[] = []

  const leave = () => {
    running -= 1
    // Who has gone meanwhile is passed over.
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!next.res.closed) return next.enter()
  }

  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || !hashing.test(req.path)) return next()
    const enter = () => {
      running += 1
      res.once('close', leave)
      next()
    }
    if (running < atOnce) return enter()
    if (waiting.length < mostWaiting) return void waiting.push({ res, enter })
    res.set('Retry-After', String(comeBackSeconds))
    answerError(req, res, 429)
  }
}
