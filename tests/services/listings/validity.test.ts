import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { dayIn, earliestOpenDay } from '#app/domain/listings/validity.ts'
import { getInquiryCard, getListing } from '#app/services/listings/get-listing.server.ts'
import { confirmOwnPrices, confirmPrices, getPriceNotice, priceNoticeTokenOf } from '#app/services/listings/confirm-prices.server.ts'
import { lapseListings } from '#app/services/listings/lapse-listings.server.ts'
import { listOwnListings } from '#app/services/listings/list-own-listings.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { readListingCards } from '#app/services/search/read-listing-cards.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { priceNotices } from '#db/schema/reviews.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const system = { ...given.stranger(), actor: { kind: 'system', task: 'lapse-listings' } } as const
const now = new Date()

const rowOf = async (listingId: string) => (await db.select().from(listings).where(eq(listings.id, listingId)))[0]!
const endsIn = (listingId: string, days: number) =>
  db
    .update(listings)
    .set({ priceValidUntil: dayIn(now, days) })
    .where(eq(listings.id, listingId))
const isOnStage = async (listingId: string) => (await readListingCards(db, [listingId], 'en', { onStageOnly: true })).length === 1
const noticesOf = ({ companyId }: GivenCompany) => db.select().from(priceNotices).where(eq(priceNotices.companyId, companyId))

/** A company that was asked about the prices of its listings. */
async function asked(days: number[] = [3, 10]) {
  const company = await given.company()
  const ids: string[] = []
  for (const day of days) {
    const { listingId } = await given.listing(company)
    await endsIn(listingId, day)
    ids.push(listingId)
  }
  await lapseListings(system)
  const [notice] = await noticesOf(company)
  return { company, ids, notice: notice!, token: priceNoticeTokenOf(notice!.id) }
}

describe('prices whose day has passed', () => {
  it('are good until their day is over everywhere on earth', () => {
    expect(earliestOpenDay(new Date('2027-03-02T11:59:59Z'))).toBe('2027-03-01')
    expect(earliestOpenDay(new Date('2027-03-02T12:00:00Z'))).toBe('2027-03-02')
  })

  it('take the listing off search at once, before any task has come by; its page says so and takes no inquiry', async () => {
    const company = await given.company()
    const { listingId, ref } = await given.listing(company)
    expect(await isOnStage(listingId)).toBe(true)
    await endsIn(listingId, -2)
    expect(await isOnStage(listingId)).toBe(false)
    expect((await getListing(given.stranger(), ref)).status).toBe('lapsed')
    await expect(getInquiryCard(given.stranger(), ref)).rejects.toMatchObject({ kind: 'gone' })
    expect((await listOwnListings(company.ctx, 1)).rows).toMatchObject([{ status: 'lapsed' }])
    expect((await rowOf(listingId)).status).toBe('published')
  })

  it('are written down by the task, once', async () => {
    const { listingId } = await given.listing(await given.company())
    await endsIn(listingId, -2)
    expect((await lapseListings(system)).lapsed).toBeGreaterThan(0)
    expect((await lapseListings(system)).lapsed).toBe(0)
    expect((await rowOf(listingId)).status).toBe('lapsed')
  })

  it('leave a listing without prices alone', async () => {
    const { listingId } = await given.listing(await given.company(), { priceMode: 'on_request', tiers: [] })
    await endsIn(listingId, -2)
    await lapseListings(system)
    expect(await isOnStage(listingId)).toBe(true)
  })

  it('are made good again by its company, from the version that it saw', async () => {
    const company = await given.company()
    const { listingId } = await given.listing(company)
    await endsIn(listingId, -2)
    await lapseListings(system)
    const { version } = await rowOf(listingId)
    await confirmOwnPrices(company.ctx, listingId, version)
    await expect(confirmOwnPrices(company.ctx, listingId, version)).rejects.toMatchObject({ code: 'listing.changed' })
    expect(await rowOf(listingId)).toMatchObject({ status: 'published', priceValidUntil: dayIn(now, 90) })
    expect(await isOnStage(listingId)).toBe(true)
  })
})

describe('the letter before', () => {
  it('is one for all listings of a company that end within two weeks, to everybody there', async () => {
    const { company, ids, notice } = await asked([3, 10, 40])
    expect(notice.listings.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    const [event] = await db.select().from(events).where(eq(events.subjectId, notice.id))
    await announce(system, event!.id)
    const [letter] = await db.select().from(letters).where(eq(letters.eventId, event!.id))
    expect(letter).toMatchObject({ name: 'prices-end', toAddress: company.address })
    const facts = await db.transaction((tx) => letterFacts(tx, letter!, now))
    expect(facts).toMatchObject({ count: 2, firstEnds: dayIn(now, 3), days: 90 })
  })

  it('is not written again, and not within a week for what ends next', async () => {
    const { company } = await asked()
    const { listingId } = await given.listing(company)
    await endsIn(listingId, 12)
    await lapseListings(system)
    expect(await noticesOf(company)).toHaveLength(1)
    await lapseListings({ ...system, now: new Date(now.getTime() + 8 * 86_400_000) })
    expect((await noticesOf(company)).map((one) => one.listings.length).sort()).toEqual([1, 2])
  })

  it('leads to a page whose button makes them good for one period, however often it is pressed', async () => {
    const { company, ids, token } = await asked()
    const before = await getPriceNotice(given.stranger(), token)
    expect(before.listings.map(({ isDone }) => isDone)).toEqual([false, false])
    await confirmPrices(given.stranger(), token, [ids[0]!])
    const [first, second] = [await rowOf(ids[0]!), await rowOf(ids[1]!)]
    expect(first.priceValidUntil).toBe(dayIn(now, 90))
    expect(second.priceValidUntil).toBe(dayIn(now, 10))
    await confirmPrices({ ...given.stranger(), now: new Date(now.getTime() + 5 * 86_400_000) }, token, ids)
    expect(await rowOf(ids[0]!)).toMatchObject({ priceValidUntil: first.priceValidUntil, version: first.version })
    expect((await rowOf(ids[1]!)).priceValidUntil).toBe(dayIn(now, 95))
    const confirmed = await db.select().from(events).where(eq(events.companyId, company.companyId))
    expect(confirmed.filter(({ name }) => name === 'listing.confirmed')).toHaveLength(2)
  })

  it('brings back what has lapsed meanwhile', async () => {
    const { ids, token } = await asked([2])
    const later = new Date(now.getTime() + 5 * 86_400_000)
    await lapseListings({ ...system, now: later })
    expect((await rowOf(ids[0]!)).status).toBe('lapsed')
    await confirmPrices({ ...given.stranger(), now: later }, token, ids)
    expect(await rowOf(ids[0]!)).toMatchObject({ status: 'published', priceValidUntil: dayIn(later, 90) })
  })

  it('moves no listing of another company, and nothing when the link is made up or has run out', async () => {
    const [mine, other] = [await asked(), await asked()]
    await confirmPrices(given.stranger(), mine.token, other.ids)
    expect((await rowOf(other.ids[0]!)).priceValidUntil).toBe(dayIn(now, 3))
    await expect(confirmPrices(given.stranger(), 'x'.repeat(43), mine.ids)).rejects.toMatchObject({ code: 'listing.notice_over' })
    const late = { ...given.stranger(), now: new Date(now.getTime() + 61 * 86_400_000) }
    await expect(confirmPrices(late, mine.token, mine.ids)).rejects.toMatchObject({ code: 'listing.notice_over' })
  })
})
