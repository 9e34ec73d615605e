import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#app/domain/errors.ts'
import { readImport } from '#app/services/imports/report.server.ts'
import { runImport, startImport, storeTable } from '#app/services/imports/start-import.server.ts'
import { openStore } from '#app/services/imports/store-rows.server.ts'
import { events } from '#db/schema/events.ts'
import { companies } from '#db/schema/companies.ts'
import { imports } from '#db/schema/imports.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { changeSets } from '#db/schema/reviews.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { csvOf, importsOf, whole } from './world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const tables = importsOf(db)

describe('storing', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...whole, modelNumber: `V-${index}` }))

  it('goes on behind the last batch when it was cut off, and doubles nothing', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf(many(1_010)))
    await runImport(company.ctx, importId)
    const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'run-import' } as const }
    const first = await openStore(ctx, importId)
    expect(await first!.next()).toEqual({ stored: 1_000, isDone: false })
    expect(await tables.listings(company)).toHaveLength(1_000)
    await Promise.all([tables.store(importId), tables.store(importId)])
    const stored = await tables.listings(company)
    expect(stored).toHaveLength(1_010)
    expect(new Set(stored.map(({ modelNumber }) => modelNumber)).size).toBe(1_010)
    expect(await tables.read(importId)).toMatchObject({ state: 'done', stored: 1_010 })
  })

  it('keeps nothing of a batch that fails', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf(many(3)))
    await runImport(company.ctx, importId)
    await db.execute(sql`alter table listing_price_tiers add constraint broken check (unit_price <> 16.1) not valid`)
    await expect(tables.store(importId)).rejects.toThrow()
    expect(await tables.listings(company)).toEqual([])
    await db.execute(sql`alter table listing_price_tiers drop constraint broken`)
    await tables.store(importId)
    expect(await tables.listings(company)).toHaveLength(3)
  })

  it('begins once, however often the button is pressed', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf([whole]))
    await runImport(company.ctx, importId)
    await runImport(company.ctx, importId)
    const told = await db
      .select()
      .from(events)
      .where(and(eq(events.subjectId, importId), eq(events.name, 'listings.imported')))
    expect(told).toHaveLength(1)
  })

  it('begins only when the table has been looked at', async () => {
    const company = await given.company()
    const { importId } = await startImport(company.ctx, await storeTable(company.ctx, { bytes: csvOf([whole]), name: 'x.csv' }))
    await expect(runImport(company.ctx, importId)).rejects.toMatchObject({ code: 'import.cannot_store' })
  })

  it('is nobody else’s: another company finds no import of this name and takes no table of it', async () => {
    const [company, other] = [await given.company(), await given.company()]
    const importId = await tables.look(company, csvOf([whole]))
    await expect(readImport(other.ctx, importId, 1)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(runImport(other.ctx, importId)).rejects.toMatchObject({ kind: 'not_found' })
    const fileId = await storeTable(company.ctx, { bytes: csvOf([whole]), name: 'x.csv' })
    await expect(startImport(other.ctx, fileId)).rejects.toSatisfy(isRefusal)
    expect(await db.select().from(imports).where(eq(imports.companyId, other.companyId))).toEqual([])
  })

  it('puts the listings of a company that nobody knows into the queue of staff', async () => {
    const company = await given.company({ isNew: true })
    await tables.send(company, csvOf([whole]))
    expect(await tables.listings(company)).toMatchObject([{ status: 'in_review', publishedAt: null }])
  })

  it('keeps them as drafts while their company has not said who it is', async () => {
    const company = await given.company({ isNew: true })
    await db.update(companies).set({ foundedYear: null }).where(eq(companies.id, company.companyId))
    const importId = await tables.send(company, csvOf([whole]))
    expect(await tables.listings(company)).toMatchObject([{ status: 'draft', publishedAt: null }])
    expect((await readImport(company.ctx, importId, 1)).needed.map(({ point }) => point)).toEqual(['foundedYear'])
  })

  it('lets what a listing is wait while its company’s changes are looked at, and changes its prices at once', async () => {
    const company = await given.company({ isNew: true })
    await tables.send(company, csvOf([whole]))
    await db.update(listings).set({ status: 'published' }).where(eq(listings.companyId, company.companyId))
    const change = { ...whole, title_en: 'Another valve altogether', 'tiers[0].unitPrice': '17' }
    await tables.send(company, csvOf([change]))
    const [listing] = await tables.listings(company)
    const [text] = await db.select().from(listingTexts).where(eq(listingTexts.listingId, listing!.id))
    const tiers = await db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, listing!.id))
    expect(text!.title).toBe(whole.title_en)
    expect(tiers.map(({ unitPrice }) => Number(unitPrice))).toContain(17)
    const waiting = await db.select().from(changeSets).where(eq(changeSets.listingId, listing!.id))
    expect(waiting).toMatchObject([{ status: 'pending', after: { title_en: 'Another valve altogether' } }])
  })
})
