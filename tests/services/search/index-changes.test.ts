import { eq, inArray, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { forgetEnv } from '#app/env.server.ts'
import { forgetSilence } from '#app/infra/search.server.ts'
import { countIndexed, ensureIndex } from '#app/infra/search/indexes.server.ts'
import { listingIndex } from '#app/infra/search/listing-index.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { markChanged } from '#app/services/search/mark-changed.server.ts'
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts'
import { searchHealth } from '#app/services/search/search-health.server.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts, searchChanges } from '#db/schema/listings.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db, pool } = world
const given = givenIn(db)
const ctx = given.stranger()
const address = process.env.MEILI_URL

const waiting = async () => (await db.select().from(searchChanges)).length
const found = async (q: string) => {
  const answer = await searchListings(ctx, ListingSearch.parse({ q }))
  expect(answer.engine).toBe('meilisearch')
  return answer.hits.map((hit) => hit.ref)
}
const jobs = () =>
  db.execute<{ key: string; queue: string }>(
    sql`select key, queue_name as queue from graphile_worker.jobs where task_identifier = 'index-changes'`,
  )
/** Of one queue: no two run at once. */
const theTask = { key: 'index-changes', queue: 'index' }

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (row!.n > 0) return
  }
}

describe('marking a change', () => {
  it('notes it once, however often, with one task for all', async () => {
    const { listingId } = await given.listing(await given.company())
    await given.listing(await given.company())
    const before = await waiting()
    const at = async () =>
      (
        await db
          .select({ at: sql<string>`${searchChanges.at}::text` })
          .from(searchChanges)
          .where(eq(searchChanges.subjectId, listingId))
      )[0]!.at
    const first = await at()
    await db.transaction((tx) => markChanged(tx, 'listing', listingId))
    expect(await waiting()).toBe(before)
    expect((await at()) > first).toBe(true)
    expect(await jobs()).toEqual([theTask])
  })

  it('lets many at once wait for more, and one by itself for nothing', async () => {
    const waits = async () => {
      const rows = await db.execute<{ waits: boolean }>(
        sql`select run_at > now() as waits from graphile_worker.jobs where task_identifier = 'index-changes'`,
      )
      return rows.map(({ waits }) => waits)
    }
    await db.execute(sql`select graphile_worker.remove_job('index-changes')`)
    const many = Array.from({ length: 100 }, () => newId())
    await db.transaction((tx) => markChanged(tx, 'listing', many))
    expect(await waits()).toEqual([true])
    await db.transaction((tx) => markChanged(tx, 'listing', many[0]!))
    expect(await waits()).toEqual([false])
    await db.transaction((tx) => markChanged(tx, 'listing', many))
    expect(await waits()).toEqual([false])
    await db.delete(searchChanges).where(inArray(searchChanges.subjectId, many))
  })

  it('notes two changes of one transaction as two moments', async () => {
    const { listingId } = await given.listing(await given.company())
    await db.transaction(async (tx) => {
      const at = async () => (await tx.select().from(searchChanges).where(eq(searchChanges.subjectId, listingId)))[0]!.at.getTime()
      await markChanged(tx, 'listing', listingId)
      const first = await at()
      await tx.execute(sql`select pg_sleep(0.01)`)
      await markChanged(tx, 'listing', listingId)
      expect(await at()).toBeGreaterThan(first)
    })
  })

  it('notes nothing when the change is taken back', async () => {
    const before = await waiting()
    const { companyId } = await given.company()
    const taken = db.transaction(async (tx) => {
      await markChanged(tx, 'company', companyId)
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    expect(await waiting()).toBe(before)
  })
})

describe.runIf(inject('meilisearch'))('indexing changes', () => {
  beforeAll(async () => {
    expect(await searchHealth(db)).toEqual({ state: 'ok', isWarming: true })
    await indexChanges(ctx)
    expect(await searchHealth(db)).toEqual({ state: 'ok', isWarming: false })
  }, 180_000)

  it('leaves nothing noted and everything on the stage indexed', async () => {
    expect(await waiting()).toBe(0)
    const shown = await db.select().from(listings).where(eq(listings.status, 'published'))
    expect(await countIndexed(listingIndex)).toBe(shown.length)
  })

  it('follows a listing onto the stage, into another title, and off it', async () => {
    const { listingId, ref } = await given.listing(await given.company(), { title_en: 'Hydraulic jack, 20 t' })
    expect(await found('hydraulic')).toEqual([])
    await indexChanges(ctx)
    expect(await found('hydraulic')).toEqual([ref])
    const change = async (act: () => Promise<unknown>) => {
      await act()
      await db.transaction((tx) => markChanged(tx, 'listing', listingId))
      await indexChanges(ctx)
    }
    await change(() => db.update(listingTexts).set({ title: 'Pneumatic jack' }).where(eq(listingTexts.listingId, listingId)))
    expect([await found('hydraulic jack'), await found('pneumatic')]).toEqual([expect.any(Array), [ref]])
    const before = await countIndexed(listingIndex)
    await change(() => db.update(listings).set({ status: 'paused' }).where(eq(listings.id, listingId)))
    expect(await countIndexed(listingIndex)).toBe(before! - 1)
  })

  it('follows a company’s name and standing for all its listings, in the database’s words too', async () => {
    const company = await given.company({ name: 'Before Works' })
    const { listingId, ref } = await given.listing(company)
    await indexChanges(ctx)
    const change = async (facts: Partial<typeof companies.$inferInsert>) => {
      await db.update(companies).set(facts).where(eq(companies.id, company.companyId))
      await db.transaction((tx) => markChanged(tx, 'company', company.companyId))
      await indexChanges(ctx)
    }
    await change({ legalNameEn: 'Afterwards Foundry' })
    expect(await found('afterwards')).toEqual([ref])
    const [text] = await db.select().from(listingTexts).where(eq(listingTexts.listingId, listingId))
    expect(text!.tokens).toContain('@afterward')
    expect(text!.tokens).not.toContain('@before')
    const before = await countIndexed(listingIndex)
    await change({ status: 'suspended' })
    expect(await countIndexed(listingIndex)).toBe(before! - 1)
  })

  it('does a change again that was noted again while it was being indexed', async () => {
    const { listingId, ref } = await given.listing(await given.company())
    let running: ReturnType<typeof indexChanges> | undefined
    await db.transaction(async (tx) => {
      await tx.update(listingTexts).set({ title: 'Camshaft grinder' }).where(eq(listingTexts.listingId, listingId))
      await markChanged(tx, 'listing', listingId)
      running = indexChanges(ctx)
      await untilSomebodyWaits()
    })
    expect(await running).toEqual({ indexed: 2 })
    expect(await found('camshaft')).toEqual([ref])
  })

  it('leaves changes noted when Meilisearch does not answer, and does them afterwards', async () => {
    const { ref } = await given.listing(await given.company(), { title_en: 'Turnbuckle M12' })
    process.env.MEILI_URL = 'http://127.0.0.1:9'
    forgetEnv()
    await expect(indexChanges(ctx)).rejects.toThrow()
    expect(await waiting()).toBe(1)
    expect(await searchHealth(db)).toEqual({ state: 'degraded', isWarming: false })
    process.env.MEILI_URL = address
    forgetEnv()
    forgetSilence()
    await indexChanges(ctx)
    expect(await waiting()).toBe(0)
    expect(await found('turnbuckle')).toEqual([ref])
  })

  it('leaves changes noted while the index is being rebuilt', async () => {
    await given.listing(await given.company())
    const rebuilder = await pool.reserve()
    await rebuilder.unsafe(`select pg_advisory_lock(hashtext('quayside.search.rebuild'))`)
    await indexChanges(ctx)
    expect(await waiting()).toBe(1)
    await rebuilder.unsafe(`select pg_advisory_unlock_all()`)
    rebuilder.release()
    await indexChanges(ctx)
    expect(await waiting()).toBe(0)
  })

  it('fills an index that has just been made with everything there is', async () => {
    const before = await countIndexed(listingIndex)
    const prefix = process.env.MEILI_PREFIX
    process.env.MEILI_PREFIX = `${prefix}other_`
    forgetEnv()
    expect(await countIndexed(listingIndex)).toBeNull()
    await indexChanges(ctx)
    expect(await countIndexed(listingIndex)).toBe(before)
    expect(await ensureIndex(listingIndex)).toBe('found')
    process.env.MEILI_PREFIX = prefix
    forgetEnv()
  }, 180_000)
})

describe.runIf(inject('meilisearch'))('rebuilding', () => {
  it('gives an index of what is on the stage, and cuts every text anew', async () => {
    const { listingId, ref } = await given.listing(await given.company(), { title_en: 'Worm gear reducer' })
    await db.update(listingTexts).set({ tokens: [] }).where(eq(listingTexts.listingId, listingId))
    await db.delete(searchChanges)
    const seen: number[] = []
    await rebuildSearch(world, (listings) => seen.push(listings))
    expect(await found('worm gear')).toEqual([ref])
    const [text] = await db.select().from(listingTexts).where(eq(listingTexts.listingId, listingId))
    expect(text!.tokens).toContain('reducer')
    expect(seen.at(-1)).toBe(await db.$count(listings))
    expect(await jobs()).toEqual([theTask])
  }, 180_000)
})

describe('without Meilisearch', () => {
  it('changes are done when their tokens are written', async () => {
    delete process.env.MEILI_URL
    forgetEnv()
    await given.listing(await given.company())
    await indexChanges(ctx)
    expect(await waiting()).toBe(0)
    expect(await searchHealth(db)).toEqual({ state: 'ok', isWarming: false })
    if (address) process.env.MEILI_URL = address
    forgetEnv()
  })
})
