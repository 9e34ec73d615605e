import type { CookieOptions, Request, RequestHandler } from 'express'
import { env } from '#app/env.server.ts'
import { isLanguage, preferredLanguage, type Language } from '#app/i18n/languages.ts'
import type { LikelyPages } from './likely-pages.ts'
import { matchPages } from './route-patterns.ts'

const throughPaths = /^\/(assets\/|__manifest$)|\.data$/
const yearMs = 365 * 24 * 3600_000

/**
 * Settles the language before Remix: first segment a known language or a path of its own → through; a page without its
 * language → there; anything else, and a path that cannot be decoded, is the designed 404 in the language the reader prefers.
 */
export function settleLanguage(likely: LikelyPages): RequestHandler {
  const kept: CookieOptions = { maxAge: yearMs, sameSite: 'lax', httpOnly: true, secure: env().PUBLIC_URL.startsWith('https:') }
  return (req, res, next) => {
    const segment = req.path.split('/')[1] ?? ''
    const preferred = preferredIn(req)
    res.locals.lang = languageIn(req)
    const canRead = isReadable(req.path)
    if (canRead && isLanguage(segment)) {
      if (segment !== preferred && req.accepts('html')) res.cookie('lang', segment, kept)
      return next()
    }
    if (canRead && (throughPaths.test(req.path) || isOfNoLanguage(likely, req.path))) return next()
    res.vary('Accept-Language').vary('Cookie')
    const there = `/${preferred}${req.path === '/' ? '' : req.path}`
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (canRead && isRead && isPage(likely, there)) return res.redirect(302, there + req.url.slice(req.path.length))
    // Remix reads the original address.
    req.originalUrl = req.url = `/${res.locals.lang}/404`
    next()
  }
}

/** The language of the address, else the one that the reader chose or prefers. */
export function languageIn(req: Request): Language {
  const segment = req.path.split('/')[1]
  return isLanguage(segment) ? segment : preferredIn(req)
}

const preferredIn = (req: Request): Language => chosenLanguage(req.get('cookie')) ?? preferredLanguage(req.get('accept-language'))

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** The language of the last page that was not in the preferred one: kept, so that the front door opens in it. */
function chosenLanguage(cookies = ''): Language | null {
  const value = /(?:^|;\s*)lang=([a-z]{2})/.exec(cookies)?.[1]
  return isLanguage(value) ? value : null
}

function isPage(likely: LikelyPages, path: string): boolean {
  const match = matchPages(likely, path)?.at(-1)
  return match !== undefined && match.route.path !== '*' && !match.route.path?.endsWith('/*')
}

/** What is for machines stands under no language: `/robots.txt`. */
function isOfNoLanguage(likely: LikelyPages, path: string): boolean {
  const route = matchPages(likely, path)?.at(-1)?.route
  return Boolean(route?.path) && !route!.path!.startsWith(':lang')
}
