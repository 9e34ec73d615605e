import type { RequestHandler } from 'express'

const formBytes = 256 * 1024
const uploadBytes = 32 * 1024 * 1024
const inboundBytes = 41 * 1024 * 1024

/** Refuses what is too large before a byte of it is read. Browsers and providers always say the length. */
export function bodyCaps(): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    const length = req.get('content-length')
    if (length === undefined && req.get('transfer-encoding') !== undefined) {
      res.status(411).type('text/plain').send('Say how long the body is (Content-Length).')
      return
    }
    const isMultipart = /^multipart\/form-data/i.test(req.get('content-type') ?? '')
    const cap = req.path === '/dev/mail/inbound' ? inboundBytes : isMultipart ? uploadBytes : formBytes
    if (Number(length ?? 0) <= cap) return next()
    res.status(413).set('Connection', 'close').type('text/plain').send(`This is too large: at most ${Math.floor(cap / 1024)} kB are taken here.`)
  }
}
