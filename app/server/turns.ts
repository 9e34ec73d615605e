import { availableParallelism } from 'node:os'
import type { RequestHandler as PageHandler } from '@remix-run/express'
import type { Request, RequestHandler, Response } from 'express'
import type { Turn } from '#app/http/load-context.ts'
import { answerError } from './error-answer.tsx'

/** The pages whose forms hold a password: what is typed there is hashed, and hashing is meant to be slow. */
const hashing = /^\/[a-z]{2}\/(?:login|join|verify|reset|invitations|desk\/(?:proof|settings))(?:[/.]|$)/

/** One processor is left to everybody else, and one thread of the four that Node shares with files and compression. */
export const atOnce = Math.max(1, Math.min(3, availableParallelism() - 1))
export const mostWaiting = 256
/** More at once would only wait for each other at the database. */
const pages: Room = { atOnce: 32, mostWaiting: 256 }
const comeBackSeconds = 5

export type Room = { atOnce: number; mostWaiting: number }
type Door = ReturnType<typeof openDoor>

/** So many are in at once, so many wait; who has gone while waiting is not let in. */
function openDoor({ atOnce, mostWaiting }: Room) {
  let running = 0
  const waiting = new Set<() => void>()
  const returning: (() => void)[] = []

  const admit = (enter: () => void) => {
    running += 1
    enter()
  }

  return {
    /** Whether there was room, to go in or to wait. */
    come(res: Response, enter: () => void): boolean {
      if (running < atOnce) {
        admit(enter)
        return true
      }
      if (waiting.size >= mostWaiting) return false
      waiting.add(enter)
      res.once('close', () => waiting.delete(enter))
      return true
    },
    leave() {
      running -= 1
      const [first] = waiting
      const next = returning.shift() ?? first
      if (!next) return
      waiting.delete(next)
      admit(next)
    },
    /** Who was in before goes before those who wait. */
    comeBack: () => new Promise<void>((enter) => (running < atOnce ? admit(enter) : returning.push(enter))),
  }
}

/**
 * Forms with a password wait for their turn at the door, before anything is done for them: however many come at once, other
 * pages stand behind as few of them as are being answered. Where too many wait, one is told to come back.
 */
export function passwordsInTurn(): RequestHandler {
  const door = openDoor({ atOnce, mostWaiting })
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || !hashing.test(req.path)) return next()
    const enter = () => {
      res.once('close', door.leave)
      next()
    }
    if (!door.come(res, enter)) turnAway(req, res, 429)
  }
}

/**
 * Pages are worked on so many at a time; beyond those that wait, one is told to come back before anything is done. A turn lasts as long
 * as something is done for the request, also after its reader has left.
 */
export function pagesInTurn(answer: PageHandler, room = pages): RequestHandler {
  const door = openDoor(room)
  return (req, res, next) => {
    const enter = () => {
      const turn = turnBehind(door)
      res.locals.turn = turn
      void turn.hold(answer(req, res, next))
    }
    if (!door.come(res, enter)) turnAway(req, res, 503)
  }
}

function turnBehind(door: Door): Turn {
  let held = 0
  return {
    async hold(work) {
      held += 1
      try {
        return await work
      } finally {
        held -= 1
        if (held === 0) door.leave()
      }
    },
    async aside(wait) {
      door.leave()
      try {
        return await wait()
      } finally {
        await door.comeBack()
      }
    },
  }
}

function turnAway(req: Request, res: Response, status: number): void {
  res.set('Retry-After', String(comeBackSeconds))
  answerError(req, res, status)
}
