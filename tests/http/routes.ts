import type { ServerBuild } from '@remix-run/node'

/** `isShown`: there is something to look at; the others are files or only lead on. */
type Known = { path: string; hasAction: boolean; isShown: boolean; params: string[] }

/** Every page by the build's own list, its language settled, its parameters still named. */
export function pagesOf(build: ServerBuild): Known[] {
  return Object.values(build.routes).flatMap((route) => {
    if (!route || route.path === undefined || route.path.endsWith('*')) return []
    const path = route.path.replace(':lang', 'en')
    const params = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
    return [{ path: `/${path}`, hasAction: route.module.action !== undefined, isShown: route.module.default !== undefined, params }]
  })
}

/** The addresses of all actions, with ids and tokens that nobody has. */
export const withAction = (build: ServerBuild): string[] =>
  pagesOf(build)
    .filter((page) => page.hasAction)
    .map((page) => fill(page.path, {}))

/** An address with its parameters put in; those that are not given belong to nothing. */
export function fill(path: string, params: Record<string, string>): string {
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '00000000-0000-7000-8000-000000000000')
}

/** Which of these addresses with named parameters an address belongs to. */
export function patternOf(path: string, patterns: string[]): string | undefined {
  const parts = path.split('/')
  const fits = patterns.filter((pattern) => {
    const wanted = pattern.split('/')
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
  })
  // `/desk/listings/new` is no listing.
  return fits.sort((a, b) => a.split(':').length - b.split(':').length)[0]
}
