import { describe, expect, it } from 'vitest'
import { contentSigns, isAlike, isThrowaway, quarantineAt, scoreOf } from '#app/domain/inquiries/screening.ts'

describe('what speaks for spam', () => {
  it.each([
    ['Please quote 500 pieces, CIF Callao. Our site is www.andina.example.', ['links']],
    ['We need your best price for 20 containers of chairs; drawings follow. Thank you.', []],
    ['您好，我们需要 500 台水泵，请报上海港离岸价，并告知交货期和最小起订量。', []],
    [
      'See https://a.example and https://b.example and https://c.example for our projects, we are a large hotel group in Peru',
      ['many_links'],
    ],
    ['Good day, write me on WeChat: buyer_2026', ['contact_only']],
    ['We pay by Western Union today if you agree with the terms of our order for lamps', ['bait']],
  ] as const)('in %s', (message, signs) => {
    expect(contentSigns(message)).toEqual(signs)
    expect(scoreOf(contentSigns(message))).toBeLessThan(quarantineAt)
  })

  it('counts a sign once', () => expect(scoreOf(['links', 'links', 'fast'])).toBe(40))

  it('is never a mailbox that a trader has', () => {
    for (const domain of [
      'qq.com',
      '163.com',
      '126.com',
      'foxmail.com',
      '21cn.com',
      'tom.com',
      'mail.ru',
      'naver.com',
      'duck.com',
      'mozmail.com',
    ])
      expect(isThrowaway(`wang@${domain}`)).toBe(false)
    expect(isThrowaway('x@mailinator.com')).toBe(true)
  })
})

describe('two texts', () => {
  const text = 'Dear sir, we are a large importer in Peru and want your price for stainless ball valves DN50 and your lead time.'
  it('are alike when name and numbers alone differ, in letters and in Han', () => {
    expect(isAlike(text, text.replace('sir', 'Beitang').replace('DN50', 'DN80'))).toBe(true)
    expect(isAlike('您好，请报 500 台水泵的离岸价和交货期。', '您好，请报 800 台水泵的离岸价和交货期。')).toBe(true)
  })
  it('are not when they ask for something else', () => {
    expect(isAlike(text, 'Dear sir, we run hotels in Peru and look for cotton towels, white, 500 grams, with our logo.')).toBe(false)
  })
})
