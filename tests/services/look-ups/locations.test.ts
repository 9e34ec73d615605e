import { describe, expect, it } from 'vitest'
import { PortSearch, placesPerPage } from '#app/domain/trade/look-ups.ts'
import type { Language } from '#app/i18n/languages.ts'
import { searchLocations } from '#app/services/locations/search-locations.server.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()

const search = async (query: Record<string, string>, locale: Language = 'en') => searchLocations({ db, locale }, PortSearch.parse(query))
const codes = async (q: string, locale?: Language) => (await search({ q }, locale)).rows.map(({ locode }) => locode)

describe('ports and places', () => {
  it('are found by their names, in English and Chinese, accents or not', async () => {
    expect(await codes('Ningbo')).toEqual(['CNNGB'])
    expect(await codes('宁波', 'zh')).toEqual(['CNNGB'])
    expect(await codes('sao paulo')).toEqual(['BRSAO'])
    expect(await codes('SÃO PAULO')).toEqual(['BRSAO'])
    expect([await codes('Vienna'), await codes('Москва', 'ru'), await codes('جدة', 'ar')]).toEqual([['ATVIE'], ['RUMOW'], ['SAJED']])
  })

  it('are found in the typing, by code, and with a slip', async () => {
    expect(await codes('ningb')).toEqual(['CNNGB'])
    expect(await codes('cnngb')).toEqual(['CNNGB'])
    expect(await codes('Nigbo')).toContain('CNNGB')
    expect(await codes('Port of Ningbo')).toEqual(['CNNGB'])
  })

  it('are found by the country in the words of the reader', async () => {
    for (const [q, lang] of [
      ['Germany', 'en'],
      ['Alemania', 'es'],
      ['ألمانيا', 'ar'],
      ['德国', 'zh'],
    ] as const) {
      const { rows } = await search({ q }, lang)
      expect(rows.length).toBeGreaterThan(3)
      expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['DE']))
    }
  })

  it('of one country stand in the order of the reader’s alphabet', async () => {
    const { rows, total } = await search({ country: 'DE' }, 'en')
    expect(total).toBe(rows.length)
    const names = rows.map(({ name }) => name.text)
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
    expect((await search({ q: 'Ningbo', country: 'DE' })).total).toBe(0)
  })

  it('come page by page, none twice and none lost', async () => {
    const first = await search({})
    expect(first.rows).toHaveLength(placesPerPage)
    const pages = await Promise.all(Array.from({ length: first.pages }, (_, index) => search({ page: String(index + 1) })))
    const all = pages.flatMap(({ rows }) => rows.map(({ locode }) => locode))
    expect(new Set(all).size).toBe(first.total)
    expect(all).toHaveLength(first.total)
    expect((await search({ page: '400' })).rows).toEqual([])
  })

  it.each(['%', '_', '\\', '((((', 'x'.repeat(200), '\u202e', 'of', 'zzzzzz'])('answer %j with nothing', async (q) => {
    expect(await search({ q })).toMatchObject({ rows: [], total: 0 })
  })
})
