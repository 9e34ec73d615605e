import type { Request, RequestHandler, Response } from 'express'

/** Express 4 does not wait for a promise: what one throws is handed on to the error handler. */
export function whenDone(handler: (req: Request, res: Response) => Promise<void>): RequestHandler {
  return (req, res, next) => {
    handler(req, res).catch(next)
  }
}
