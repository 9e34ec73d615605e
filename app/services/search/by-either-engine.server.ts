import type { Engine } from '#app/domain/search/search-listings.ts'
import { sayHowSearched } from '#app/infra/measures.server.ts'
import { isSearchConfigured, isSilence } from '#app/infra/search.server.ts'
import type { Context } from '../context.server.ts'

/** Meilisearch answers, or the database where it does not. */
export async function byEitherEngine<A extends object>(
  { log }: Pick<Context, 'log'>,
  ask: { index: () => Promise<A>; database: () => Promise<A> },
): Promise<A & Engine> {
  const startedAt = performance.now()
  const said = (by: Engine) => {
    sayHowSearched({ ...by, seconds: (performance.now() - startedAt) / 1000 })
    return by
  }
  const degraded = isSearchConfigured()
  if (degraded) {
    try {
      const answer = await ask.index()
      return { ...answer, ...said({ engine: 'meilisearch', degraded: false }) }
    } catch (error) {
      if (!isSilence(error)) log.warn({ err: error }, 'Meilisearch did not answer; the database searches')
    }
  }
  const answer = await ask.database()
  return { ...answer, ...said({ engine: 'postgres', degraded }) }
}
