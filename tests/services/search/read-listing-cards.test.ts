import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'
import { readListingCards } from '#app/services/search/read-listing-cards.server.ts'
import { companies } from '#db/schema/companies.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { listings } from '#db/schema/listings.ts'
import { givenIn, listingInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const company = await given.company({ name: 'Tianjin Beitang Valve Co., Ltd.' })
const card = async (id: string, lang: 'en' | 'zh' | 'ar' = 'en') => (await readListingCards(db, [id], lang))[0]!

describe('a listing’s card', () => {
  it('says price, MOQ, lead time and place as decimals and names', async () => {
    const { listingId, ref } = await given.listing(company, {
      tiers: [
        { minQty: '100', unitPrice: '18.40', leadTimeDays: 25 },
        { minQty: '1000', unitPrice: '16.10', leadTimeDays: 40 },
      ],
      certificateCodes: ['ISO9001', 'CE'],
    })
    expect(await card(listingId)).toMatchObject({
      ref,
      slug: `ball-valve-stainless-steel-304-dn50-${ref.toLowerCase()}`,
      priceFrom: '16.1',
      priceTo: '18.4',
      moq: '100',
      leadTimeDays: 25,
      namedPlace: { locode: 'CNNGB', name: 'Ningbo', country: 'CN' },
      certificates: ['ISO 9001', 'CE marking'],
      picture: { drawing: expect.any(String) },
      company: { name: 'Tianjin Beitang Valve Co., Ltd.', slug: expect.stringMatching(/^tianjin-beitang-valve-co-ltd-/) },
    })
    expect((await card(listingId, 'zh')).namedPlace?.name).toBe('宁波')
  })

  it('has its title in the reader’s language, else in its own, and one address in all', async () => {
    const { listingId } = await given.listing(company, {
      sourceLang: 'zh',
      title_zh: '304不锈钢球阀',
      description_zh: '法兰',
      title_en: 'Ball valve',
    })
    const [en, zh, ar] = [await card(listingId, 'en'), await card(listingId, 'zh'), await card(listingId, 'ar')]
    expect([en.title, zh.title, ar.title]).toEqual([
      { text: 'Ball valve', lang: 'en' },
      { text: '304不锈钢球阀', lang: 'zh' },
      { text: '304不锈钢球阀', lang: 'zh' },
    ])
    expect(new Set([en.slug, zh.slug, ar.slug]).size).toBe(1)
  })

  it('shows its picture once it has been resized', async () => {
    const { listingId } = await given.listing(company)
    const fileId = newId()
    const file = {
      id: fileId,
      sha256: '0'.repeat(64),
      size: 1,
      type: 'image/png',
      displayName: 'valve.png',
      purpose: 'listing-picture' as const,
    }
    await db.insert(files).values(file)
    await db
      .update(listings)
      .set({ pictureFileIds: [fileId] })
      .where(eq(listings.id, listingId))
    expect((await card(listingId)).picture).toHaveProperty('drawing')
    const variant = (width: number, format: 'webp' | 'jpg') => ({ fileId, width, height: width, format, size: 1 })
    await db.insert(fileVariants).values([variant(640, 'webp'), variant(160, 'webp'), variant(160, 'jpg')])
    await db.update(files).set({ state: 'ready' }).where(eq(files.id, fileId))
    expect((await card(listingId)).picture).toEqual({ fileId, widths: [160, 640] })
  })

  it('keeps a place in words', async () => {
    const { listingId } = await given.listing(company, { incoterm: 'EXW', namedPlace: 'Works in Yuyao' })
    expect((await card(listingId)).namedPlace).toEqual({ locode: null, name: 'Works in Yuyao', country: null })
  })
})

describe('cards', () => {
  it('come in the order of the ids, drafts only where they are asked for, unknown ids left out', async () => {
    const { listingId: draft } = await createListing(company.ctx, listingInput())
    const { listingId: shown } = await given.listing(company)
    const ids = [draft, newId(), shown]
    expect((await readListingCards(db, ids, 'en')).map(({ id }) => id)).toEqual([draft, shown])
    expect((await readListingCards(db, ids, 'en', { onStageOnly: true })).map(({ id }) => id)).toEqual([shown])
    expect(await readListingCards(db, [], 'en')).toEqual([])
  })

  it('of a suspended company are not on the stage', async () => {
    const other = await given.company()
    const { listingId } = await given.listing(other)
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, other.companyId))
    expect(await readListingCards(db, [listingId], 'en', { onStageOnly: true })).toEqual([])
  })
})
