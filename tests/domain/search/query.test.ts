import { describe, expect, it } from 'vitest'
import { matchesOf } from '#app/domain/search/matches.ts'
import { readQuery } from '#app/domain/search/query.ts'
import { forgiven, oneSlipAway, slipsBetween } from '#app/domain/search/typos.ts'

const asked = (typed: string) => readQuery(typed).words.map((word) => word.spelled)

describe('a query', () => {
  it('asks for its telling words', () => {
    expect(asked('A valve for the water')).toEqual(['valve', 'water'])
    expect(asked('the')).toEqual(['the'])
  })

  it('is spelled as documents are', () => {
    expect(readQuery('  LED   Bulb 220 V ').text).toBe('led bulb 220v')
    expect(readQuery('不鏽鋼').text).toBe('不锈钢')
  })

  it.each(['8481.80', '848180', '8481 80', '8481.80.10', '8481801090'])('%s asks for the HS code 848180', (typed) => {
    expect(readQuery(typed).text).toBe('848180')
  })

  it.each(['8481', '6061', '12000', '205/55'])('%s stays what it is', (typed) => {
    expect(readQuery(typed).text).toBe(typed)
  })

  it('of nothing asks for nothing', () => {
    expect(readQuery(' … ').words).toEqual([])
  })
})

describe('slips', () => {
  it('are forgiven in words long enough, never in numbers', () => {
    expect(['bolt', 'valve', 'stainless', 'dn500', '220240'].map(forgiven)).toEqual([0, 1, 2, 0, 0])
  })

  it('one away are letters missing, doubled, wrong or swapped', () => {
    const near = oneSlipAway('vlave')
    for (const word of ['valve', 'vlav', 'vlavve', 'blave']) expect(near).toContain(word)
    expect(near).not.toContain('vlave')
    expect(oneSlipAway('насоз')).toContain('насос')
    expect(oneSlipAway('球阀门球阀')).toEqual([])
  })

  it('are counted, two neighbours swapped as one', () => {
    expect(slipsBetween('valve', 'vlave', 2)).toBe(1)
    expect(slipsBetween('stainless', 'stanless', 2)).toBe(1)
    expect(slipsBetween('valve', 'bottle', 2)).toBe(3)
    expect(slipsBetween('abc', 'abcdef', 2)).toBe(3)
  })
})

describe('why a listing was found', () => {
  const why = (query: string, title: string) => matchesOf(readQuery(query), [{ where: 'title', text: title }])[0]?.words ?? []

  it.each([
    ['stainless valves', 'Ball Valve, Stainless 304', ['Valve', 'Stainless']],
    ['vlave', 'Ball Valve Stainless', ['Valve']],
    ['stainl', 'Ball Valve Stainless', ['Stainless']],
    ['500 ml', 'Steel Bottle 500 ml', ['500 ml']],
    ['220v', 'LED Bulb (220-240V)', ['220-240V']],
    ['dn 50', 'Ball Valve DN50', ['DN50']],
    ['不锈钢杯', '不鏽鋼保溫杯', ['不鏽鋼']],
    ['不锈钢', '304不锈钢球阀', ['不锈钢']],
    ['保温杯', '不锈钢保温杯 500毫升', ['保温杯']],
    ['pump', 'Ball Valve', []],
  ])('%s marks in %s: %j', (query, title, words) => {
    expect(why(query, title)).toEqual(words)
  })

  it('names for each word the first text that answers it', () => {
    const matches = matchesOf(readQuery('valve beitang 8481'), [
      { where: 'title', text: 'Ball Valve' },
      { where: 'summary', text: null },
      { where: 'company', text: 'Beitang Valve Co., Ltd.' },
      { where: 'hs', text: '848180' },
    ])
    expect(matches).toEqual([
      { where: 'title', words: ['Valve'] },
      { where: 'company', words: ['Beitang'] },
      { where: 'hs', words: ['848180'] },
    ])
  })
})
