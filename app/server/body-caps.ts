import type { RequestHandler } from 'express'
import { formBytes, uploadBytes } from '#app/http/body-sizes.ts'

const inboundBytes = 41 * 1024 * 1024

/** Refuses what is too large before a byte of it is read. What does not say its length is measured where it is read. */
export function bodyCaps(): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    const isMultipart = /^multipart\/form-data/i.test(req.get('content-type') ?? '')
    const cap = req.path === '/dev/mail/inbound' ? inboundBytes : isMultipart ? uploadBytes : formBytes
    if (Number(req.get('content-length') ?? 0) <= cap) return next()
    res.status(413).set('Connection', 'close').type('text/plain').send(`This is too large: at most ${Math.floor(cap / 1024)} kB are taken here.`)
  }
}
