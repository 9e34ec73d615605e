import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { isSampled } from '#app/domain/reviews/trust.ts'
import { getListing } from '#app/services/listings/get-listing.server.ts'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { changeListing, createListing } from '#app/services/listings/save-listing.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { appealReview, getOwnReview } from '#app/services/reviews/appeal-review.server.ts'
import { changeTrust } from '#app/services/reviews/change-trust.server.ts'
import { decideReview } from '#app/services/reviews/decide-review.server.ts'
import { findListingId, getStaffReview, listQueue } from '#app/services/reviews/list-reviews.server.ts'
import type { Decision } from '#app/domain/reviews/decision.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import { givenIn, listingInput, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff = { ...given.stranger(), actor: { kind: 'staff', personId: randomUUID() } } as const

const rowOf = async (listingId: string) => (await db.select().from(listings).where(eq(listings.id, listingId)))[0]!
const isWaiting = async (listingId: string) => (await listQueue(staff)).rows.find((row) => row.listingId === listingId)
const words = 'The second picture shows the mark of another maker.'
const appeal = 'We make these valves under licence since 2011; the contract is on our site.'

/** Decides from what stands there now. */
async function decide(listingId: string, intent: Decision, more: { reason?: 'pictures'; words?: string } = { reason: 'pictures', words }) {
  const { version } = await rowOf(listingId)
  return decideReview(staff, listingId, { intent, version, ...(intent === 'approve' || intent === 'restore' ? {} : more) })
}

const newcomer = () => given.company({ isNew: true })

/** The letters that the newest event of a listing led to, as they say it. */
async function told(listingId: string, who: GivenCompany) {
  const all = await db.select().from(events).where(eq(events.subjectId, listingId)).orderBy(events.at)
  await announce(staff, all.at(-1)!.id)
  const rows = await db
    .select()
    .from(letters)
    .where(eq(letters.eventId, all.at(-1)!.id))
  expect(rows.map(({ toAddress }) => toAddress)).toContain(who.address)
  return db.transaction((tx) => letterFacts(tx, rows[0]!, new Date()))
}

describe('the listing of a company that nobody knows yet', () => {
  it('waits for staff: strangers do not find its page, its company does', async () => {
    const company = await newcomer()
    const { listingId, ref } = await given.listing(company)
    expect((await rowOf(listingId)).status).toBe('in_review')
    expect(await isWaiting(listingId)).toMatchObject({ causes: ['new_company'] })
    await expect(getListing(given.stranger(), ref)).rejects.toMatchObject({ kind: 'not_found' })
    expect((await getListing(company.ctx, ref)).status).toBe('in_review')
    expect((await getStaffReview(staff, listingId)).listing.title.text).toContain('Ball valve')
  })

  it('goes nowhere before its company said who it is; its page names what is missing, and trust needs no form', async () => {
    const company = await newcomer()
    await db.update(companies).set({ foundedYear: null, profile: {} }).where(eq(companies.id, company.companyId))
    const { listingId } = await createListing(company.ctx, listingInput())
    await expect(moveListing(company.ctx, listingId, 'publish', 1)).rejects.toMatchObject({ kind: 'invalid', code: 'company.incomplete' })
    const missing = (await getOwnListing(company.ctx, listingId)).needed.map(({ point }) => point)
    expect(missing).toEqual(['foundedYear', 'registration', 'terms', 'contacts'])
    await db.update(companies).set({ trust: 'trusted' }).where(eq(companies.id, company.companyId))
    expect(await moveListing(company.ctx, listingId, 'publish', 1)).toBe('published')
  })

  it('is on the stage once it is approved, and a letter says so to everybody of the company', async () => {
    const company = await newcomer()
    const colleague = await given.colleague(company)
    const { listingId, ref } = await given.listing(company)
    await decide(listingId, 'approve')
    expect((await getListing(given.stranger(), ref)).status).toBe('published')
    expect((await rowOf(listingId)).publishedAt).not.toBeNull()
    expect(await isWaiting(listingId)).toBeUndefined()
    expect(await told(listingId, colleague)).toMatchObject({ name: 'listing-reviewed', outcome: 'approved', reason: null })
  })

  it('comes back after the changes that were asked for, however much its company is trusted by then', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    await decide(listingId, 'request_changes')
    expect(await told(listingId, company)).toMatchObject({ outcome: 'changes_requested', reason: 'pictures', words, mayAppeal: false })
    expect(await getOwnReview(company.ctx, listingId)).toMatchObject({ status: 'changes_requested', last: { words }, mayAppeal: false })
    await db.update(companies).set({ trust: 'trusted' }).where(eq(companies.id, company.companyId))
    const { version } = await rowOf(listingId)
    expect(await moveListing(company.ctx, listingId, 'publish', version)).toBe('in_review')
    expect(await isWaiting(listingId)).toMatchObject({ causes: ['resubmitted'] })
  })

  it('is refused with a reason; the company answers once, and the second word stands', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    await decide(listingId, 'refuse')
    expect(await told(listingId, company)).toMatchObject({ outcome: 'refused', mayAppeal: true })
    const sent = { version: (await rowOf(listingId)).version, appeal }
    await appealReview(company.ctx, listingId, sent)
    await expect(appealReview(company.ctx, listingId, sent)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await isWaiting(listingId)).toMatchObject({ causes: ['appeal'] })
    expect((await getStaffReview(staff, listingId)).review.open).toMatchObject({ appeal })
    await decide(listingId, 'refuse')
    expect(await told(listingId, company)).toMatchObject({ outcome: 'refused', mayAppeal: false })
    const { version } = await rowOf(listingId)
    await expect(appealReview(company.ctx, listingId, { version, appeal })).rejects.toMatchObject({ code: 'review.appealed' })
  })

  it('leaves the queue when its company removes it', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    await moveListing(company.ctx, listingId, 'remove', (await rowOf(listingId)).version)
    expect(await isWaiting(listingId)).toBeUndefined()
    await expect(getStaffReview(staff, listingId)).rejects.toMatchObject({ kind: 'not_found' })
  })
})

describe('a decision', () => {
  it('is made once, from the listing that staff saw', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    const { version } = await rowOf(listingId)
    await changeListing(company.ctx, listingId, listingInput({ version, title_en: 'Ball valve, stainless steel 316, DN50' }))
    await expect(decideReview(staff, listingId, { intent: 'approve', version })).rejects.toMatchObject({ code: 'review.listing_changed' })
    await decide(listingId, 'approve')
    await expect(decide(listingId, 'approve')).rejects.toMatchObject({ code: 'review.decided' })
    expect(await db.$count(listingReviews, eq(listingReviews.listingId, listingId))).toBe(1)
  })

  it('puts nothing on the stage that is no longer complete', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    const { version } = await rowOf(listingId)
    await changeListing(company.ctx, listingId, listingInput({ version, modelNumber: undefined }))
    await expect(decide(listingId, 'approve')).rejects.toMatchObject({ code: 'review.incomplete' })
  })

  it('that is no yes says why', async () => {
    const { listingId } = await given.listing(await newcomer())
    await expect(decide(listingId, 'refuse', {})).rejects.toThrow(/reason/)
    await expect(decide(listingId, 'request_changes', { reason: 'pictures' })).rejects.toThrow(/words/)
  })
})

describe('a company', () => {
  it('is trusted after three approved listings, and no longer after a refused one', async () => {
    const company = await newcomer()
    for (let number = 0; number < 3; number += 1) {
      const { listingId } = await given.listing(company, { modelNumber: `BV-${number}` })
      expect((await rowOf(listingId)).status).toBe('in_review')
      await decide(listingId, 'approve')
    }
    const fourth = await given.listing(company)
    expect((await rowOf(fourth.listingId)).status).toBe('published')
    await decide(fourth.listingId, 'suspend')
    expect((await rowOf((await given.listing(company)).listingId)).status).toBe('in_review')
  })

  it('publishes as staff say, from the word that they saw', async () => {
    const company = await newcomer()
    const { listingId } = await given.listing(company)
    await changeTrust(staff, listingId, { trust: 'trusted' })
    await expect(changeTrust(staff, listingId, { trust: 'watched' })).rejects.toMatchObject({ code: 'review.trust_changed' })
    expect((await rowOf((await given.listing(company)).listingId)).status).toBe('published')
    await changeTrust(staff, listingId, { trust: 'watched', seen: 'trusted' })
    expect((await rowOf((await given.listing(company)).listingId)).status).toBe('in_review')
  })

  it('that is trusted is looked at afterwards, one listing in twenty, which stays where it is', async () => {
    const company = await given.company()
    let sampled: string | undefined
    while (sampled === undefined) {
      const { listingId } = await createListing(company.ctx, listingInput())
      if (isSampled(listingId)) sampled = listingId
    }
    expect(await moveListing(company.ctx, sampled, 'publish', 1)).toBe('published')
    expect(await isWaiting(sampled)).toMatchObject({ causes: ['sampled'], status: 'published' })
    await decide(sampled, 'approve')
    expect((await rowOf(sampled)).status).toBe('published')
    expect(await isWaiting(sampled)).toBeUndefined()
  })
})

describe('goods that are looked at whoever publishes them', () => {
  it.each([
    ['words', { description_en: 'Carved from elephant ivory.' }, 'prohibited_word'],
    ['an HS code', { hs6: '930200' }, 'prohibited_hs'],
  ])('wait by %s, although their company is trusted', async (_what, change, cause) => {
    const { listingId } = await given.listing(await given.company(), change)
    expect(await isWaiting(listingId)).toMatchObject({ causes: [cause], status: 'in_review' })
    const { findings } = (await getStaffReview(staff, listingId)).review
    expect(cause === 'prohibited_hs' ? findings.code : findings.words).toEqual(
      cause === 'prohibited_hs' ? 'arms' : [{ why: 'wildlife', phrase: 'elephant ivory' }],
    )
  })
})

describe('a listing that staff take off', () => {
  it('is gone for everybody else at once, and comes back to where it was', async () => {
    const company = await given.company()
    const { listingId, ref } = await given.listing(company)
    await moveListing(company.ctx, listingId, 'pause', (await rowOf(listingId)).version)
    await decide(listingId, 'suspend')
    await expect(getListing(given.stranger(), ref)).rejects.toMatchObject({ kind: 'gone' })
    expect((await getListing(company.ctx, ref)).status).toBe('suspended')
    const { version } = await rowOf(listingId)
    await expect(moveListing(company.ctx, listingId, 'publish', version)).rejects.toMatchObject({ code: 'listing.cannot_publish' })
    await appealReview(company.ctx, listingId, { version, appeal })
    expect(await isWaiting(listingId)).toMatchObject({ causes: ['appeal'], status: 'suspended' })
    await decide(listingId, 'restore')
    expect(await rowOf(listingId)).toMatchObject({ status: 'paused', suspendedFrom: null })
    expect(await told(listingId, company)).toMatchObject({ outcome: 'restored' })
  })

  it('is found by its number and by its address', async () => {
    const { listingId, ref } = await given.listing(await given.company())
    for (const typed of [ref, ref.toLowerCase(), `https://quay.example/en/listings/ball-valve-${ref.toLowerCase()}?x=1`])
      expect(await findListingId(staff, typed)).toBe(listingId)
    for (const typed of ['', 'nothing', 'https://quay.example/en/listings/x-00000000']) expect(await findListingId(staff, typed)).toBeNull()
  })
})
