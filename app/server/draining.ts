import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { RequestHandler } from 'express'

/** Whether this process was told to end: then it says so at `/readyz`, and still answers for a while. */
export type Draining = { isTold: boolean }

/** While it ends every connection is closed behind its answer, so that the next request goes to another process. */
export function closeBehindAnswers(draining: Draining): RequestHandler {
  return (_req, res, next) => {
    if (draining.isTold) res.set('Connection', 'close')
    next()
  }
}

type Patience = { graceMs: number; finishMs: number }

/**
 * Ends a server without losing a request: not ready from now on, answering everybody until the proxy has seen that (`graceMs`), then
 * taking nobody new, and cutting off only what takes longer than `finishMs`.
 */
export async function drain(server: Server, draining: Draining, { graceMs, finishMs }: Patience): Promise<void> {
  draining.isTold = true
  await pause(graceMs)
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A connection whose request was under way becomes idle only later.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50)
  const cutting = setTimeout(() => server.closeAllConnections(), finishMs)
  await closed
  clearInterval(sweeping)
  clearTimeout(cutting)
}
