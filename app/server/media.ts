import { Router } from 'express'
import type { Database } from '#db/client.server.ts'
import { isId } from '#app/domain/id.ts'
import { readVariant } from '#app/services/files/read-variant.server.ts'

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
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      res.send(bytes)
    } catch (error) {
      next(error)
    }
  })
  return router
}
