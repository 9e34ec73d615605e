import { hitsPerPage, type Engine } from '#app/domain/search/search-listings.ts'

const mostPages = 500

type Found = Engine & { ids: string[]; total: number }

/** A page of results: what has left the stage since it was indexed is neither shown nor counted. */
export function foundPage<Hit>({ ids, total: found, engine, degraded }: Found, hits: Hit[], page: number) {
  const total = Math.max(0, found - (ids.length - hits.length))
  return { hits, total, page, pages: Math.min(mostPages, Math.ceil(total / hitsPerPage)), engine, degraded }
}
