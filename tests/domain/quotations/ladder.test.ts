import { describe, expect, it } from 'vitest'
import { compareQuotations } from '#app/domain/quotations/compare.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { asked, basis, compareOne, offered, quoted, rates } from './compared-cases.ts'

describe('the way from one delivery term to another', () => {
  it.each([
    // 1000 + 80
    { from: 'EXW', to: 'FCA', goods: '1000', total: '1080.00' },
    // 1000 + 80 + 45
    { from: 'EXW', to: 'FOB', goods: '1000', total: '1125.00' },
    // 900 + 600
    { from: 'FOB', to: 'CFR', goods: '900', total: '1500.00' },
    // 900 + 600 = 1500; 0.35 % = 5.25
    { from: 'FOB', to: 'CIF', goods: '900', total: '1505.25' },
    // 1000 + 80 + 45 + 600 = 1725; 0.35 % = 6.0375
    { from: 'EXW', to: 'CIF', goods: '1000', total: '1731.04' },
    // 1505.25 + 120
    { from: 'CIF', to: 'DAP', goods: '1505.25', total: '1625.25' },
    // 900 + 600 + 5.25 = 1505.25 at the border, 4.5 % of it = 67.73625; + 120 + 95
    { from: 'FOB', to: 'DDP', goods: '900', total: '1787.99' },
    // 1731.04 at the border, 4.5 % = 77.8968; + 120 + 95
    { from: 'EXW', to: 'DDP', goods: '1000', total: '2023.94' },
    // 1600 − 120 = 1480 at the border, 4.5 % = 66.60; + 95
    { from: 'DAP', to: 'DDP', goods: '1600', total: '1761.60' },
    // 1505.25 × 0.35 / 100.35 = 5.25; − 600
    { from: 'CIF', to: 'FOB', goods: '1505.25', total: '900.00' },
    // 1787.99 − 95 − 120 = 1572.99 × 4.5 / 104.5 = 67.7364…; 1505.25 − 5.25 − 600
    { from: 'DDP', to: 'FOB', goods: '1787.99', total: '900.00' },
    // 1761.60 − 95 = 1666.60, without 120 1546.60 × 4.5 / 104.5 = 66.60
    { from: 'DDP', to: 'DAP', goods: '1761.60', total: '1600.00' },
    // CPT pays for as much as CFR: 1500 + 5.25
    { from: 'CPT', to: 'CIP', goods: '1500', total: '1505.25' },
    // FAS hands over beside the ship: 1080 + 45
    { from: 'FAS', to: 'FOB', goods: '1080', total: '1125.00' },
  ] as const)('$from to $to', ({ from, to, goods, total }) => {
    const found = compareOne(asked('1'), offered({ price: goods }), { incoterm: from }, basis({ incoterm: to }))
    expect(found.total.total).toBe(total)
    expect(found.total.landed).toEqual({ 1: total })
  })

  it('converts first, then adds what the buyer reckons in its own currency', () => {
    // 868.06 + 600 = 1468.06; 0.35 % = 5.13821
    const { total } = compareOne(asked('500'), offered({ price: '12.50' }), { currency: 'CNY' }, basis({ incoterm: 'CIF' }))
    expect(total).toMatchObject({ goods: '868.06', total: '1473.20' })
    expect(total.ladder!.steps).toEqual([
      { name: 'freight', amount: '600.00' },
      { name: 'insurancePercent', amount: '5.14', percent: '0.35' },
    ])
  })

  it('gives no total where a step is not reckoned, and names it; nothing counts as nothing only if it is said', () => {
    const open = compareOne(asked('1'), offered({ price: '900' }), {}, basis({ incoterm: 'CIF', freight: undefined }))
    expect(open.total).toMatchObject({ total: null, ladder: { missing: ['freight'] }, landed: {} })
    const free = compareOne(asked('1'), offered({ price: '900' }), {}, basis({ incoterm: 'CFR', freight: '0' }))
    expect(free.total.total).toBe('900.00')
  })

  it('takes the freight that a supplier names instead of the one reckoned, and what is reckoned for it alone', () => {
    const charges: QuotationDocument['charges'] = [{ type: 'freight', amount: '550' }]
    // 900 + 550 = 1450; 0.35 % = 5.075
    expect(compareOne(asked('1'), offered({ price: '900' }), { charges }, basis({ incoterm: 'CIF' })).total.total).toBe('1455.08')
    const own = basis({ incoterm: 'CFR', bySupplier: { A: { freight: '700' } } })
    expect(compareOne(asked('1'), offered({ price: '900' }), {}, own).total.total).toBe('1600.00')
  })

  it('adds charges and tooling, takes discounts off, and leaves out what is in the prices', () => {
    const answer = offered({ offers: [{ minQty: '1', unitPrice: '900', toolingCost: '200' }] })
    const charges: QuotationDocument['charges'] = [
      { type: 'discount', amount: '50' },
      { type: 'documents', amount: '30' },
      { type: 'inspection', amount: '99', included: true },
    ]
    // 900 + 200 − 50 + 30
    expect(compareOne(asked('1'), answer, { charges }).total).toMatchObject({ goods: '900.00', quoted: '1080.00', total: '1080.00' })
  })

  it('shares what was added out to the lines to the last cent', () => {
    const lines = ['300', '300', '400'].map((_, at) => asked('1', 'H87', { no: at + 1 }))
    const answers = ['300', '300', '400'].map((price, at) => offered({ price, no: at + 1 }))
    // 100.01 by 3 : 3 : 4 is 30.003, 30.003 and 40.004: the cent that is left goes to the last
    const found = compareQuotations({ lines }, [quoted('A', answers)], basis({ incoterm: 'CFR', freight: '100.01' }), rates)
    expect(found.totals[0]).toMatchObject({ total: '1100.01', landed: { 1: '330.00', 2: '330.00', 3: '440.01' } })
  })
})
