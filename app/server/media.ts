import { Router, type RequestHandler } from 'express'
import type { Database } from '#db/client.server.ts'
import { env } from '#app/env.server.ts'
import { asAttachment } from '#app/domain/files/file-name.ts'
import { isId } from '#app/domain/id.ts'
import { readSessionToken } from '#app/http/cookies.server.ts'
import { readListingDocument } from '#app/services/files/listing-documents.server.ts'
import { readVariant } from '#app/services/files/read-variant.server.ts'

/** At the address of the pictures nothing else is to be had: no page there, so no cookie either. */
export function picturesAlone(): RequestHandler {
  const { FILES_ORIGIN, PUBLIC_URL } = env()
  const host = FILES_ORIGIN && new URL(FILES_ORIGIN).host
  if (!host || host === new URL(PUBLIC_URL).host) return (_req, _res, next) => next()
  return (req, res, next) => {
    if (req.get('host') !== host || req.path.startsWith('/media/')) return next()
    res.status(404).type('text/plain').send('Only pictures are here.')
  }
}

/** Browsers keep what they have seen; a cache that serves others asks again, since a picture may be taken off. */
const kept = 'public, max-age=31536000, immutable, s-maxage=300'

/** Public pictures, by their variants: the bytes under one address never change. */
export function media(db: Database): Router {
  const router = Router()
  router.get('/media/:fileId/:name', async (req, res, next) => {
    const name = /^(\d{2,4})\.(webp|jpg)$/.exec(req.params.name)
    if (!isId(req.params.fileId) || !name) return next()
    try {
      const variant = { fileId: req.params.fileId, width: Number(name[1]), format: name[2] as 'webp' | 'jpg' }
      const session = () => readSessionToken(new Request(env().PUBLIC_URL, { headers: { Cookie: req.get('cookie') ?? '' } }))
      const picture = await readVariant(db, variant, session)
      if (!picture) return next()
      if (picture === 'gone') {
        res.status(410).set('Cache-Control', 'no-store').type('text/plain').send('This picture was taken off.')
        return
      }
      res.set({
        'Content-Type': name[2] === 'webp' ? 'image/webp' : 'image/jpeg',
        'Cache-Control': picture.isHidden ? 'private, no-store' : kept,
        'X-Content-Type-Options': 'nosniff',
        // Pages may stand at another origin than their pictures.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      res.send(picture.bytes)
    } catch (error) {
      next(error)
    }
  })
  // A document may be changed for another or go with its listing; it is handed over to be kept, not shown.
  router.get('/media/:fileId/document.pdf', async (req, res, next) => {
    if (!isId(req.params.fileId)) return next()
    try {
      const document = await readListingDocument(db, req.params.fileId)
      if (!document) return next()
      res.set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': asAttachment(document.name),
        'Cache-Control': 'public, max-age=300',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      res.send(document.bytes)
    } catch (error) {
      next(error)
    }
  })
  return router
}
