import { Router, type RequestHandler } from 'express'
import type { Database } from '#db/client.server.ts'
import { env } from '#app/env.server.ts'
import { asAttachment } from '#app/domain/files/file-name.ts'
import { isId } from '#app/domain/id.ts'
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

/** Public pictures, by their variants: the bytes under one address never change. */
export function media(db: Database): Router {
  const router = Router()
  router.get('/media/:fileId/:name', async (req, res, next) => {
    const name = /^(\d{2,4})\.(webp|jpg)$/.exec(req.params.name)
    if (!isId(req.params.fileId) || !name) return next()
    try {
      const bytes = await readVariant(db, req.params.fileId, Number(name[1]), name[2] as 'webp' | 'jpg')
      if (!bytes) return next()
      res.set({
        'Content-Type': name[2] === 'webp' ? 'image/webp' : 'image/jpeg',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        // Pages may stand at another origin than their pictures.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      res.send(bytes)
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
