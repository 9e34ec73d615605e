import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { HsSearch } from '#app/domain/trade/look-ups.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getHsCode } from '#app/services/hs-codes/get-hs-code.server.ts'
import { importHsCodes } from '#app/services/hs-codes/import-hs-codes.server.ts'
import { searchHsCodes } from '#app/services/hs-codes/search-hs-codes.server.ts'
import { hsCodes } from '#db/schema/code-lists.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const rows = [
  { code: '84', name: 'Nuclear reactors, boilers, machinery and mechanical appliances' },
  { code: '8413', name: 'Pumps for liquids' },
  { code: '8481', name: 'Taps, cocks, valves and similar appliances for pipes and boiler shells' },
  { code: '848130', name: 'Valves; check valves' },
  { code: '848180', name: 'Taps, cocks, valves; for pipes, n.e.c.' },
  { code: '8503', name: 'Parts of electric motors' },
]

const search = async (query: Record<string, string>, locale: Language = 'en') => searchHsCodes({ db, locale }, HsSearch.parse(query))
const codes = async (q: string, locale?: Language) => (await search({ q }, locale)).rows.map(({ code }) => code)

describe('while only the chapters are here', () => {
  it('lists them, each in the language of the reader', async () => {
    const found = await search({}, 'ar')
    expect(found).toMatchObject({ total: 96, pages: 1, nearest: false })
    expect(found.rows[0]).toEqual({ code: '01', name: { text: 'حيوانات حية', lang: 'ar' } })
  })

  it('finds them by their names in every language', async () => {
    expect(await codes('ceramics')).toEqual(['69'])
    expect(await codes('陶瓷', 'zh')).toEqual(['69'])
    expect(await codes('muebles', 'es')).toEqual(['94'])
    expect(await codes('МЕБЕЛЬ', 'ru')).toEqual(['94'])
  })

  it('leads from a code that is not here to its chapter', async () => {
    expect(await search({ q: '8481.80' })).toMatchObject({ rows: [{ code: '84' }], total: 1, nearest: true })
    expect(await codes('7701')).toEqual([])
  })
})

describe('the whole nomenclature', () => {
  beforeAll(async () => {
    expect(await importHsCodes({ db }, rows)).toEqual({ added: 5, changed: 0, unchanged: 0, keptChapters: 1, notInFile: 95 })
  })

  it('is imported again without a change, and a changed text is written over', async () => {
    expect(await importHsCodes({ db }, rows)).toEqual({ added: 0, changed: 0, unchanged: 5, keptChapters: 1, notInFile: 95 })
    const changed = rows.map((row) =>
      row.code === '8413' ? { ...row, name: 'Pumps for liquids, whether or not fitted with a meter' } : row,
    )
    expect(await importHsCodes({ db }, changed)).toMatchObject({ added: 0, changed: 1, unchanged: 4 })
    expect(await codes('fitted')).toEqual(['8413'])
  })

  it('leaves the chapters their short names in every language', async () => {
    const [chapter] = await db.select().from(hsCodes).where(eq(hsCodes.code, '84'))
    expect(chapter!.names).toMatchObject({ en: 'Machinery', zh: '机械设备', ar: 'آلات' })
  })

  it('is found by digits however they are written', async () => {
    for (const q of ['8481', '84.81', ' 8481 ']) expect(await codes(q)).toEqual(['8481', '848130', '848180'])
    expect(await codes('8481.80.5990')).toEqual(['848180'])
    expect(await codes('8481.8')).toEqual(['848180'])
  })

  it('is found by words: all of them, a slip forgiven, headings first', async () => {
    expect(await codes('valves')).toEqual(['8481', '848130', '848180'])
    expect(await codes('check valve')).toEqual(['848130'])
    expect(await codes('vavles pipes')).toEqual(['8481', '848180'])
    expect((await codes('check zebra'))[0]).toBe('848130')
    expect(await codes('zebra')).toEqual([])
  })

  it('shows what is above and below a code, and how much is offered under it', async () => {
    await given.listing(await given.company(), { hs6: '848180' })
    const heading = await getHsCode({ db, locale: 'fr' }, '8481')
    expect(heading.above).toEqual([{ code: '84', name: { text: 'Machines', lang: 'fr' } }])
    expect(heading.name.lang).toBe('en')
    expect(heading.children.map(({ code }) => code)).toEqual(['848130', '848180'])
    expect(heading.listings).toBe(1)
    expect(heading.categories.map(({ slug }) => slug)).toContain('machinery')
    expect(await getHsCode({ db, locale: 'en' }, '848130')).toMatchObject({ listings: 0, children: [] })
  })

  it.each(['8482', '77', '848', 'valve', '84818000', '8_', '%'])('knows no %s', async (code) => {
    await expect(getHsCode({ db, locale: 'en' }, code)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it.each(['%', '_', '\\', '((((', '\u202e', '1'.repeat(13), 'x'.repeat(200), "'; drop table hs_codes; --", 'of the'])(
    'answers %j',
    async (q) => {
      const { total, rows: shown } = await search({ q })
      expect(total).toBeGreaterThanOrEqual(shown.length)
    },
  )
})
