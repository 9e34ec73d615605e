import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { writeExport } from '#app/services/imports/export-listings.server.ts'
import { runImport } from '#app/services/imports/start-import.server.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { csvOf, importsOf, whole } from './world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const tables = importsOf(db)

describe('a table that is sent again', () => {
  it('doubles nothing and changes nothing when it says the same', async () => {
    const company = await given.company()
    const bytes = csvOf([whole, { ...whole, modelNumber: 'V-2' }])
    await tables.send(company, bytes)
    const before = await tables.listings(company)
    const again = await tables.send(company, bytes)
    expect(await tables.read(again)).toMatchObject({ counts: { same: 2, create: 0, change: 0 }, stored: 0, state: 'done' })
    expect(await tables.listings(company)).toEqual(before)
  })

  it('says the same whatever the order of its columns', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([whole]))
    const turned = Object.fromEntries(Object.entries(whole).reverse())
    expect(await tables.rows(await tables.look(company, csvOf([turned])))).toMatchObject([{ outcome: 'same' }])
  })

  it('changes what it has columns for and leaves the rest', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([whole]))
    const price = { modelNumber: 'V-1', 'tiers[0].minQty': '100', 'tiers[0].unitPrice': '14', hs6: '848180' }
    await tables.send(company, csvOf([price]))
    const [listing] = await tables.listings(company)
    expect(listing).toMatchObject({ hs6: '848180', status: 'published', version: 2, incoterm: 'FOB', packaging: { grossKg: '66.4' } })
    const tiers = await db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, listing!.id))
    expect(tiers).toMatchObject([{ unitPrice: '14.000000' }])
    expect(await db.select().from(listingTexts).where(eq(listingTexts.listingId, listing!.id))).toHaveLength(1)
  })

  it('does not take from a published listing what it needs to be shown', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([whole]))
    const importId = await tables.send(company, csvOf([{ modelNumber: 'V-1', moq: '' }]))
    expect(await tables.rows(importId)).toMatchObject([{ outcome: 'refuse' }])
    expect(await tables.listings(company)).toMatchObject([{ moq: '100.000000', version: 1 }])
  })

  it('publishes a draft that it completes', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([{ ...whole, description_en: '' }]))
    await tables.send(company, csvOf([{ modelNumber: 'V-1', description_en: 'A valve.' }]))
    expect(await tables.listings(company)).toMatchObject([{ status: 'published', version: 2 }])
  })

  it('leaves alone what was changed after the table was looked at', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([whole]))
    const importId = await tables.look(
      company,
      csvOf([
        { modelNumber: 'V-1', brand: 'Zhejiang' },
        { ...whole, modelNumber: 'V-2' },
      ]),
    )
    await db.update(listings).set({ version: 2, brand: 'Meanwhile' }).where(eq(listings.companyId, company.companyId))
    await tables.send(company, csvOf([{ ...whole, modelNumber: 'V-2' }]))
    await runImport(company.ctx, importId)
    await tables.store(importId)
    expect(await tables.rows(importId)).toMatchObject([{ outcome: 'refuse' }, { outcome: 'refuse' }])
    expect(await tables.listings(company)).toMatchObject([{ brand: 'Meanwhile' }, { modelNumber: 'V-2', version: 1 }])
  })

  it('comes out as an export and goes in again without a change', async () => {
    const company = await given.company()
    const rich = {
      ...whole,
      title_zh: '不锈钢球阀',
      keywords_en: 'valve, steel',
      brand: '=cmd|x',
      hs6: '848180',
      'nationalCodes[0].country': 'CN',
      'nationalCodes[0].code': '8481804090',
      'customisation[0].isOffered': 'yes',
      'customisation[0].minQty': '1000',
      'extras[0].name_en': 'Handle',
      'extras[0].value': 'Lever',
      capacity: '1.1250',
      storageMinC: '-18',
      isStackable: 'no',
      hasBattery: 'no',
    }
    await tables.send(company, csvOf([rich]))
    for (const kind of ['csv', 'xlsx'] as const) {
      const importId = await tables.look(company, await writeExport(company.ctx, kind), { name: `export.${kind}` })
      expect(await tables.rows(importId)).toMatchObject([{ outcome: 'same', problems: [] }])
    }
  })
})
