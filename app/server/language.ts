import { matchRoutes } from '@remix-run/react'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { isLanguage, preferredLanguage, type Language } from '#app/i18n/languages.ts'

type RouteObject = Parameters<typeof matchRoutes>[0][number]

const throughPaths = /^\/(assets\/|__manifest$)|\.data$/

/**
 * Settles the language before Remix: first segment a known language or a path of its own → through; a page without its
 * language → there; anything else is the designed 404 in the language the reader prefers.
 */
export function settleLanguage(build: ServerBuild): RequestHandler {
  const routes = routesOf(build)
  return (req, res, next) => {
    const segment = req.path.split('/')[1] ?? ''
    if (isLanguage(segment)) {
      res.locals.lang = segment
      return next()
    }
    const preferred = chosenLanguage(req.get('cookie')) ?? preferredLanguage(req.get('accept-language'))
    res.locals.lang = preferred
    if (throughPaths.test(req.path)) return next()
    res.vary('Accept-Language').vary('Cookie')
    const there = `/${preferred}${req.path === '/' ? '' : req.path}`
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (isRead && isPage(routes, there)) return res.redirect(302, there + req.url.slice(req.path.length))
    // Remix reads the original address.
    req.originalUrl = req.url = `/${preferred}/404`
    next()
  }
}

/** The language of the last page, kept when the reader switched it. */
function chosenLanguage(cookies = ''): Language | null {
  const value = /(?:^|;\s*)lang=([a-z]{2})/.exec(cookies)?.[1]
  return isLanguage(value) ? value : null
}

function isPage(routes: RouteObject[], path: string): boolean {
  const match = matchRoutes(routes, path)?.at(-1)
  return match !== undefined && match.route.path !== '*' && !match.route.path?.endsWith('/*')
}

function routesOf(build: ServerBuild, parentId?: string): RouteObject[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index, caseSensitive } = route!
      return index ? { id, path, index, caseSensitive } : { id, path, caseSensitive, children: routesOf(build, id) }
    })
}
