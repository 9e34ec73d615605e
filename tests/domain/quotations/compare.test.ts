import { describe, expect, it } from 'vitest'
import { compareQuotations } from '#app/domain/quotations/compare.ts'
import type { SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { asked, basis, compareOne, offered, quoted, rates } from './compared-cases.ts'

const tiers: [string, string][] = [
  ['100', '2.00'],
  ['500', '1.80'],
  ['1000', '1.65'],
]

/** Every figure here was reckoned by hand; the reckoning stands beside it. */
describe('the goods of one line', () => {
  it.each([
    // 500 × 1.80
    { name: 'at the first piece of a tier', line: asked('500'), answer: offered({ tiers }), amount: '900.00', unitPrice: '1.800000' },
    // 499 × 2.00
    { name: 'at the last piece before a tier', line: asked('499'), answer: offered({ tiers }), amount: '998.00', unitPrice: '2.000000' },
    // 1500 × 1.65
    { name: 'beyond the last tier', line: asked('1500'), answer: offered({ tiers }), amount: '2475.00', unitPrice: '1.650000' },
    // 1000 / 12 = 83.333… dozen × 21.60 = 1800
    {
      name: 'by the dozen',
      line: asked('1000'),
      answer: offered({ price: '21.60', unit: 'DZN' }),
      amount: '1800.00',
      unitPrice: '1.800000',
    },
    // 250 / 100 = 2.5 × 15
    { name: 'by the hundred', line: asked('250'), answer: offered({ price: '15', unit: 'CEN' }), amount: '37.50', unitPrice: '0.150000' },
    // 1000 / 144 = 6.94…, so 7 boxes × 20 = 140; 140 / 1000
    {
      name: 'by the box of 144: whole boxes only',
      line: asked('1000'),
      answer: offered({ price: '20', unit: 'XBX', content: { quantity: '144', unit: 'H87' } }),
      amount: '140.00',
      unitPrice: '0.140000',
    },
    // 1000 kg = 1 t × 1850
    {
      name: 'by the tonne',
      line: asked('1000', 'KGM'),
      answer: offered({ price: '1850', unit: 'TNE' }),
      amount: '1850.00',
      unitPrice: '1.850000',
    },
    // 1000 / 0.45359237 = 2204.622621… lb × 0.90 = 1984.160359…
    {
      name: 'by the pound',
      line: asked('1000', 'KGM'),
      answer: offered({ price: '0.90', unit: 'LBR' }),
      amount: '1984.16',
      unitPrice: '1.984160',
    },
    // 3 × 0.333 = 0.999
    { name: 'rounded once, half up', line: asked('3'), answer: offered({ price: '0.333' }), amount: '1.00', unitPrice: '0.333000' },
  ])('$name', ({ line, answer, amount, unitPrice }) => {
    expect(compareOne(line, answer).cell).toMatchObject({ kind: 'price', amount, unitPrice })
  })

  it.each([
    // 500 × 12.50 = 6250 CNY / 7.92 × 1.10 = 868.0555…
    { name: 'from yuan', quantity: '500', price: '12.50', from: 'CNY', to: 'USD', amount: '868.06' },
    // 333 × 1.83 = 609.39 USD / 1.10 × 165 = 91408.5, no minor unit
    { name: 'to yen', quantity: '333', price: '1.83', from: 'USD', to: 'JPY', amount: '91409' },
    // 100 × 1.234567 = 123.4567 USD / 1.10 × 0.34 = 38.15934…, three places
    { name: 'to dinars', quantity: '100', price: '1.234567', from: 'USD', to: 'KWD', amount: '38.159' },
    // 100 × 9.99 = 999 EUR × 1.10
    { name: 'from euros', quantity: '100', price: '9.99', from: 'EUR', to: 'USD', amount: '1098.90' },
    // 250 × 4.40 = 1100 USD / 1.10
    { name: 'to euros', quantity: '250', price: '4.40', from: 'USD', to: 'EUR', amount: '1000.00' },
  ])('in another currency: $name', ({ quantity, price, from, to, amount }) => {
    const { cell } = compareOne(asked(quantity), offered({ price }), { currency: from }, basis({ currency: to }))
    expect(cell).toMatchObject({ kind: 'price', amount })
  })

  it.each([
    {
      name: 'below the smallest quantity',
      line: asked('99'),
      answer: offered({ tiers }),
      why: 'belowMinimum',
      minimum: { quantity: '100', unit: 'H87' },
    },
    {
      name: 'below the least order',
      line: asked('200'),
      answer: offered({ tiers, moq: '300' }),
      why: 'belowMinimum',
      minimum: { quantity: '300', unit: 'H87' },
    },
    { name: 'packs of unknown content', line: asked('100'), answer: offered({ unit: 'XBX' }), why: 'unit' },
    { name: 'pairs for pieces', line: asked('100'), answer: offered({ unit: 'PR' }), why: 'unit' },
    { name: 'litres for kilograms', line: asked('100', 'KGM'), answer: offered({ unit: 'LTR' }), why: 'unit' },
    { name: 'another line', line: asked('100'), answer: offered({ no: 2 }), why: 'notAnswered' },
  ])('is a gap, and says why: $name', ({ line, answer, why, minimum }) => {
    expect(compareOne(line, answer).cell).toMatchObject({ kind: 'gap', why, ...(minimum && { minimum }) })
  })

  it('is a gap where no rate is known: nothing is converted, and what was offered still stands there', () => {
    const { cell, total, found } = compareOne(asked('100'), offered(), { currency: 'VND' })
    expect(cell).toMatchObject({ kind: 'gap', why: 'noRate', offered: { currency: 'VND', quantity: '100' } })
    expect(found.withoutRate).toEqual(['VND'])
    expect(total.total).toBeNull()
  })
})

describe('the best of several', () => {
  const must: SpecDemand = { no: 1, name: 'Pressure', weight: 'must', operator: 'at_least', values: ['16'] }
  const two = [asked('100'), asked('100', 'H87', { no: 2 })]

  it('is not a supplier who leaves lines out, however low its total', () => {
    const cheap = quoted('A', [offered({ price: '1' })], { notOffered: [2] })
    const whole = [
      quoted('B', [offered({ price: '2' }), offered({ price: '2', no: 2 })]),
      quoted('C', [offered({ price: '3' }), offered({ price: '3', no: 2 })]),
    ]
    const found = compareQuotations({ lines: two }, [cheap, ...whole], basis(), rates)
    expect(found.totals[0]).toMatchObject({ gaps: [2], total: '100.00' })
    expect(found.marks).toEqual({ lowest: ['B'], lowestAsAsked: ['B'], compared: 2, of: 3 })
    expect(found.lines[0]!.marks.lowest).toEqual(['A'])
    expect(found.lines[1]!.marks).toEqual({ lowest: ['B'], lowestAsAsked: ['B'], compared: 2, of: 3 })
  })

  it('is told apart from the best of those who meet every must', () => {
    const line = asked('100', 'H87', { demands: [must] })
    const found = compareQuotations(
      { lines: [line] },
      [
        quoted('A', [offered({ price: '1', answers: [{ no: 1, answer: 'deviate', value: '10' }] })]),
        quoted('B', [offered({ price: '2' })]),
        quoted('C', [offered({ price: '3', answers: [{ no: 1, answer: 'comply' }] })]),
        quoted('D', [offered({ price: '2', response: 'alternative', answers: [{ no: 1, answer: 'comply' }] })]),
      ],
      basis(),
      rates,
    )
    expect(found.marks).toEqual({ lowest: ['A'], lowestAsAsked: ['C'], compared: 4, of: 4 })
    expect(found.lines[0]!.breaks[0]!.cells).toMatchObject([
      { deviates: [1] },
      { unanswered: [1] },
      { unanswered: [] },
      { isAlternative: true },
    ])
  })

  it('is nobody where one price stands alone, and all of those who are equal', () => {
    const alone = compareQuotations({ lines: [asked('1')] }, [quoted('A', [offered()])], basis(), rates)
    expect(alone.marks.lowest).toEqual([])
    const equal = compareQuotations(
      { lines: [asked('12')] },
      [quoted('A', [offered({ price: '1' })]), quoted('B', [offered({ price: '12', unit: 'DZN' })])],
      basis(),
      rates,
    )
    expect(equal.marks.lowest).toEqual(['A', 'B'])
  })

  it('is reckoned at the quantity that the buyer chose; every break is shown', () => {
    const line = asked('100', 'H87', { further: ['1000'] })
    const documents = [
      quoted('A', [
        offered({
          tiers: [
            ['100', '2'],
            ['1000', '1'],
          ],
        }),
      ]),
      quoted('B', [offered({ price: '1.5' })]),
    ]
    const at = (quantity: string) => compareQuotations({ lines: [line] }, documents, basis({ quantities: { 1: quantity } }), rates)
    expect(at('100').marks.lowest).toEqual(['B'])
    expect(at('1000').marks.lowest).toEqual(['A'])
    expect(at('1000').lines[0]!.breaks.map((one) => [one.quantity, one.isChosen])).toEqual([
      ['100', false],
      ['1000', true],
    ])
    expect(at('500').lines[0]!.breaks.map((one) => one.quantity)).toEqual(['100', '500', '1000'])
  })

  it('says which rates of which day it used, and none where none was needed', () => {
    const found = compareQuotations(
      { lines: [asked('1')] },
      [quoted('A', [offered()], { currency: 'CNY' }), quoted('B', [offered()])],
      basis(),
      rates,
    )
    expect(found.rates).toEqual({
      on: '2026-01-15',
      source: 'test',
      used: [
        { currency: 'CNY', perEur: '7.92' },
        { currency: 'USD', perEur: '1.10' },
      ],
    })
    expect(compareOne(asked('1'), offered()).found.rates).toBeNull()
  })
})
