import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'
import { env } from '#app/env.server.ts'

/** A letter is looked at as mail clients show it, every style on its element: in a frame of ours, where nothing runs or is fetched. */
const letterPreview = /^\/\w\w\/admin\/letters\/previews\/[a-z-]+$/

/** Headers for every answer; what depends on the scheme follows PUBLIC_URL. */
export function securityHeaders(): RequestHandler {
  const { PUBLIC_URL, FILES_ORIGIN } = env()
  const isHttps = new URL(PUBLIC_URL).protocol === 'https:'
  const common = {
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // `no-referrer` would make the browser send `Origin: null` and every form would fail.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // The mailbox answers for itself; a hint that only some pages of an origin give is no use.
    originAgentCluster: false,
  } as const
  const headers = helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [(_req, res) => `'nonce-${(res as unknown as { locals: { nonce: string } }).locals.nonce}'`, "'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...(FILES_ORIGIN ? [new URL(FILES_ORIGIN).origin] : [])],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    xFrameOptions: { action: 'deny' },
  })
  const inFrame = helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'self'"], sandbox: [] },
    },
    xFrameOptions: { action: 'sameorigin' },
  })
  return (req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    const policy = req.method === 'GET' && letterPreview.test(req.path) ? inFrame : headers
    policy(req, res, next)
  }
}
