import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { tokenise } from '#app/domain/search/tokenise.ts'
import { followCategory, listFollowed, unfollowCategory } from '#app/services/rfqs/follow-category.server.ts'
import { dismissMatch, listMatched } from '#app/services/rfqs/list-matched.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { searchRfqs } from '#app/services/rfqs/search-rfqs.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ MEILI_URL: '' })
const given = givenIn(db)

async function rfq(facts: Parameters<typeof given.openRfq>[0] = {}) {
  const made = await given.openRfq(facts)
  const { title, details } = made.document
  await db
    .update(rfqs)
    .set({ tokens: tokenise(`${title}\n${details}`) })
    .where(eq(rfqs.id, made.rfqId))
  return made
}

const search = (asked: Record<string, string | string[]> = {}) => searchRfqs(given.stranger(), RfqSearch.parse(asked))
const refs = async (asked: Record<string, string | string[]> = {}) => (await search(asked)).hits.map(({ ref }) => ref)

describe('the open RFQs', () => {
  it('are found by their words, also by another name of the goods', async () => {
    const taps = await rfq({ document: { title: 'Water taps for hotels', details: 'Chrome, with aerators.' } })
    expect(await refs({ q: 'tap hotel' })).toEqual([taps.ref])
    expect(await refs({ q: 'faucets' })).toEqual([taps.ref])
    expect(await refs({ q: 'zzqq' })).toEqual([])
  })

  it('are counted by category and by where the goods go', async () => {
    await rfq({ document: { title: 'Lamps of another kind', categorySlug: 'led-bulbs-tubes', destinationCountry: 'KE' } })
    const { facets, total } = await search({ category: 'lighting' })
    expect(total).toBe(1)
    expect(facets.country).toContainEqual(expect.objectContaining({ value: 'KE', count: 1 }))
    expect((await search({ category: 'lighting', country: 'PE' })).total).toBe(0)
  })

  it('are not those that are hidden, over, closed or of a suspended buyer', async () => {
    const hidden = await rfq({ document: { visibility: 'invited' } })
    const over = await rfq({ document: { quoteDeadline: new Date(Date.now() - 1_000).toISOString() } })
    const closed = await rfq()
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, closed.rfqId))
    const suspended = await rfq()
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, suspended.buyer.companyId))
    const shown = await refs()
    for (const one of [hidden, over, closed, suspended]) expect(shown).not.toContain(one.ref)
  })

  it('say nothing of who asks', async () => {
    const made = await rfq({ buyer: await given.company({ name: 'Secret Buyer S.A.' }) })
    const { hits } = await search({ sort: 'newest' })
    expect(hits.map(({ ref }) => ref)).toContain(made.ref)
    expect(JSON.stringify(hits)).not.toContain('Secret Buyer')
  })
})

describe('what a company was matched with', () => {
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
