import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#app/domain/search/fold.ts'
import { stem } from '#app/domain/search/stem.ts'
import { tokenise, wordsOf } from '#app/domain/search/tokenise.ts'

const forms = (text: string) => wordsOf(text).map((word) => word.forms.map((form) => form.join('+')).join('|'))

describe('folding', () => {
  it.each([
    ['ＬＥＤ　Ｂｕｌｂ', 'led bulb'],
    ['不鏽鋼保溫杯', '不锈钢保温杯'],
    ['Gärten Straße Łódź', 'garten strasse lodz'],
    ['Crème brûlée', 'creme brulee'],
    ['صِمَّامٌ ــ أحمد', 'صمام  احمد'],
    ['Ёлка', 'елка'],
    ['180 g/m² 25 ℃ ½″', '180 g/m2 25 °c 1/2"'],
    ['Valve™', 'valve'],
  ])('%s reads %s', (written, read) => {
    expect(fold(written)).toBe(read)
  })

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('stems', () => {
  it.each([
    ['valves', 'valve'],
    ['batteries', 'battery'],
    ['boxes', 'box'],
    ['dishes', 'dish'],
    ['tomatoes', 'tomato'],
    ['shoes', 'shoe'],
    ['glasses', 'glass'],
    ['knives', 'knife'],
    ['women', 'woman'],
  ])('%s is more than one %s', (many, one) => {
    expect(stem(many)).toBe(one)
    expect(stem(one)).toBe(one)
  })

  it.each(['stainless', 'bus', 'gas', 'status', 'chassis', 'fitting', 'welded', 'светильники', 'm8s', 'constructor'])(
    '%s stays',
    (word) => {
      expect(stem(word)).toBe(word)
    },
  )
})

describe('words', () => {
  it('join a number with its unit, however it was written', () => {
    for (const text of ['220V', '220 v', '220-V', '２２０Ｖ', '220伏']) expect(forms(text)).toEqual(['220v'])
    for (const text of ['1/2"', '1/2 inch', '½ in', '1/2英寸']) expect(forms(text)).toEqual(['1/2in'])
    for (const text of ['1.5 mm', '1,5 mm', '1.50毫米']) expect(forms(text)).toEqual(['1.5mm'])
    expect(forms('12,000 BTU')).toEqual(['12000btu'])
  })

  it('take a range apart', () => {
    expect(forms('220-240V')).toEqual(['220v', '240v'])
    expect(forms('20 - 110 mm')).toEqual(['20mm', '110mm'])
  })

  it('do not take the next word for a unit', () => {
    expect(forms('6 T-shirts')).toEqual(['6', 'tshirt|t+shirt'])
    expect(forms('3 valves')).toEqual(['3', 'valve'])
  })

  it('keep dimensions together and can be found by a side', () => {
    for (const text of ['600x600 mm', '600 × 600mm', '600*600']) expect(forms(text)).toEqual(['600x600'])
    expect(tokenise('600x600 mm')).toContain('600mm')
    expect(forms('M8 x 40')).toEqual(['m8x40'])
    expect(tokenise('M8x40')).toContain('m8')
  })

  it('stand joined or split', () => {
    expect(forms('half-cell')).toEqual(['halfcell|half+cell'])
    expect(forms('DN50')).toEqual(['dn50|dn+50'])
    expect(forms('USB-C')).toEqual(['usbc|usb+c'])
    expect(tokenise('USB-C')).toEqual(['usbc', 'usb', 'c'])
  })

  it('of Chinese are overlapping pairs; single signs are kept inside', () => {
    expect(forms('不锈钢杯')).toEqual(['不锈', '锈钢', '钢杯'])
    expect(forms('阀')).toEqual(['阀'])
    expect(tokenise('球阀')).toEqual(['球阀', '球', '阀'])
    expect(forms('T8 LED玻璃灯管 1.2米')).toEqual(['t8', 'led', '玻璃', '璃灯', '灯管', '1.2m'])
  })

  it('are the same in traditional and simplified writing', () => {
    expect(tokenise('不鏽鋼保溫杯 500毫升')).toEqual(tokenise('不锈钢保温杯 500 ml'))
  })

  it('are none in what holds no letter and no digit', () => {
    expect(wordsOf(' … -- !? 🚢 ')).toEqual([])
  })

  it('never grow without bound, and every form is among the tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tokens = tokenise(text)
        expect(new Set(tokens).size).toBe(tokens.length)
        for (const token of tokens) expect([...token].length).toBeLessThanOrEqual(48)
        for (const form of wordsOf(text).flatMap((word) => word.forms.flat())) expect(tokens).toContain(form)
      }),
    )
    expect(Math.max(...tokenise('x'.repeat(5000)).map((token) => token.length))).toBe(48)
  })
})
