import type { Request, RequestHandler, Response } from 'express'
import { formBytes, uploadBytes } from '#app/http/body-sizes.ts'
import { answerError } from './error-answer.tsx'

const inboundBytes = 41 * 1024 * 1024
const mostUnread = 64 * 1024 * 1024

/** Refuses what is too large before a byte of it is read. What does not say its length is measured where it is read. */
export function bodyCaps(): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    res.once('finish', () => letRunOut(req, res))
    const isMultipart = /^multipart\/form-data/i.test(req.get('content-type') ?? '')
    const cap = req.path === '/dev/mail/inbound' ? inboundBytes : isMultipart ? uploadBytes : formBytes
    if (Number(req.get('content-length') ?? 0) <= cap) return next()
    answerError(req, res, 413)
  }
}

/**
 * A body that was answered before its end is read on and thrown away: cut off at once, a browser shows a broken connection instead
 * of the answer, and left lying, it blocks the next request on the same connection. What does not end is cut.
 */
function letRunOut(req: Request, res: Response): void {
  if (req.complete) return
  let left = mostUnread
  req.removeAllListeners('data')
  req.on('data', (bytes: Buffer) => {
    left -= bytes.byteLength
    if (left < 0) res.socket?.destroy()
  })
  req.resume()
}
