import { describe, expect, it } from 'vitest'
import { isCurrencyWord, meansCurrency, meansUnit } from '#app/i18n/figure-words.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { readFigure } from '#app/i18n/read-figure.ts'
import { texts } from '#app/i18n/texts.ts'
import { unitCodes } from '#app/domain/trade/unit.ts'

describe('a number with words around it', () => {
  it.each<[string, Language, string, string[]]>([
    ['500 pcs', 'en', '500', ['pcs']],
    ['$ 12.50', 'en', '12.5', ['$']],
    ['$.50', 'en', '0.5', ['$']],
    ['US$12.50', 'zh', '12.5', ['US$']],
    ['12,50 €', 'fr', '12.5', ['€']],
    ['USD 1,234.50', 'es', '1234.5', ['USD']],
    ['1 200 шт.', 'ru', '1200', ['шт.']],
    ['١٬٢٣٤٫٥ قطعة', 'ar', '1234.5', ['قطعة']],
    ['1.5万', 'zh', '15000', []],
    ['３千', 'zh', '3000', []],
    ['5万件', 'zh', '50000', ['件']],
    ['5千克', 'zh', '5', ['千克']],
    ['12.50元', 'zh', '12.5', ['元']],
    ['35 days', 'en', '35', ['days']],
  ])('%s in %s', (typed, lang, value, words) => {
    expect(readFigure(typed, lang)).toEqual({ number: { is: 'one', value }, words })
  })

  it('is asked about like the bare number', () => {
    expect(readFigure('1.000 kg', 'es')).toEqual({ number: { is: 'two', values: ['1000', '1'] }, words: ['kg'] })
    expect(readFigure('1.500万', 'zh').number).toEqual({ is: 'two', values: ['15000000', '15000'] })
  })

  it.each(['many', '500 foo', 'about 500', '10-20', '1e3', '-5', '$', '5 x 5', '5000000k', '一百'])(
    'is none when nobody knows the word: %s',
    (typed) => {
      for (const lang of languages) expect(readFigure(typed, lang)).toEqual({ number: { is: 'none' }, words: [] })
    },
  )
})

describe('a word beside a figure', () => {
  it('means the unit that the site calls so, in the reader’s language and in English', () => {
    for (const lang of languages)
      for (const unit of unitCodes) {
        expect([unit, meansUnit(texts[lang].trade.unitName[unit], unit, lang)]).toEqual([unit, true])
        expect([unit, meansUnit(texts.en.trade.unitName[unit], unit, lang)]).toEqual([unit, true])
      }
  })

  it('means no other unit', () => {
    expect(meansUnit('kg', 'H87', 'en')).toBe(false)
    expect(meansUnit('pcs', '', 'en')).toBe(false)
  })

  it.each<[string, string, Language, boolean]>([
    ['$', 'USD', 'en', true],
    ['$', 'MXN', 'es', true],
    ['$', 'EUR', 'en', false],
    ['€', 'EUR', 'fr', true],
    ['eur', 'EUR', 'ru', true],
    ['EUR', 'USD', 'fr', false],
    ['美元', 'USD', 'zh', true],
    ['¥', 'CNY', 'zh', true],
    ['¥', 'JPY', 'en', true],
    ['RMB', 'CNY', 'en', true],
    ['$', '', 'en', false],
  ])('%s for %s in %s: %s', (word, currency, lang, means) => {
    expect(isCurrencyWord(word) || meansCurrency(word, currency, lang)).toBe(true)
    expect(meansCurrency(word, currency, lang)).toBe(means)
  })
})
