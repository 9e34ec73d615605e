import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { forgetEnv } from '#app/env.server.ts'
import { forgetSilence } from '#app/infra/search.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'
import { startMeilisearch, type MeilisearchServer } from '#scripts/machine/meilisearch.ts'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { until } from '#scripts/machine/waiting.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db, dataDir } = await openWorld()
const given = givenIn(db)
const search = () => searchListings(given.stranger(), ListingSearch.parse({ q: 'stainless valve' }))

describe.runIf(inject('meilisearch'))('a Meilisearch that is killed', () => {
  const folder = join(dataDir, 'meilisearch')
  let server: MeilisearchServer | null

  beforeAll(async () => {
    server = await startMeilisearch({ dataDir: folder })
    Object.assign(process.env, { MEILI_URL: server!.url, MEILI_KEY: server!.key })
    forgetEnv()
    forgetSilence()
    await given.listing(await given.company(), { title_en: 'Ball valve, stainless steel 304' })
    await indexChanges(given.stranger())
  }, 180_000)
  afterAll(async () => {
    await server?.stop()
    forgetSilence()
  })

  it('during 200 searches fails none of them: the database answers the rest and says so', { timeout: 60_000 }, async () => {
    const answers: Awaited<ReturnType<typeof search>>[] = []
    for (let batch = 0; batch < 20; batch += 1) {
      const asked = Array.from({ length: 10 }, search)
      if (batch === 5) signalQuietly(server!.pid, 'SIGKILL')
      answers.push(...(await Promise.all(asked)))
    }
    expect(answers.map(({ total }) => total)).toEqual(Array.from({ length: 200 }, () => 1))
    expect(new Set(answers.map(({ engine, degraded }) => `${engine} ${degraded}`))).toEqual(new Set(['meilisearch false', 'postgres true']))
    expect(answers.slice(0, 50).every(({ engine }) => engine === 'meilisearch')).toBe(true)
    expect(answers.slice(60).every(({ engine }) => engine === 'postgres')).toBe(true)
  })

  it('is asked again when it is back, with everything it knew', async () => {
    server = await startMeilisearch({ dataDir: folder, port: server!.port })
    expect(await until(async () => (await search()).engine === 'meilisearch', 10_000)).toBe(true)
    expect(await search()).toMatchObject({ engine: 'meilisearch', degraded: false, total: 1 })
  })
})
