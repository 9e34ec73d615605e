import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { mostSaved } from '#app/domain/rfqs/saved-search.ts'
import { newId } from '#app/domain/id.ts'
import { isRefusal } from '#app/domain/errors.ts'
import { switchKinds } from '#app/services/letters/letter-settings.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { getUnsubscribe, resubscribe, unsubscribe, unsubscribeTokenOf } from '#app/services/letters/unsubscribe.server.ts'
import { endMembership } from '#app/services/members/end-membership.server.ts'
import { alertSearches } from '#app/services/rfqs/alert-searches.server.ts'
import { createRfq, saveRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'
import { moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { askQuestion } from '#app/services/rfqs/questions.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { changeSavedSearches, listSavedSearches } from '#app/services/rfqs/saved-searches.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { events } from '#db/schema/events.ts'
import { letters, letterSettings } from '#db/schema/letters.ts'
import { savedSearches } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { newRfq, rfqInput } from '#tests/rfq-input.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ MEILI_URL: '' })
const given = givenIn(db)
const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'alert-searches' } as const }

async function searcher(query: string, of?: GivenCompany) {
  const company = of ?? (await given.company())
  await changeSavedSearches(company.ctx, { intent: 'save', name: `For ${query}`, query })
  const saved = (await listSavedSearches(company.ctx)).at(-1)!
  return { ...company, id: saved.id }
}

const change = (who: GivenCompany, intent: 'pause' | 'resume' | 'delete', search: string) =>
  changeSavedSearches(who.ctx, { intent, search })

async function lettersTo({ personId }: GivenCompany, rfqId: string) {
  const rows = await db.select().from(letters).where(eq(letters.recipientId, personId))
  return rows.filter(({ subject }) => subject.rfqId === rfqId)
}

/** How often it was asked to look for searches, but for the task that places suppliers. */
const jobsOf = async (rfqId: string) =>
  (
    await db.execute(sql`
    select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'alert-searches' and j.payload ->> 'rfqId' = ${rfqId}`)
  ).length

async function isTold(who: GivenCompany, rfqId: string): Promise<boolean> {
  await alertSearches(ctx, rfqId)
  return (await lettersTo(who, rfqId)).length > 0
}

describe('a saved search', () => {
  it('tells of a new RFQ that it finds: by words, other names, a slip, and each filter', async () => {
    const finds = [
      'q=ball+valves',
      'q=stainles+valve',
      'category=valves-pumps',
      'category=parts-fabrication&country=PE',
      'language=en&quantityMin=500',
    ]
    const misses = ['q=ball+bearing', 'category=lighting', 'country=KE', 'language=zh', 'quantityMin=501', 'q=valve&daysLeft=14']
    const [hits, others] = [
      await Promise.all(finds.map((query) => searcher(query))),
      await Promise.all(misses.map((query) => searcher(query))),
    ]
    const { rfqId } = await given.openRfq()
    await alertSearches(ctx, rfqId)
    for (const [index, one] of hits.entries()) expect(await lettersTo(one, rfqId), finds[index]).toHaveLength(1)
    for (const [index, one] of others.entries()) expect(await lettersTo(one, rfqId), misses[index]).toEqual([])
  })

  it('tells each person once, whatever finds it and however often it is looked for', async () => {
    const one = await searcher('q=valve')
    await searcher('country=PE', one)
    const { rfqId } = await given.openRfq()
    expect((await alertSearches(ctx, rfqId)).told).toBeGreaterThan(0)
    expect((await alertSearches(ctx, rfqId)).told).toBe(0)
    const [letter, ...more] = await lettersTo(one, rfqId)
    expect(more).toEqual([])
    const prepared = await prepareLetter(ctx, letter!.id)
    expect(prepared).toMatchObject({ facts: { name: 'rfq-found', searches: ['For q=valve', 'For country=PE'], country: 'PE' } })
  })

  it('carries the form to quote by mail and an address for the answer, where the buyer’s filter lets the reader’s company through', async () => {
    const one = await searcher('q=valve')
    const [open, walled] = [await given.openRfq(), await given.openRfq({ document: { supplierFilter: { countries: ['VN'] } } })]
    for (const { rfqId } of [open, walled]) await alertSearches(ctx, rfqId)
    const prepared = async ({ rfqId }: { rfqId: string }) => prepareLetter(ctx, (await lettersTo(one, rfqId))[0]!.id)
    expect(await prepared(open)).toMatchObject({
      facts: { toQuote: { rfq: { ref: open.ref } } },
      envelope: { replyTo: expect.stringContaining('@') },
    })
    expect(await prepared(walled)).toMatchObject({ facts: { toQuote: null } })
  })

  it('leaves those alone whom their matched company has told, before it or after it', async () => {
    const matched = await searcher('q=valve')
    await given.listing(matched, { title_en: 'Ball valve stainless', category: 'valves-pumps' })
    const later = await searcher('q=flanged')
    const { rfqId } = await given.openRfq()
    await matchRfq(ctx, rfqId)
    expect(await isTold(later, rfqId)).toBe(true)
    await given.listing(later, { title_en: 'Ball valve stainless', category: 'valves-pumps' })
    await db
      .update(rfqs)
      .set({ openedAt: new Date(Date.now() - 25 * 3600_000) })
      .where(eq(rfqs.id, rfqId))
    await matchRfq(ctx, rfqId, 'widened')
    const told = await db.select({ id: events.id, name: events.name }).from(events).where(eq(events.subjectId, rfqId))
    for (const { id } of told.filter(({ name }) => name === 'rfq.matched')) await announce(ctx, id)
    expect(await lettersTo(matched, rfqId)).toMatchObject([{ name: 'rfq-matched' }])
    expect(await lettersTo(later, rfqId)).toMatchObject([{ name: 'rfq-found' }])
  })

  it('tells of an RFQ that answers it only since it was changed, but nobody who hears of the change anyway', async () => {
    const [one, asker] = [await searcher('q=gasket'), await searcher('q=gasket')]
    const buyer = await given.company({ country: 'PE' })
    const { rfqId } = await createRfq(buyer.ctx, newRfq())
    await publishRfq(buyer.ctx, rfqId, 1)
    await askQuestion(asker.ctx, rfqId, { clientKey: newId(), question: 'With gaskets or without?' })
    expect([await isTold(one, rfqId), await jobsOf(rfqId)]).toEqual([false, 0])
    const { revision } = await getOwnRfqView(buyer.ctx, rfqId)
    const { details } = rfqInput()
    await saveRfq(buyer.ctx, rfqId, { ...rfqInput({ details: `${details} With one gasket each.` }), revision })
    await publishRfq(buyer.ctx, rfqId, revision + 1)
    expect([await jobsOf(rfqId), await isTold(one, rfqId), await isTold(asker, rfqId)]).toEqual([1, true, false])
    await moveRfq(buyer.ctx, rfqId, { intent: 'close', revision: revision + 2 })
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await moveRfq(buyer.ctx, rfqId, { intent: 'extend', until, revision: revision + 3 })
    await alertSearches(ctx, rfqId)
    expect([await jobsOf(rfqId), (await lettersTo(one, rfqId)).length]).toEqual([2, 1])
  })

  it('tells a matched reader who wants no letters of that kind', async () => {
    const one = await searcher('q=valve')
    await given.listing(one, { title_en: 'Ball valve stainless', category: 'valves-pumps' })
    await db.transaction((tx) => switchKinds(tx, one.ctx.actor, ['rfqs'], 'off', new Date()))
    const { rfqId } = await given.openRfq()
    await matchRfq(ctx, rfqId)
    expect(await isTold(one, rfqId)).toBe(true)
  })

  it('is silent for the buyer’s own company, for what ended or is not public, and once it is paused or deleted', async () => {
    const [own, paused, deleted] = [await searcher('q=valve'), await searcher('q=valve'), await searcher('q=valve')]
    await change(paused, 'pause', paused.id)
    await change(deleted, 'delete', deleted.id)
    const { rfqId } = await given.openRfq({ buyer: own })
    for (const one of [own, paused, deleted]) expect(await isTold(one, rfqId)).toBe(false)
    const heard = await searcher('q=valve')
    for (const facts of [{ visibility: 'invited' }, { quoteDeadline: new Date(Date.now() - 1_000).toISOString() }] as const)
      expect(await isTold(heard, (await given.openRfq({ document: facts })).rfqId)).toBe(false)
    await change(paused, 'resume', paused.id)
    expect(await isTold(paused, (await given.openRfq()).rfqId)).toBe(true)
  })

  it('waits for the digest of a reader who has one, and comes not at all to one who wants none', async () => {
    const [daily, off] = [await searcher('q=valve'), await searcher('q=valve')]
    await db.insert(letterSettings).values({ companyId: daily.companyId, personId: daily.personId, rhythm: 'daily' })
    await db.transaction((tx) => switchKinds(tx, off.ctx.actor, ['alerts'], 'off', new Date()))
    const { rfqId } = await given.openRfq()
    expect(await isTold(off, rfqId)).toBe(false)
    const [collected] = await lettersTo(daily, rfqId)
    const digest = await prepareLetter(ctx, collected!.digestId!)
    expect(digest).toMatchObject({ facts: { name: 'digest', threads: [], rfqs: [], found: [{ searches: ['For q=valve'] }] } })
  })

  it('is what a letter’s one click stops, and nothing else', async () => {
    const one = await searcher('q=valve')
    const other = await searcher('q=gasket', one)
    const { rfqId } = await given.openRfq()
    await alertSearches(ctx, rfqId)
    const [letter] = await lettersTo(one, rfqId)
    const prepared = await prepareLetter(ctx, letter!.id)
    const token = unsubscribeTokenOf(letter!.id)
    expect(prepared).toMatchObject({ envelope: { headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } } })
    expect(await getUnsubscribe(ctx, token)).toMatchObject({ searches: ['For q=valve'], isOff: false })
    await unsubscribe(ctx, token)
    const pausedOf = async () => Object.fromEntries((await listSavedSearches(one.ctx)).map(({ id, pausedAt }) => [id, pausedAt !== null]))
    expect(await pausedOf()).toEqual({ [one.id]: true, [other.id]: false })
    expect(await getUnsubscribe(ctx, token)).toMatchObject({ isOff: true })
    expect(await prepareLetter(ctx, letter!.id)).toEqual({ kind: 'settled' })
    await resubscribe(ctx, token)
    expect(await pausedOf()).toEqual({ [one.id]: false, [other.id]: false })
  })

  it('is kept once, by its latest name, and there are not too many', async () => {
    const one = await searcher('q=valve&country=PE')
    await change(one, 'pause', one.id)
    await changeSavedSearches(one.ctx, { intent: 'save', name: 'Again', query: '?country=PE&q=valve&page=3&sort=newest' })
    expect(await listSavedSearches(one.ctx)).toMatchObject([{ id: one.id, name: 'Again', pausedAt: null }])
    const everything = changeSavedSearches(one.ctx, { intent: 'save', name: 'All', query: 'q=&page=2' })
    await expect(everything).rejects.toMatchObject({ code: 'rfq.search_all' })
    for (let at = 1; at < mostSaved; at += 1) await searcher(`q=valve${at}`, one)
    await expect(searcher('q=onetoomany', one)).rejects.toSatisfy((error) => isRefusal(error) && error.code === 'rfq.too_many_saved')
  })

  it('is its owner’s alone, and ends with the membership', async () => {
    const [one, other] = [await searcher('q=valve'), await given.company()]
    for (const intent of ['pause', 'resume'] as const)
      await expect(change(other, intent, one.id)).rejects.toMatchObject({ kind: 'not_found' })
    await change(other, 'delete', one.id)
    expect(await listSavedSearches(one.ctx)).toHaveLength(1)
    await db.transaction((tx) => endMembership(tx, one, new Date()))
    expect(await db.$count(savedSearches, eq(savedSearches.id, one.id))).toBe(0)
  })
})
