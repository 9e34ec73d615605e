import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import { getListing } from '#app/services/listings/get-listing.server.ts'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { changeListing } from '#app/services/listings/save-listing.server.ts'
import { decideReview } from '#app/services/reviews/decide-review.server.ts'
import { getStaffReview, listQueue } from '#app/services/reviews/list-reviews.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { changeSets } from '#db/schema/reviews.ts'
import { givenIn, listingInput, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff = { ...given.stranger(), actor: { kind: 'staff', personId: randomUUID() } } as const
const newTitle = 'Ball valve, stainless steel 316, DN50'

const rowOf = async (listingId: string) => (await db.select().from(listings).where(eq(listings.id, listingId)))[0]!
const setsOf = (listingId: string) => db.select().from(changeSets).where(eq(changeSets.listingId, listingId))
const queued = async (listingId: string) => (await listQueue(staff)).rows.find((row) => row.listingId === listingId)
const shown = async (ref: string) => getListing(given.stranger(), ref)

async function decide(listingId: string, intent: 'approve' | 'refuse' | 'suspend') {
  const { version } = await rowOf(listingId)
  return decideReview(staff, listingId, { intent, version, ...(intent === 'approve' ? {} : { reason: 'misleading' as const }) })
}

/** A listing that staff approved, of a company that they do not trust yet. */
async function approved() {
  const company = await given.company({ isNew: true })
  const { listingId, ref } = await given.listing(company)
  await decide(listingId, 'approve')
  const change = async (fields: Partial<ListingInput>) => {
    const { version } = await rowOf(listingId)
    return changeListing(company.ctx, listingId, listingInput({ version, ...fields }))
  }
  return { company, listingId, ref, change }
}

describe('a change to a listing of a company that staff do not trust yet', () => {
  it('of its terms is shown at once', async () => {
    const { listingId, ref, change } = await approved()
    expect(await change({ leadTimeDaysMax: 60, tiers: [{ minQty: '100', unitPrice: '17.00' }] })).toMatchObject({ waits: false })
    expect(await shown(ref)).toMatchObject({ leadTimeDaysMax: 60, tiers: [{ unitPrice: '17.000000' }] })
    expect(await queued(listingId)).toBeUndefined()
  })

  it('of what it is waits, while the old text stays up and the terms beside it change', async () => {
    const { company, listingId, ref, change } = await approved()
    expect(await change({ title_en: newTitle, leadTimeDaysMax: 60 })).toMatchObject({ waits: true })
    expect(await shown(ref)).toMatchObject({ leadTimeDaysMax: 60, title: { text: 'Ball valve, stainless steel 304, DN50' } })
    expect(await queued(listingId)).toMatchObject({ causes: ['change'], status: 'published' })
    const { review } = await getStaffReview(staff, listingId)
    expect(review.change).toMatchObject({ before: { title_en: 'Ball valve, stainless steel 304, DN50' }, after: { title_en: newTitle } })
    expect(Object.keys(review.change!.after)).not.toContain('leadTimeDaysMax')
    expect((await getOwnListing(company.ctx, listingId)).change).toMatchObject({ after: { title_en: newTitle } })
  })

  it('is amended by a later one, and taken back by the old text', async () => {
    const { listingId, change } = await approved()
    await change({ title_en: newTitle })
    await change({ title_en: newTitle, modelNumber: 'BV-50X' })
    expect(await setsOf(listingId)).toMatchObject([{ status: 'pending', after: { title_en: newTitle, modelNumber: 'BV-50X' } }])
    expect(await change({})).toMatchObject({ waits: false })
    expect(await setsOf(listingId)).toMatchObject([{ status: 'withdrawn' }])
    expect(await queued(listingId)).toBeUndefined()
  })

  it('is shown once it is approved, also when the listing was paused meanwhile', async () => {
    const { company, listingId, ref, change } = await approved()
    await change({ title_en: newTitle, hs6: '848120' })
    await moveListing(company.ctx, listingId, 'pause', (await rowOf(listingId)).version)
    await decide(listingId, 'approve')
    await moveListing(company.ctx, listingId, 'publish', (await rowOf(listingId)).version)
    expect(await shown(ref)).toMatchObject({ title: { text: newTitle }, hs6: '848120' })
    expect(await setsOf(listingId)).toMatchObject([{ status: 'applied' }])
    await expect(decide(listingId, 'approve')).rejects.toMatchObject({ code: 'review.decided' })
  })

  it('that is refused leaves the listing as it was', async () => {
    const { listingId, ref, change } = await approved()
    await change({ title_en: newTitle })
    await decide(listingId, 'refuse')
    expect(await shown(ref)).toMatchObject({ status: 'published', title: { text: 'Ball valve, stainless steel 304, DN50' } })
    expect(await setsOf(listingId)).toMatchObject([{ status: 'refused' }])
  })

  it('is not approved in another form than staff saw', async () => {
    const { listingId, change } = await approved()
    await change({ title_en: newTitle })
    const { version } = await rowOf(listingId)
    await change({ title_en: 'Something else altogether' })
    await expect(decideReview(staff, listingId, { intent: 'approve', version })).rejects.toMatchObject({ code: 'review.listing_changed' })
  })

  it('is stale when the fields that it was to replace say something else by now', async () => {
    const { listingId, change } = await approved()
    await change({ modelNumber: 'BV-50X' })
    await db.update(listings).set({ modelNumber: 'BV-51' }).where(eq(listings.id, listingId))
    await expect(decide(listingId, 'approve')).rejects.toMatchObject({ code: 'review.change_stale' })
    expect(await setsOf(listingId)).toMatchObject([{ status: 'pending' }])
  })

  it('must be fit for the stage as a whole', async () => {
    const { change } = await approved()
    await expect(change({ title_en: newTitle, modelNumber: undefined })).rejects.toMatchObject({ code: 'listing.incomplete' })
  })

  it('waits as a whole where a part of it alone would not be fit', async () => {
    const { listingId, ref, change } = await approved()
    expect(await change({ originCountry: 'DE', namedPlace: 'DEHAM' })).toMatchObject({ waits: true })
    expect((await shown(ref)).namedPlace).toMatchObject({ locode: 'CNNGB' })
    await decide(listingId, 'approve')
    expect(await shown(ref)).toMatchObject({ originCountry: 'DE', namedPlace: { locode: 'DEHAM' } })
  })
})

describe('a change to a listing of a trusted company', () => {
  it('is shown at once', async () => {
    const company: GivenCompany = await given.company()
    const { listingId, ref } = await given.listing(company)
    const { version } = await rowOf(listingId)
    expect(await changeListing(company.ctx, listingId, listingInput({ version, title_en: newTitle }))).toMatchObject({ waits: false })
    expect((await shown(ref)).title.text).toBe(newTitle)
  })

  it('waits when it brings in goods that are looked at whoever publishes them', async () => {
    const company = await given.company()
    const { listingId, ref } = await given.listing(company)
    const { version } = await rowOf(listingId)
    const changed = listingInput({ version, description_en: 'Now in raw ivory.' })
    expect(await changeListing(company.ctx, listingId, changed)).toMatchObject({ waits: true })
    expect(await queued(listingId)).toMatchObject({ causes: ['prohibited_word'] })
    expect((await shown(ref)).descriptionHtml?.text).not.toContain('ivory')
  })

  it('takes back what waited from before it was trusted', async () => {
    const { company, listingId, ref, change } = await approved()
    await change({ title_en: newTitle })
    await db.update(companies).set({ trust: 'trusted' }).where(eq(companies.id, company.companyId))
    expect(await change({ title_en: newTitle })).toMatchObject({ waits: false })
    expect((await shown(ref)).title.text).toBe(newTitle)
    expect(await setsOf(listingId)).toMatchObject([{ status: 'withdrawn' }])
  })
})
