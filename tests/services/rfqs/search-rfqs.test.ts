import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { countIndexed } from '#app/infra/search/indexes.server.ts'
import { rfqIndex } from '#app/infra/search/rfq-index.server.ts'
import { followCategory, listFollowed, unfollowCategory } from '#app/services/rfqs/follow-category.server.ts'
import { dismissMatch, listMatched } from '#app/services/rfqs/list-matched.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { searchRfqs } from '#app/services/rfqs/search-rfqs.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { markChanged } from '#app/services/search/mark-changed.server.ts'
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const given = givenIn(db)
const address = process.env.MEILI_URL
const engines = [...(inject('meilisearch') ? (['meilisearch'] as const) : []), 'postgres' as const]

function use(engine: (typeof engines)[number]): void {
  if (engine === 'postgres') delete process.env.MEILI_URL
  else process.env.MEILI_URL = address
  forgetEnv()
}

type Facts = NonNullable<Parameters<typeof given.openRfq>[0]>
const rfq = async (document: Facts['document'] = {}, facts: Facts = {}) => {
  const made = await given.openRfq({ ...facts, document })
  await indexChanges(given.stranger())
  return made
}
const search = (asked: Record<string, string | string[]> = {}) => searchRfqs(given.stranger(), RfqSearch.parse(asked))
const refs = async (asked: Record<string, string | string[]> = {}) => (await search(asked)).hits.map(({ ref }) => ref)

describe.each(engines)('the open RFQs, found by %s,', (engine) => {
  const mark = engine === 'postgres' ? 'ferrule' : 'grommet'
  beforeAll(() => use(engine))

  it('are found by their words, by another name of the goods, and in spite of a slip', async () => {
    const taps = await rfq({ title: `Water taps for hotels, ${mark}`, details: 'Chrome, with aerators.' })
    expect(await refs({ q: `tap hotel ${mark}` })).toEqual([taps.ref])
    expect(await refs({ q: `faucets ${mark}` })).toEqual([taps.ref])
    expect(await refs({ q: `water ${mark.replace('r', 'rr')}` })).toEqual([taps.ref])
    expect(await refs({ q: 'zzqq' })).toEqual([])
    expect(await search({ q: mark })).toMatchObject({ engine, degraded: false })
  })

  it('are found in the scripts that they are written in, whatever the reader’s language', async () => {
    const chinese = await rfq({ lang: 'zh', title: `不锈钢法兰 ${mark}`, details: '用于化工厂。' })
    const arabic = await rfq({ lang: 'ar', title: `مضخّة مياه ${mark}`, details: 'للريّ الزراعي.' })
    expect(await refs({ q: '不銹鋼法蘭' })).toContain(chinese.ref)
    expect(await refs({ q: 'مضخة' })).toContain(arabic.ref)
    expect(await refs({ q: mark, language: 'zh' })).toEqual([chinese.ref])
    expect((await search({ q: mark })).facets.language).toContainEqual(expect.objectContaining({ value: 'ar', count: 1 }))
  })

  it('are counted by category and by where the goods go, and narrowed by quantity and time', async () => {
    const inAWeek = new Date(Date.now() + 5 * 24 * 3600_000).toISOString()
    const line = { no: 1, description: `Lamps ${mark}`, demands: [], certificates: [] }
    const lamps = await rfq({
      title: `Lamps of another kind ${mark}`,
      categorySlug: 'led-bulbs-tubes',
      destinationCountry: 'KE',
      quoteDeadline: inAWeek,
      lines: [{ ...line, breaks: ['300', '4000'].map((quantity) => ({ quantity, unit: 'H87' as const })) }],
    })
    const { facets, total } = await search({ category: 'lighting', q: mark })
    expect(total).toBe(1)
    expect(facets.country).toContainEqual(expect.objectContaining({ value: 'KE', count: 1 }))
    expect((await search({ category: 'lighting', country: 'PE' })).total).toBe(0)
    expect(await refs({ category: 'lighting', q: mark, quantityMin: '4000', daysLeft: '3' })).toEqual([lamps.ref])
    expect(await refs({ category: 'lighting', q: mark, quantityMin: '4001' })).toEqual([])
    expect(await refs({ category: 'lighting', q: mark, daysLeft: '7' })).toEqual([])
  })

  it('are not those that are hidden, full, closed or of a suspended buyer', async () => {
    const hidden = await rfq({ title: `Hidden ${mark}`, visibility: 'invited' })
    const [full, closed, suspended] = [await rfq(), await rfq(), await rfq()]
    expect(await refs({ sort: 'newest' })).toEqual(expect.arrayContaining([full.ref, closed.ref, suspended.ref]))
    await db.update(rfqs).set({ quotationCount: 10 }).where(eq(rfqs.id, full.rfqId))
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, closed.rfqId))
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, suspended.buyer.companyId))
    const unwanted = [hidden, full, closed, suspended].map(({ ref }) => ref)
    const shown = await search({ sort: 'newest' })
    expect(shown.hits.filter(({ ref }) => unwanted.includes(ref))).toEqual([])
    await indexChanges(given.stranger())
    expect((await search({ sort: 'newest' })).hits).toHaveLength(shown.hits.length)
  })

  it('end at their moment, though nothing has written it down', async () => {
    const goods = engine === 'postgres' ? 'escutcheon' : 'balustrade'
    const over = await rfq({ title: `Brass ${goods}`, quoteDeadline: new Date(Date.now() + 3600_000).toISOString() })
    const later = { ...given.stranger(), now: new Date(Date.now() + 2 * 3600_000) }
    expect(await refs({ q: goods })).toEqual([over.ref])
    expect(await searchRfqs(later, RfqSearch.parse({ q: goods }))).toMatchObject({ hits: [], total: 0 })
  })

  it('say nothing of who asks', async () => {
    const made = await rfq({}, { buyer: await given.company({ name: 'Secret Buyer S.A.' }) })
    const { hits } = await search({ sort: 'newest' })
    expect(hits.map(({ ref }) => ref)).toContain(made.ref)
    expect(JSON.stringify(hits)).not.toContain('Secret Buyer')
  })
})

describe.runIf(inject('meilisearch'))('the index of RFQs', () => {
  beforeAll(() => use('meilisearch'))

  it('follows an RFQ off the stage and back, by its buyer’s hand and with its company', async () => {
    const { rfqId, buyer } = await rfq()
    const before = await countIndexed(rfqIndex)
    const move = async (intent: 'pause' | 'resume', revision: number) => {
      await moveRfq(buyer.ctx, rfqId, { intent, revision })
      await indexChanges(given.stranger())
    }
    await move('pause', 1)
    expect(await countIndexed(rfqIndex)).toBe(before! - 1)
    await move('resume', 2)
    expect(await countIndexed(rfqIndex)).toBe(before)
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, buyer.companyId))
    await db.transaction((tx) => markChanged(tx, 'company', buyer.companyId))
    await indexChanges(given.stranger())
    expect(await countIndexed(rfqIndex)).toBe(before! - 1)
  })

  it('is filled anew, tokens too', async () => {
    const { rfqId, ref } = await rfq({ title: 'Planetary gearboxes', details: 'For conveyors.' })
    await db.update(rfqs).set({ tokens: [] }).where(eq(rfqs.id, rfqId))
    await rebuildSearch(world)
    expect(await countIndexed(rfqIndex)).toBe((await search()).total)
    expect(await refs({ q: 'planetary' })).toEqual([ref])
    const [row] = await db.select({ tokens: rfqs.tokens }).from(rfqs).where(eq(rfqs.id, rfqId))
    expect(row!.tokens).toEqual(expect.arrayContaining(['gearbox', 'conveyor']))
  }, 180_000)
})

describe('what a company was matched with', () => {
  beforeAll(() => use('postgres'))

  it('is listed with the reasons in words until it is put aside', async () => {
    const supplier = await given.company()
    await given.listing(supplier, { title_en: 'Ball valve stainless', category: 'valves-pumps' })
    const made = await given.openRfq()
    await matchRfq({ ...given.stranger(), actor: { kind: 'system', task: 'match-rfq' } }, made.rfqId)
    const [row] = (await listMatched(supplier.ctx, 1)).rows
    expect(row).toMatchObject({ ref: made.ref })
    expect(row!.reasons).toContainEqual({ kind: 'category', name: expect.stringMatching(/valves/i) })
    await dismissMatch(supplier.ctx, made.rfqId)
    await dismissMatch(supplier.ctx, made.rfqId)
    expect((await listMatched(supplier.ctx, 1)).total).toBe(0)
  })

  it('is nobody else’s to put aside', async () => {
    const { rfqId } = await given.openRfq()
    await expect(dismissMatch((await given.company()).ctx, rfqId)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(dismissMatch((await given.company()).ctx, 'nonsense')).rejects.toMatchObject({ kind: 'not_found' })
  })
})

describe('a followed category', () => {
  it('is followed once, and no more when that is said', async () => {
    const { ctx } = await given.company()
    await followCategory(ctx, 'valves-pumps')
    await followCategory(ctx, 'valves-pumps')
    expect((await listFollowed(ctx)).map(({ slug }) => slug)).toEqual(['valves-pumps'])
    await unfollowCategory(ctx, 'valves-pumps')
    expect(await listFollowed(ctx)).toEqual([])
    await expect(followCategory(ctx, 'no-such-thing')).rejects.toMatchObject({ kind: 'not_found' })
  })
})
