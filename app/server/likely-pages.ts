import type { ServerBuild } from '@remix-run/node'

export type LikelyPages = (path: string) => ServerBuild
type Route = NonNullable<ServerBuild['routes'][string]>

/**
 * The build with those pages alone that an address can be, as many as its parts and fixed words leave. Remix ranks every page it is given,
 * several times for one answer: of all of them that takes longer than writing the page.
 */
export function likelyPages(build: ServerBuild): LikelyPages {
  const routes = Object.values(build.routes).filter((route) => route !== undefined)
  const known = routes.map((route) => ({ ids: lineOf(build, route), parts: partsOf(pathOf(build, route)) }))
  const builds = new Map<string, ServerBuild>()
  return (path) => {
    const parts = readParts(path)
    // What names pages itself, or cannot be read, is for Remix to judge.
    if (!parts || parts[0] === '__manifest') return build
    const ids = new Set(known.filter((one) => canBe(one.parts, parts)).flatMap((one) => one.ids))
    const key = [...ids].join(' ')
    const found = builds.get(key) ?? only(build, ids)
    builds.set(key, found)
    return found
  }
}

function only(build: ServerBuild, ids: Set<string>): ServerBuild {
  const those = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
  return { ...build, routes: those(build.routes), assets: { ...build.assets, routes: those(build.assets.routes) } }
}

/** A route with those it stands in. */
function lineOf(build: ServerBuild, { id, parentId }: Route): string[] {
  return parentId === undefined ? [id] : [id, ...lineOf(build, build.routes[parentId]!)]
}

function pathOf(build: ServerBuild, { path = '', parentId }: Route): string {
  return parentId === undefined ? path : `${pathOf(build, build.routes[parentId]!)}/${path}`
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean)

function readParts(path: string): string[] | null {
  try {
    return partsOf(path.replace(/\.data$/, '')).map((part) => decodeURIComponent(part))
  } catch {
    return null
  }
}

/** Letters large or small: Remix looks at them so. */
function canBe(pattern: string[], parts: string[]): boolean {
  if (pattern.length === 0) return true
  const isOpen = pattern.at(-1) === '*' || pattern.some((part) => part.endsWith('?'))
  if (isOpen) return true
  return (
    pattern.length === parts.length && pattern.every((part, at) => part.startsWith(':') || part.toLowerCase() === parts[at]!.toLowerCase())
  )
}
