import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listOwnListings } from '#app/services/listings/list-own-listings.server.ts'
import { getListing } from '#app/services/listings/get-listing.server.ts'
import { changeListing } from '#app/services/listings/save-listing.server.ts'
import { listQueue } from '#app/services/reviews/list-reviews.server.ts'
import { listings } from '#db/schema/listings.ts'
import { givenIn, listingInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ REVIEW: 'none' })
const given = givenIn(db)
const staff = { ...given.stranger(), actor: { kind: 'staff', personId: randomUUID() } } as const
const queued = async (listingId: string) => (await listQueue(staff)).rows.find((row) => row.listingId === listingId)

describe('where the operator chose that nothing is looked at first (REVIEW=none)', () => {
  it('a new company publishes at once, and nobody has anything to look at', async () => {
    const company = await given.company({ isNew: true })
    const { listingId, ref } = await given.listing(company)
    expect((await getListing(given.stranger(), ref)).status).toBe('published')
    expect(await queued(listingId)).toBeUndefined()
    expect((await listOwnListings(company.ctx, 1)).isNewcomer).toBe(false)
  })

  it('a change of what it is is shown at once, too', async () => {
    const company = await given.company({ isNew: true })
    const { listingId, ref } = await given.listing(company)
    const [row] = await db.select().from(listings).where(eq(listings.id, listingId))
    const title = 'Ball valve, stainless steel 316, DN50'
    expect(await changeListing(company.ctx, listingId, listingInput({ version: row!.version, title_en: title }))).toMatchObject({ waits: false })
    expect((await getListing(given.stranger(), ref)).title.text).toBe(title)
    expect(await queued(listingId)).toBeUndefined()
  })

  it('what names prohibited goods waits all the same', async () => {
    const company = await given.company({ isNew: true })
    const { listingId, ref } = await given.listing(company, { title_en: 'Elephant ivory carving, 20 cm' })
    expect(await queued(listingId)).toMatchObject({ causes: ['prohibited_word'] })
    await expect(getListing(given.stranger(), ref)).rejects.toMatchObject({ kind: 'not_found' })
  })
})
