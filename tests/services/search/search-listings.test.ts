import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ListingSearch, type ListingResults } from '#app/domain/search/search-listings.ts'
import { forgetEnv } from '#app/env.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { deleteDocuments } from '#app/infra/search/indexes.server.ts'
import { listingIndex } from '#app/infra/search/listing-index.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { openWorld } from '#tests/setup/world.ts'
import { catalogueIn } from './catalogue.ts'

const { db } = await openWorld()
const catalogue = await catalogueIn(db)
const { given, valve, bottle, bulb, brass, towel } = catalogue
const address = process.env.MEILI_URL

type Asked = Partial<Record<keyof ListingSearch, string | string[]>>

const search = (asked: Asked = {}, lang: Language = 'en'): Promise<ListingResults> =>
  searchListings(given.stranger(lang), ListingSearch.parse(asked))
let expected: ListingResults['engine'] = 'meilisearch'
const found = async (asked: Asked, lang?: Language) => {
  const { hits, engine } = await search(asked, lang)
  expect(engine).toBe(expected)
  return hits.map((hit) => hit.ref)
}
const refs = (...of: { ref: string }[]) => of.map(({ ref }) => ref)
const sorted = (list: string[]) => [...list].sort()

const engines = [...(inject('meilisearch') ? (['meilisearch'] as const) : []), 'postgres' as const]

describe.each(engines)('search by %s', (engine) => {
  beforeAll(async () => {
    expected = engine
    if (engine === 'meilisearch') await indexChanges(given.stranger())
    else delete process.env.MEILI_URL
    forgetEnv()
  }, 180_000)
  afterAll(() => {
    if (address) process.env.MEILI_URL = address
    forgetEnv()
  })

  it('says which engine answered, and that nothing is wrong', async () => {
    expect(await search({ q: 'valve' })).toMatchObject({ engine, degraded: false })
  })

  it('shows everything published, newest first, when nothing is asked', async () => {
    expect(await found({ sort: 'newest' })).toEqual(refs(towel, brass, bulb, bottle, valve))
    expect(await search()).toMatchObject({ total: 5, page: 1, pages: 1 })
  })

  it('finds by words in the title, one or many', async () => {
    expect(sorted(await found({ q: 'valve' }))).toEqual(sorted(refs(valve, brass)))
    expect(sorted(await found({ q: 'VALVES' }))).toEqual(sorted(refs(valve, brass)))
    expect(await found({ q: 'stainless valve' })).toEqual(refs(valve))
    expect(await found({ q: 'valve for stainless' })).toEqual(refs(valve))
  })

  it('finds by summary, model, company, category, HS code and heading', async () => {
    expect(await found({ q: 'full bore' })).toEqual(refs(valve))
    expect(await found({ q: 'IB-500' })).toEqual(refs(bottle))
    expect(sorted(await found({ q: 'brassworks' }))).toEqual(sorted(refs(brass, towel)))
    expect(await found({ q: 'beitang valve' })).toContain(valve.ref)
    if (engine === 'postgres') expect((await found({ q: 'beitang valve' }))[0]).toBe(valve.ref)
    expect(await found({ q: 'home textiles' })).toEqual(refs(towel))
    expect(await found({ q: '9617.00' })).toEqual(refs(bottle))
    expect(await found({ q: '9617' })).toEqual(refs(bottle))
  })

  it('finds measures however they are written', async () => {
    for (const q of ['500ml', '500 ml', '500毫升']) expect(await found({ q })).toEqual(refs(bottle))
    for (const q of ['1/2"', '1/2 in', '½ inch']) expect(await found({ q })).toEqual(refs(brass))
    for (const q of ['dn50', 'DN 50']) expect(await found({ q })).toEqual(refs(valve))
  })

  it('forgives one slip in a word', async () => {
    for (const q of ['stainles valve', 'stainless vlave', 'stainless valvve', 'stanless valve'])
      expect(await found({ q })).toEqual(refs(valve))
    expect(await found({ q: 'brasss gate' })).toEqual(refs(brass))
  })

  it('shows what comes nearest when no listing has every word, and never drops the last word for the first', async () => {
    expect(await found({ q: 'titanium insulated bottle' })).toEqual(refs(bottle))
    expect(await found({ q: 'hydraulic towel' })).toEqual(refs(towel))
    expect(await found({ q: 'zzzqqq' })).toEqual([])
  })

  it('finds Chinese texts for Chinese readers, in either writing', async () => {
    for (const q of ['不锈钢', '不鏽鋼']) expect(sorted(await found({ q }, 'zh'))).toEqual(sorted(refs(valve, bottle)))
    expect(await found({ q: '保温杯' }, 'zh')).toEqual(refs(bottle))
    expect(await found({ q: '球阀' }, 'zh')).toEqual(refs(valve))
    for (const q of ['灯泡', '燈泡', 'LED灯泡', 'led']) expect(await found({ q }, 'zh')).toEqual(refs(bulb))
  })

  it('shows titles in the reader’s language, else as written', async () => {
    const titles = async (lang: Language) =>
      (await search({ q: 'led' }, lang)).hits.concat((await search({ q: 'bottle' }, lang)).hits).map((hit) => hit.title)
    expect(await titles('zh')).toEqual([
      { text: 'A60 LED燈泡 9W E27 220-240V', lang: 'zh' },
      { text: '不锈钢保温杯 500毫升', lang: 'zh' },
    ])
    expect(await titles('en')).toEqual([
      { text: 'A60 LED燈泡 9W E27 220-240V', lang: 'zh' },
      { text: 'Insulated Stainless Steel Bottle 500 ml', lang: 'en' },
    ])
  })

  it('finds the source text for every reader, and no text in a language that is neither', async () => {
    expect(await found({ q: '灯泡' }, 'en')).toEqual(refs(bulb))
    expect(await found({ q: 'valve' }, 'ar')).toHaveLength(2)
    expect(await found({ q: '球阀' }, 'ru')).toEqual([])
  })

  it('filters by country, India too', async () => {
    expect(sorted(await found({ country: 'IN' }))).toEqual(sorted(refs(brass, towel)))
    expect(await found({ q: 'valve', country: 'IN' })).toEqual(refs(brass))
    expect(await found({ country: ['IN', 'CN'] })).toHaveLength(5)
    expect(await found({ country: 'DE' })).toEqual([])
  })

  it('filters by category, a parent meaning all below it', async () => {
    expect(sorted(await found({ category: 'valves-pumps' }))).toEqual(sorted(refs(valve, brass)))
    const { facets } = await search({ category: 'textiles' })
    expect(await found({ category: 'textiles' })).toEqual(refs(towel))
    expect(facets.category.find(({ value }) => value === 'textiles')).toMatchObject({ count: 1 })
    expect(await found({ category: 'no-such-category' })).toEqual([])
  })

  it('filters by MOQ, compared as numbers', async () => {
    expect(sorted(await found({ moqMax: '500' }))).toEqual(sorted(refs(valve, bottle, brass)))
    expect(await found({ moqMax: '99.999999' })).toEqual(refs(brass))
  })

  it('counts what each further choice would bring', async () => {
    const { facets, total } = await search({ q: 'valve', country: 'IN' })
    expect(total).toBe(1)
    expect(facets.country).toEqual([
      { value: 'CN', label: 'China', count: 1 },
      { value: 'IN', label: 'India', count: 1 },
    ])
    expect(facets.category).toEqual([expect.objectContaining({ value: 'valves-pumps', count: 1 })])
    const chinese = await search({ category: 'drinkware' }, 'zh')
    expect(chinese.facets.category.map(({ value }) => value).sort()).toEqual([
      'drinkware',
      'home-textiles',
      'led-bulbs-tubes',
      'valves-pumps',
    ])
    expect(chinese.facets.country).toEqual([{ value: 'CN', label: '中国', count: 1 }])
  })

  it('sorts by price, MOQ and lead time, what has none last', async () => {
    expect(await found({ sort: 'price' })).toEqual(refs(bulb, bottle, brass, valve, towel))
    expect(await found({ sort: 'moq' })).toEqual(refs(brass, valve, bottle, towel, bulb))
    expect((await found({ sort: 'lead_time' })).slice(0, 2)).toEqual(refs(bottle, bulb))
  })

  it('says why', async () => {
    const { hits } = await search({ q: 'stainles valve' })
    expect(hits[0]?.matches).toEqual([{ where: 'title', words: ['Valve', 'Stainless'] }])
    expect((await search({ q: 'beitang valve' })).hits.map(({ matches }) => matches)).toContainEqual([
      { where: 'title', words: ['Valve'] },
      { where: 'company', words: ['Beitang'] },
    ])
    expect((await search({ q: '8481' })).hits[0]?.matches).toContainEqual({ where: 'hs', words: ['848180'] })
  })

  it('answers any query', async () => {
    for (const q of [
      '"',
      '\\',
      'a"b',
      "' OR 1=1 --",
      '%',
      '(',
      '*',
      '...',
      '🚢',
      '-valve',
      'x'.repeat(200),
      '阀'.repeat(200),
      '{}',
      '\u202e',
      "o'ring",
    ])
      expect((await search({ q })).page).toBe(1)
  })

  it('hides the listings of a suspended company at once', async () => {
    const status = (to: 'listed' | 'suspended') =>
      db.update(companies).set({ status: to }).where(eq(companies.id, catalogue.pune.companyId))
    await status('suspended')
    expect(await found({ q: 'valve' })).toEqual(refs(valve))
    expect((await search({ q: 'valve' })).total).toBe(1)
    await status('listed')
    expect((await search({ q: 'valve' })).total).toBe(2)
  })

  it('never shows what has left the stage', async () => {
    const gone = await given.listing(catalogue.beitang, { title_en: 'Obsolete pneumatic hammer' })
    if (engine === 'meilisearch') await indexChanges(given.stranger())
    expect(await found({ q: 'pneumatic' })).toEqual(refs(gone))
    await db.update(listings).set({ status: 'paused' }).where(eq(listings.id, gone.listingId))
    expect(await search({ q: 'pneumatic' })).toMatchObject({ hits: [], total: 0 })
    await db.delete(listings).where(eq(listings.id, gone.listingId))
    expect(await search({ q: 'pneumatic' })).toMatchObject({ hits: [], total: 0 })
    if (engine === 'meilisearch') await deleteDocuments(listingIndex, [gone.listingId])
  })
})

describe('a page of results', () => {
  it.each(engines)('by %s holds twenty, and the next the rest', async (engine) => {
    if (engine === 'postgres') delete process.env.MEILI_URL
    forgetEnv()
    const already = await search({ q: 'flange' })
    for (let made = already.total; made < 23; made += 1)
      await given.listing(catalogue.beitang, { title_en: `Weld neck flange DN${made + 15}` })
    if (engine === 'meilisearch') await indexChanges(given.stranger())
    const [first, second, third] = [
      await search({ q: 'flange' }),
      await search({ q: 'flange', page: '2' }),
      await search({ q: 'flange', page: '3' }),
    ]
    expect(first).toMatchObject({ total: 23, pages: 2, engine })
    expect([first, second, third].map(({ hits }) => hits.length)).toEqual([20, 3, 0])
    expect(new Set([...first.hits, ...second.hits].map((hit) => hit.id)).size).toBe(23)
    if (address) process.env.MEILI_URL = address
    forgetEnv()
  })
})
