import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { switchKinds } from '#app/services/letters/letter-settings.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { widenRfqs } from '#app/services/rfqs/widen-rfqs.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters, letterSettings, suppressions } from '#db/schema/letters.ts'
import { followedCategories, rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'match-rfq' } as const }

const valves = { title_en: 'Ball valve stainless 304 DN50', category: 'valves-pumps' }

async function supplier(facts: Parameters<typeof given.company>[0] = {}): Promise<GivenCompany> {
  const company = await given.company(facts)
  await given.listing(company, valves)
  return company
}

const placeOf = async (rfqId: string, { companyId }: GivenCompany) =>
  (
    await db
      .select()
      .from(rfqMatches)
      .where(and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.companyId, companyId)))
  )[0] ?? null

/** The tasks of one RFQ, as a worker does them. */
async function match(rfqId: string): Promise<number> {
  const { matched } = await matchRfq(ctx, rfqId)
  await tell(rfqId)
  return matched
}

async function tell(rfqId: string): Promise<void> {
  const told = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.subjectId, rfqId), eq(events.name, 'rfq.matched')))
  for (const { id } of told) await announce(ctx, id)
}

const lettersTo = ({ personId }: GivenCompany, rfqId: string) =>
  db
    .select()
    .from(letters)
    .where(eq(letters.recipientId, personId))
    .then((rows) => rows.filter(({ subject }) => subject.rfqId === rfqId))

const address = process.env.MEILI_URL
const engines = [...(inject('meilisearch') ? (['meilisearch'] as const) : []), 'postgres' as const]

describe.each(engines)('suppliers found by %s', (engine) => {
  beforeAll(() => {
    if (engine === 'postgres') delete process.env.MEILI_URL
    else process.env.MEILI_URL = address
    forgetEnv()
  })
  const indexed = () => indexChanges(ctx)

  it('get a place with the reasons, and a letter', async () => {
    const [fits, other] = [await supplier(), await given.company()]
    await given.listing(other, { title_en: 'Cotton bath towel', category: 'home-textiles', hs6: '630260' })
    await indexed()
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    const place = await placeOf(rfqId, fits)
    expect(place).toMatchObject({ wave: 'direct' })
    expect(place!.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['category', 'text', 'moq']))
    expect(await placeOf(rfqId, other)).toBeNull()
    const [letter] = await lettersTo(fits, rfqId)
    expect(letter).toMatchObject({ name: 'rfq-matched', state: 'queued', toAddress: fits.address })
    const prepared = await prepareLetter(ctx, letter!.id)
    expect(prepared).toMatchObject({ kind: 'to-render', facts: { name: 'rfq-matched', country: 'PE' } })
  })

  it('are never the buyer, a suspended company, or one outside the filter', async () => {
    const [inside, abroad, gone, buyer] = [await supplier(), await supplier({ country: 'IN' }), await supplier(), await supplier()]
    await indexed()
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, gone.companyId))
    const { rfqId } = await given.openRfq({ buyer, document: { supplierFilter: { countries: ['CN'] } } })
    await match(rfqId)
    expect(await placeOf(rfqId, inside)).not.toBeNull()
    for (const one of [abroad, gone, buyer]) expect(await placeOf(rfqId, one)).toBeNull()
  })
})

describe('suppliers of an RFQ', () => {
  beforeAll(() => {
    delete process.env.MEILI_URL
    forgetEnv()
  })

  it('hear of it once, however often the task runs', async () => {
    const one = await supplier()
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    expect(await match(rfqId)).toBe(0)
    expect(await lettersTo(one, rfqId)).toHaveLength(1)
  })

  it('hear of it as they have it set: at once, collected, or not by mail', async () => {
    const [atOnce, daily, off, stopped] = [await supplier(), await supplier(), await supplier(), await supplier()]
    await db.insert(letterSettings).values({ companyId: daily.companyId, personId: daily.personId, rhythm: 'daily' })
    await db.transaction((tx) => switchKinds(tx, off.ctx.actor, ['rfqs'], 'off', new Date()))
    await db.insert(suppressions).values({ addressHash: sha256(stopped.address), reason: 'complaint', securityToo: false })
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    expect(await lettersTo(atOnce, rfqId)).toMatchObject([{ digestId: null }])
    const [collected] = await lettersTo(daily, rfqId)
    expect(collected!.digestId).not.toBeNull()
    const digest = await prepareLetter(ctx, collected!.digestId!)
    expect(digest).toMatchObject({ kind: 'to-render', facts: { name: 'digest', threads: [], rfqs: [{ country: 'PE' }] } })
    for (const one of [off, stopped]) {
      expect(await lettersTo(one, rfqId)).toEqual([])
      expect(await placeOf(rfqId, one)).not.toBeNull()
    }
  })

  it('are those who follow its category, or one above it, too', async () => {
    const follower = await given.company()
    await db.insert(followedCategories).values({ companyId: follower.companyId, categorySlug: 'parts-fabrication' })
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    expect((await placeOf(rfqId, follower))!.reasons).toContainEqual({ kind: 'follows', slug: 'parts-fabrication' })
  })

  it('are not looked for where it is not public, or no longer open', async () => {
    const one = await supplier()
    for (const change of [{ visibility: 'invited' }, { status: 'paused' }] as const) {
      const { rfqId } = await given.openRfq()
      await db.update(rfqs).set(change).where(eq(rfqs.id, rfqId))
      expect(await match(rfqId)).toBe(0)
      expect(await placeOf(rfqId, one)).toBeNull()
    }
  })

  it('put aside are told nothing more', async () => {
    const one = await supplier()
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    await db.update(rfqMatches).set({ dismissedAt: new Date() }).where(eq(rfqMatches.companyId, one.companyId))
    const [letter] = await lettersTo(one, rfqId)
    expect(await prepareLetter(ctx, letter!.id)).toEqual({ kind: 'settled' })
  })

  it('become more when nobody has quoted after a day, once', async () => {
    const first = await supplier()
    const { rfqId } = await given.openRfq()
    await match(rfqId)
    const later = await supplier()
    await widenRfqs(ctx)
    expect(await placeOf(rfqId, later)).toBeNull()
    await db
      .update(rfqs)
      .set({ openedAt: new Date(Date.now() - 25 * 3600_000) })
      .where(eq(rfqs.id, rfqId))
    await widenRfqs(ctx)
    expect(await placeOf(rfqId, later)).toMatchObject({ wave: 'widened' })
    expect(await placeOf(rfqId, first)).toMatchObject({ wave: 'direct' })
    const last = await supplier()
    await widenRfqs(ctx)
    expect(await placeOf(rfqId, last)).toBeNull()
  })
})
