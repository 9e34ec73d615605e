import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatters } from '#app/i18n/format.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { readNumber, writeNumber } from '#app/i18n/read-number.ts'
import { canonicalDecimal, isDecimal } from '#app/domain/trade/quantity.ts'

/** The value, both readings as `1000 or 1`, or nothing. */
function readings(typed: string, lang: Language): string | null {
  const number = readNumber(typed, lang)
  return number.is === 'one' ? number.value : number.is === 'two' ? number.values.join(' or ') : null
}

const everywhere = (typed: string) => [...new Set(languages.map((lang) => readings(typed, lang)))]

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.stringMatching(/^(\.\d{1,6})?$/))
  .map((parts) => canonicalDecimal(parts.join('')))
const language = fc.constantFrom(...languages)

describe('a number means the same in every language', () => {
  it.each([
    ['1000', '1000'],
    [' 18.40 ', '18.4'],
    ['18,4', '18.4'],
    ['0.250', '0.25'],
    ['0,250', '0.25'],
    ['.5', '0.5'],
    ['007', '7'],
    ['1000.500', '1000.5'],
    ['1000,500', '1000.5'],
    ['1.000,5', '1000.5'],
    ['1,000.50', '1000.5'],
    ['1,000.500', '1000.5'],
    ['1,000,000', '1000000'],
    ['1.000.000', '1000000'],
    ['1,00,000', '100000'],
    ['12,34,567.5', '1234567.5'],
    ['1 000', '1000'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ['1\u2009000.125', '1000.125'],
    ["1'000", '1000'],
    ['1’000.50', '1000.5'],
    ['１，０００．５', '1000.5'],
    ['１６。5', '16.5'],
    ['١٬٢٣٤٫٥', '1234.5'],
    ['\u200f١٢٣٤٫٥٠٠\u200f', '1234.5'],
    ['۱۲۳۴', '1234'],
    ['٠٫١٢٥', '0.125'],
    ['१,००,०००', '100000'],
  ])('%j is %s', (typed, value) => {
    expect(everywhere(typed)).toEqual([value])
  })

  it.each([
    '',
    ' ',
    '-5',
    '+5',
    '1e3',
    '0x10',
    '1.2.3',
    '1,000,5',
    '1.000,5,5',
    '10 00',
    '5.',
    '.',
    ',5,',
    '٥٫',
    'one',
    '²',
    '½',
    '1/2',
    '9'.repeat(50),
  ])('%j is none', (typed) => {
    expect(everywhere(typed)).toEqual([null])
  })
})

describe('one mark with three digits after it', () => {
  it.each<[string, Record<Language, string>]>([
    ['1,000', { en: '1000', zh: '1000', pt: '1000 or 1', fr: '1000 or 1', ru: '1000 or 1', es: '1000 or 1', ar: '1000 or 1' }],
    ['1.000', { en: '1000 or 1', zh: '1000 or 1', pt: '1000', fr: '1000 or 1', ru: '1000 or 1', es: '1000 or 1', ar: '1000 or 1' }],
    [
      '12.500',
      {
        en: '12500 or 12.5',
        zh: '12500 or 12.5',
        pt: '12500',
        fr: '12500 or 12.5',
        ru: '12500 or 12.5',
        es: '12500 or 12.5',
        ar: '12500 or 12.5',
      },
    ],
    ['١،٠٠٠', { en: '1000', zh: '1000', pt: '1000 or 1', fr: '1000 or 1', ru: '1000 or 1', es: '1000 or 1', ar: '1000 or 1' }],
  ])('%s is asked back unless that mark always groups there', (typed, expected) => {
    expect(Object.fromEntries(languages.map((lang) => [lang, readings(typed, lang)]))).toEqual(expected)
  })

  it('asks about four digits where a comma always groups', () => {
    expect(readings('1,0000', 'zh')).toBe('10000 or 1')
    expect(readings('1,2345', 'en')).toBe('12345 or 1.2345')
    expect(readings('1,2345', 'fr')).toBe('1.2345')
  })
})

describe('what is written for a reader', () => {
  it('has no groups, and never three decimals after a number that could be groups', () => {
    expect(languages.map((lang) => `${lang} ${writeNumber('1234.500000', lang)}`)).toEqual([
      'en 1234.5',
      'zh 1234.5',
      'es 1234.5',
      'ar 1234.5',
      'ru 1234,5',
      'pt 1234,5',
      'fr 1234,5',
    ])
    expect(writeNumber('1.125', 'en')).toBe('1.1250')
    expect(writeNumber('1.125', 'pt')).toBe('1,1250')
    expect(writeNumber('one container', 'fr')).toBe('one container')
  })

  it('is read back as the same value in every language', () => {
    fc.assert(
      fc.property(decimal, language, (value, lang) => {
        expect(readings(writeNumber(value, lang), lang)).toBe(value)
      }),
    )
  })

  it('has the decimal mark that pages show', () => {
    for (const lang of languages) expect(writeNumber('1.5', lang)).toBe(formatters(lang).number('1.5'))
  })
})

describe('what pages show', () => {
  // Formatted from a float: as many digits as one holds exactly.
  const shown = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.stringMatching(/^(\.\d{1,6})?$/))
    .map((parts) => canonicalDecimal(parts.join('')))

  it('is read back as the same value, or that value is one of the two asked about', () => {
    fc.assert(
      fc.property(shown, language, (value, lang) => {
        expect((readings(formatters(lang).number(value), lang) ?? '').split(' or ')).toContain(value)
      }),
    )
  })
})

describe('any text at all', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' ٬٫]{1,20}$/))

  it('is read into the one spelling of a decimal, which reads as itself, or into nothing', () => {
    fc.assert(
      fc.property(texts, language, (typed, lang) => {
        const number = readNumber(typed, lang)
        if (number.is === 'none') return
        for (const value of number.is === 'one' ? [number.value] : number.values) {
          expect(value).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
          if (isDecimal(value)) expect(readings(writeNumber(value, lang), lang)).toBe(value)
        }
      }),
    )
  })
})
