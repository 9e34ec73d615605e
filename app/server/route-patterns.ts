import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { isLanguage } from '#app/i18n/languages.ts'
import type { LikelyPages } from './likely-pages.ts'

type RouteObject = Parameters<typeof matchRoutes>[0][number]

/** The pages that an address belongs to, from the outermost in; null where it is none. */
export const matchPages = (likely: LikelyPages, path: string) => matchRoutes(routesOf(likely(path)), path)

function routesOf(build: ServerBuild, parentId?: string): RouteObject[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index, caseSensitive } = route!
      return index ? { id, path, index, caseSensitive } : { id, path, caseSensitive, children: routesOf(build, id) }
    })
}

/** What the server answers itself, before the pages. */
const own: [string, RegExp][] = [
  ['/healthz', /^\/healthz$/],
  ['/readyz', /^\/readyz$/],
  ['/metrics', /^\/metrics$/],
  ['/assets/*', /^\/assets\//],
  ['/media/:fileId/:name', /^\/media\//],
  ['/u/:token', /^\/u\//],
  ['/webhooks/resend', /^\/webhooks\/resend$/],
  ['/dev/mail/*', /^\/dev\/mail/],
]

/** The pattern that an address belongs to, never the address: those hold tokens and are without number. */
export function patternFor(likely: LikelyPages, path: string): string {
  const found = own.find(([, pattern]) => pattern.test(path))
  if (found) return found[0]
  if (path === '/') return '/'
  const matches = readable(path) ? matchPages(likely, path.replace(/\.data$/, '')) : null
  const pattern = matches
    ?.map(({ route }) => route.path)
    .filter(Boolean)
    .join('/')
  const isPage = isLanguage(path.split('/')[1])
  return pattern && isPage === pattern.startsWith(':lang') ? `/${pattern}` : 'other'
}

function readable(path: string): boolean {
  try {
    return decodeURI(path) !== ''
  } catch {
    return false
  }
}
