import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '#app/domain/day.ts'
import { formatters } from '#app/i18n/format.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { readDay } from '#app/i18n/read-day.ts'

function readings(typed: string, lang: Language): string | null {
  const day = readDay(typed, lang)
  return day.is === 'one' ? day.value : day.is === 'two' ? day.values.join(' or ') : null
}

describe('a day', () => {
  it.each([
    '2026-12-31',
    '2026/12/31',
    '2026.12.31',
    '2026年12月31日',
    '２０２６年１２月３１日',
    '٢٠٢٦-١٢-٣١',
    '٣١/١٢/٢٠٢٦',
    '31/12/2026',
    '12/31/2026',
    '31.12.2026',
    '31-12-2026',
    ' 31 . 12 . 2026 ',
    '31 Dec 2026',
    'December 31st, 2026',
  ])('%s is the same in every language', (typed) => {
    expect([...new Set(languages.map((lang) => readings(typed, lang)))]).toEqual(['2026-12-31'])
  })

  it('is asked back where both orders are written and both numbers can be months', () => {
    for (const typed of ['05/06/2026', '5.6.2026', '5-6-2026']) {
      for (const lang of ['en', 'zh'] as const) expect(readings(typed, lang)).toBe('2026-06-05 or 2026-05-06')
      for (const lang of ['es', 'ar', 'ru', 'pt', 'fr'] as const) expect(readings(typed, lang)).toBe('2026-06-05')
    }
    expect(readings('05/05/2026', 'en')).toBe('2026-05-05')
  })

  it.each<[string, Language]>([
    ['31 de diciembre de 2026', 'es'],
    ['31 de dez. de 2026', 'pt'],
    ['31 décembre 2026', 'fr'],
    ['31 дек. 2026 г.', 'ru'],
    ['31 декабря 2026', 'ru'],
    ['٣١ ديسمبر ٢٠٢٦', 'ar'],
  ])('may name its month: %s', (typed, lang) => {
    expect(readings(typed, lang)).toBe('2026-12-31')
  })

  it.each([
    '',
    'tomorrow',
    '31/12/26',
    '2026-02-30',
    '30 Feb 2026',
    '31/13/2026',
    '0000-01-01',
    '1.2.3',
    '2026',
    'Dec 2026',
    '31 Dec or Nov 2026',
    '1 2 Dec 2026',
    '20261231',
  ])('%j is none', (typed) => {
    for (const lang of languages) expect(readings(typed, lang)).toBeNull()
  })

  it('that a page shows is read back as the same day in every language', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, lang) => {
        expect(readings(formatters(lang).date(day), lang)).toBe(day)
        expect(readings(day, lang)).toBe(day)
      }),
    )
  })

  it.each(languages)('is read in every month as %s pages write it', (lang) => {
    const days = Array.from({ length: 12 }, (_, month) => `2083-${String(month + 1).padStart(2, '0')}-01`)
    expect(days.map((day) => readings(formatters(lang).date(day), lang))).toEqual(days)
  })

  it('takes September in both English forms', () => {
    for (const typed of ['1 Sept 2083', '1 Sep 2083', 'September 1st, 2083']) expect(readings(typed, 'en')).toBe('2083-09-01')
  })

  it('is never anything else, whatever is typed', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d ./-]{1,12}$/))
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (typed, lang) => {
        const day = readDay(typed, lang)
        if (day.is !== 'none') for (const value of day.is === 'one' ? [day.value] : day.values) expect(isDay(value)).toBe(true)
      }),
    )
  })
})
