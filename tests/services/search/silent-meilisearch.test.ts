import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { forgetEnv } from '#app/env.server.ts'
import { forgetSilence } from '#app/infra/search.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const address = process.env.MEILI_URL

const search = (asked: { q: string }) => searchListings(given.stranger(), ListingSearch.parse(asked))

describe.runIf(inject('meilisearch'))('a Meilisearch that does not answer', () => {
  beforeAll(async () => {
    await given.listing(await given.company(), { title_en: 'Ball valve, stainless steel 304' })
    await indexChanges(given.stranger())
  }, 180_000)
  beforeEach(() => forgetSilence())
  afterAll(() => {
    process.env.MEILI_URL = address
    forgetEnv()
    forgetSilence()
  })

  it('is replaced by the database, which says so, and costs the next reader nothing', async () => {
    process.env.MEILI_URL = 'http://127.0.0.1:9'
    forgetEnv()
    const answer = await search({ q: 'stainless valve' })
    expect(answer).toMatchObject({ engine: 'postgres', degraded: true, total: 1 })
    const next = await search({ q: 'stainless valve' })
    expect(next).toMatchObject({ engine: 'postgres', degraded: true })
  })

  it('that hangs is waited for once', async () => {
    let asked = 0
    const hanging = createServer(() => void (asked += 1))
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
    const place = hanging.address()
    process.env.MEILI_URL = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`
    forgetEnv()
    const started = performance.now()
    expect((await search({ q: 'stainless valve' })).degraded).toBe(true)
    const [firstTook, askedOnce] = [performance.now() - started, asked]
    await Promise.all(Array.from({ length: 10 }, () => search({ q: 'stainless valve' })))
    expect(firstTook).toBeLessThan(2_500)
    expect(askedOnce).toBe(1)
    expect(asked).toBe(1)
    hanging.closeAllConnections()
    hanging.close()
  })

  it('that comes back is asked again', async () => {
    process.env.MEILI_URL = address
    forgetEnv()
    expect(await search({ q: 'stainless valve' })).toMatchObject({ engine: 'meilisearch', degraded: false })
  })
})
