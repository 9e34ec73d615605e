import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { changeListing, createListing } from '#app/services/listings/save-listing.server.ts'
import { listingTexts } from '#db/schema/listings.ts'
import { givenIn, listingInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

describe('a text of a listing', () => {
  it('says who wrote it and when, and stays theirs while others change other texts and other fields', async () => {
    const writer = await given.company()
    const colleague = await given.colleague(writer)
    const both = { title_zh: '304不锈钢球阀', description_zh: '法兰球阀' }
    const { listingId } = await createListing(writer.ctx, listingInput(both))
    const [first] = (await getOwnListing(writer.ctx, listingId)).textOrigins
    await changeListing(colleague.ctx, listingId, listingInput({ ...both, title_zh: '316不锈钢球阀', moq: '200', version: 1, tiers: [] }))
    const origins = new Map((await getOwnListing(writer.ctx, listingId)).textOrigins.map((origin) => [origin.lang, origin]))
    expect(origins.get('en')).toEqual({ ...first, lang: 'en' })
    expect(origins.get('zh')).toMatchObject({ madeBy: 'human', name: expect.stringMatching(/^Colleague/) })
    expect(origins.get('zh')!.at.getTime()).toBeGreaterThan(first!.at.getTime())
  })

  it('that a machine made is a person’s once somebody changed it', async () => {
    const { ctx } = await given.company()
    const both = { title_zh: '304不锈钢球阀', description_zh: '法兰球阀' }
    const { listingId } = await createListing(ctx, listingInput(both))
    await db.update(listingTexts).set({ madeBy: 'machine' }).where(eq(listingTexts.listingId, listingId))
    await changeListing(ctx, listingId, listingInput({ ...both, description_zh: '两片式法兰球阀', version: 1 }))
    const { textOrigins } = await getOwnListing(ctx, listingId)
    expect(Object.fromEntries(textOrigins.map(({ lang, madeBy }) => [lang, madeBy]))).toEqual({ en: 'machine', zh: 'human' })
  })
})
