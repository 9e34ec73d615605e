import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getListing } from '#app/services/listings/get-listing.server.ts'
import { getOwnListing, listOwnListings } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { changeListing } from '#app/services/listings/save-listing.server.ts'
import { decideReview } from '#app/services/reviews/decide-review.server.ts'
import { listQueue } from '#app/services/reviews/list-reviews.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listings } from '#db/schema/listings.ts'
import { changeSets } from '#db/schema/reviews.ts'
import { givenIn, listingInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff = { ...given.stranger(), actor: { kind: 'staff', personId: randomUUID() } } as const
const versionOf = async (listingId: string) => (await db.select().from(listings).where(eq(listings.id, listingId)))[0]!.version

describe('a listing that its company removes', () => {
  it('is gone for everybody at once, and its threads stay', async () => {
    const { supplier, buyer, listing, threadId } = await given.thread()
    await moveListing(supplier.ctx, listing.listingId, 'remove', await versionOf(listing.listingId))
    await expect(getListing(given.stranger(), listing.ref)).rejects.toMatchObject({ kind: 'gone' })
    await expect(getListing(supplier.ctx, listing.ref)).rejects.toMatchObject({ kind: 'gone' })
    await expect(getOwnListing(supplier.ctx, listing.listingId)).rejects.toMatchObject({ kind: 'gone' })
    expect((await listOwnListings(supplier.ctx, 1)).total).toBe(0)
    expect((await getThread(buyer.ctx, threadId)).listing).toMatchObject({ ref: listing.ref, isOpen: false })
  })

  it('takes back what waited of it, and cannot be removed from a version that is not its own any more', async () => {
    const company = await given.company({ isNew: true })
    const { listingId } = await given.listing(company)
    await decideReview(staff, listingId, { intent: 'approve', version: await versionOf(listingId) })
    const version = await versionOf(listingId)
    const title = 'Ball valve, stainless steel 316, DN50'
    await changeListing(company.ctx, listingId, listingInput({ version, title_en: title }))
    await expect(moveListing(company.ctx, listingId, 'remove', version)).rejects.toMatchObject({ kind: 'conflict' })
    await moveListing(company.ctx, listingId, 'remove', await versionOf(listingId))
    expect((await listQueue(staff)).rows.map((row) => row.listingId)).not.toContain(listingId)
    expect(await db.select().from(changeSets).where(eq(changeSets.listingId, listingId))).toMatchObject([{ status: 'withdrawn' }])
  })
})
