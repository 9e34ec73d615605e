import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readTable } from '#app/infra/tables/read-table.server.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import { writeTemplate } from '#app/services/imports/export-listings.server.ts'
import { readImport, writeReport } from '#app/services/imports/report.server.ts'
import { events } from '#db/schema/events.ts'
import { listingPriceTiers, listingTexts, searchChanges } from '#db/schema/listings.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { csvOf, importsOf, whole } from './world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const tables = importsOf(db)

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = []
  for await (const part of readTable(bytes)) rows.push(...part.map(({ cells }) => cells))
  return rows
}

const fieldsOf = (problems: { field: string }[]) => problems.map(({ field }) => field)

describe('a table of listings', () => {
  it('shows what would happen and stores nothing before somebody says so', async () => {
    const company = await given.company()
    const importId = await tables.look(
      company,
      csvOf([whole, { ...whole, modelNumber: 'V-2', description_en: '' }, { ...whole, modelNumber: 'V-3', moq: 'many' }]),
    )
    expect(await tables.rows(importId)).toMatchObject([
      { number: 2, outcome: 'create', problems: [] },
      { number: 3, outcome: 'create', problems: [{ field: 'description_en', code: 'required' }] },
      { number: 4, outcome: 'refuse', problems: [{ field: 'moq', code: 'number' }] },
    ])
    expect(await tables.read(importId)).toMatchObject({ state: 'ready', counts: { create: 2, change: 0, same: 0, refuse: 1, draft: 1 } })
    expect(await tables.listings(company)).toEqual([])
  })

  it('publishes what is complete and keeps the rest as drafts, each whole', async () => {
    const company = await given.company()
    await tables.send(company, csvOf([whole, { ...whole, modelNumber: 'V-2', description_en: '' }]))
    const [one, other] = await tables.listings(company)
    expect([one, other]).toMatchObject([
      {
        modelNumber: 'V-1',
        status: 'published',
        version: 1,
        categorySlug: 'valves-pumps',
        moq: '100.000000',
        packaging: { grossKg: '66.4' },
      },
      { modelNumber: 'V-2', status: 'draft', publishedAt: null },
    ])
    const texts = await db.select().from(listingTexts).where(eq(listingTexts.listingId, one!.id))
    expect(texts).toMatchObject([{ lang: 'en', title: 'Stainless steel ball valve', byPersonId: company.personId }])
    expect(texts[0]!.tokens).toContain('valve')
    const tiers = await db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, one!.id))
    expect(tiers.map(({ unitPrice }) => Number(unitPrice)).sort()).toEqual([16.1, 18.4])
    const told = await db.select().from(events).where(eq(events.subjectId, one!.id))
    expect(told).toMatchObject([{ name: 'listing.created', to: 'published', actor: { kind: 'member', personId: company.personId } }])
    expect(await db.select().from(searchChanges).where(eq(searchChanges.subjectId, one!.id))).toHaveLength(1)
  })

  it('calls a question in its report as the category of the row does', async () => {
    const company = await given.company()
    const asking = (category: string, modelNumber: string) => ({ ...whole, category, modelNumber, 'attributes.connectedLoad': 'plenty' })
    const importId = await tables.look(company, csvOf([asking('food-machines', 'F-1'), asking('machine-tools', 'M-1')]))
    const labels = (await readImport(company.ctx, importId, 1)).rows.map(({ problems }) => problems.map(({ label }) => label).join())
    expect(labels).toEqual([expect.stringContaining('Installed power'), expect.stringContaining('Connected load')])
    const [, one, other] = await cellsOf((await writeReport(company.ctx, importId)).bytes)
    expect([one!.at(-1), other!.at(-1)]).toEqual([expect.stringContaining('Installed power'), expect.stringContaining('Connected load')])
  })

  it('reads headings in English, Chinese and by key, and codes by what they are called', async () => {
    const company = await given.company()
    const { modelNumber: _, originCountry: __, priceUnit: ___, paymentTerms: ____, category: _____, ...rest } = whole
    const row = {
      ...rest,
      'Model number': 'V-1',
      原产国: '中国',
      Category: 'Pumps & Valves',
      单位: '件',
      'payment terms': 'L/C at sight; D/P, documents against payment',
    }
    const importId = await tables.look(company, csvOf([row]))
    const [read] = await tables.rows(importId)
    expect(read).toMatchObject({
      outcome: 'create',
      problems: [],
      ready: { columns: { originCountry: 'CN', categorySlug: 'valves-pumps', priceUnit: 'H87', paymentTerms: ['LC_SIGHT', 'DP'] } },
    })
  })

  it('names headings that it does not know', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf([{ ...whole, 'Colour of my cat': 'grey' }]))
    expect((await readImport(company.ctx, importId, 1)).unread).toEqual(['Colour of my cat'])
  })

  it('reads figures and days as the page’s language writes them, and asks back what can mean two things', async () => {
    const company = await given.company()
    const row = { ...whole, 'tiers[0].unitPrice': '16,50', 'tiers[1].unitPrice': '15,9', priceValidUntil: '' }
    const day = new Date(Date.now() + 90 * 86_400_000)
    row.priceValidUntil = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
    const [read] = await tables.rows(await tables.look(company, csvOf([row]), { lang: 'fr' }))
    expect(read).toMatchObject({ problems: [], ready: { tiers: [{ unitPrice: '16.5' }, { unitPrice: '15.9' }] } })
    const [asked] = await tables.rows(await tables.look(company, csvOf([{ ...whole, capacity: '20.000' }])))
    expect(asked).toMatchObject({ outcome: 'refuse', problems: [{ field: 'capacity', code: 'as_said' }] })
  })

  it('takes the point of a workbook’s figure at its word', async () => {
    const company = await given.company()
    const bytes = await writeTable('xlsx', [Object.keys(whole), Object.values({ ...whole, capacity: 'CAPACITY' })])
    expect(bytes.length).toBeGreaterThan(0)
    const [read] = await tables.rows(await tables.look(company, bytes, { name: 'listings.xlsx' }))
    expect(read).toMatchObject({ outcome: 'refuse', problems: [{ field: 'capacity' }] })
  })

  it('reports all forty things that are wrong with a row', async () => {
    const company = await given.company()
    const wrong: Record<string, string> = {
      modelNumber: 'm'.repeat(61),
      category: 'no such category',
      sourceLang: 'Klingon',
      title_en: 'x',
      title_zh: '阀',
      summary_en: 's'.repeat(301),
      description_en: 'd'.repeat(20_001),
      brand: 'b'.repeat(81),
      gtin: '123',
      hs6: '12',
      'nationalCodes[0].country': 'Nowhere',
      'nationalCodes[0].code': '1',
      originCountry: 'Atlantis',
      originSubdivision: 'CHINA',
      priceMode: 'cheap',
      priceUnit: 'furlong',
      moq: '-5',
      orderMultiple: 'ten',
      maxTrialQty: '0',
      currency: 'DOUBLOON',
      priceBasisQty: '0.5',
      'tiers[0].minQty': 'one',
      'tiers[0].unitPrice': 'free',
      'tiers[0].leadTimeDays': '9999',
      priceFrom: 'low',
      priceTo: 'high',
      priceValidUntil: 'soon',
      capacity: 'much',
      capacityUnit: 'heap',
      capacityPer: 'decade',
      incoterm: 'XYZ',
      namedPlace: 'x',
      leadTimeDaysMin: '1.5',
      leadTimeDaysMax: 'later',
      paymentTerms: 'promise',
      sampleAvailable: 'perhaps',
      samplePrice: 'dear',
      cartonQty: 'some',
      cartonLengthCm: 'long',
      cartonGrossKg: 'heavy',
      hazardClass: '99',
      isDangerous: 'slightly',
    }
    const [read] = await tables.rows(await tables.look(company, csvOf([wrong])))
    expect(read!.outcome).toBe('refuse')
    expect(Object.keys(wrong).filter((key) => !fieldsOf(read!.problems).includes(key))).toEqual([])
    expect(Object.keys(wrong).length).toBeGreaterThanOrEqual(40)
  })

  it('hands the table back with a column of what is wrong, as the kind of file that came', async () => {
    const company = await given.company()
    const bytes = await writeTable('xlsx', [
      ['Model number', 'Minimum order'],
      ['V-9', 'many'],
      ['=V-8', '5'],
    ])
    const importId = await tables.look(company, bytes, { name: 'my listings.xlsx' })
    const report = await writeReport(company.ctx, importId)
    expect(report).toMatchObject({ name: 'my listings-report.xlsx', kind: 'xlsx' })
    const [headings, one] = await cellsOf(report.bytes)
    expect(headings).toEqual(['Model number', 'Minimum order', 'What becomes of it', 'What is wrong or missing'])
    expect(one!.slice(0, 3)).toEqual(['V-9', 'many', 'Not stored'])
    expect(one![3]).toContain('Minimum order: Give a number in digits')
  })

  it('refuses rows without a model number, and of the same one all but the first', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf([whole, { ...whole, title_en: 'Another valve' }, { ...whole, modelNumber: '' }]))
    expect(await tables.rows(importId)).toMatchObject([
      { outcome: 'create' },
      { outcome: 'refuse', problems: [{ code: 'row_model_seen', values: { row: 2 } }] },
      { outcome: 'refuse', problems: [{ code: 'row_without_model' }] },
    ])
  })

  it.each([
    ['no column for the model', 'Title (English)\r\nValve', 'no_model_column'],
    ['headings alone', 'Model number,Title (English)', 'no_rows'],
    ['a quote that nothing closes', 'Model number\r\n"V-1', 'unclosed_quote'],
  ])('says of a table with %s what it is', async (_what, text, problem) => {
    const importId = await tables.look(await given.company(), Buffer.from(text))
    expect(await tables.read(importId)).toMatchObject({ state: 'unreadable', problem })
  })
})

describe('the empty table', () => {
  it('has a column for everything that can be said of goods of a category, each known again', async () => {
    const company = await given.company()
    const [headings] = await cellsOf(await writeTemplate(company.ctx, 'csv', 'valves-pumps'))
    const importId = await tables.look(company, await writeTable('csv', [headings!, headings!.map((_, at) => (at === 0 ? 'V-1' : ''))]))
    const { columns } = await tables.read(importId)
    expect(headings!.filter((_, at) => columns[at]!.length === 0)).toEqual([])
    expect(new Set(columns.map(([key]) => key)).size).toBe(headings!.length)
  })
})
