import { describe, expect, it } from 'vitest'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Language } from '#app/i18n/languages.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { tellUnclear, tellUnderstood } from '#app/i18n/quotation-mail/tell-form.ts'
import { quotationForm, quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { speech } from '#app/i18n/reader.tsx'
import { rfqDocument } from '#tests/rfq-document.ts'

const rfq = rfqDocument({ ref: '4F7K2MXA' })
const twoLines = rfqDocument({
  ref: '4F7K2MXA',
  lines: [
    {
      ...rfq.lines[0]!,
      breaks: [
        { quantity: '600', unit: 'H87' },
        { quantity: '2000', unit: 'H87' },
      ],
    },
    { ...rfq.lines[0]!, no: 2, description: 'Gasket', breaks: [{ quantity: '1000', unit: 'KGM' }] },
  ],
})
const today = '2026-11-27'

/** The form with answers behind their codes, as it comes back. */
function answered(said: Record<string, string>, of: RfqDocument = rfq, lang: Language = 'en'): string {
  const lines = quotationForm(of, lang).split('\n')
  return lines.map((line) => filledIn(line, said)).join('\n')
}

function filledIn(line: string, said: Record<string, string>): string {
  const code = /^\[(\w+)\] .*[:：]/.exec(line)
  return code && said[code[1]!] !== undefined ? `${code[0]} ${said[code[1]!]}` : line
}

function readOf(text: string, of: RfqDocument = rfq, lang: Language = 'en') {
  const found = readQuotationMail({ texts: [text], sheets: [] }, [of], { lang, today })
  if (found.is !== 'read') throw new Error(found.is)
  return found.read
}

const price = (said: string, more: Record<string, string> = {}) => readOf(answered({ '1A': said, ...more }))

describe('a quotation by mail', () => {
  it('is read from the form that the letter carried', () => {
    const head = { D: 'FOB Ningbo', P: 'L/C at sight', V: '2026-12-31', L: '25 days', N: 'Q-1', R: 'Ex stock' }
    expect(readOf(answered({ ...head, '1A': 'USD 12.50/pc', '1M': '200 pcs' }))).toEqual({
      values: {
        currency: 'USD',
        incoterm: 'FOB',
        namedPlace: 'Ningbo',
        paymentTerms: ['LC_SIGHT'],
        validUntil: '2026-12-31',
        leadTimeDays: '25',
        supplierRef: 'Q-1',
        remarks: 'Ex stock',
        'lines[0].no': '1',
        'lines[0].response': 'quoted',
        'lines[0].unit': 'H87',
        'lines[0].minQty1': '500',
        'lines[0].price1': '12.5',
        'lines[0].moq': '200',
      },
      understood: ['C', 'D', 'P', 'V', 'L', 'N', 'R', '1U', '1A', '1M'],
      unclear: [],
      missing: [],
      assumed: [],
    })
  })

  it('is the same in Chinese, quoted, and as rows of a table', () => {
    const said = { D: 'FOB 宁波', P: '即期信用证', V: '2026年12月31日', L: '２５天', '1A': '１２．５美元/个' }
    const english = readOf(answered({ D: 'FOB 宁波', P: 'L/C at sight', V: '2026-12-31', L: '25', '1A': '12.5' }))
    const quoted = answered(said, rfq, 'zh').replaceAll(/^/gm, '> > ')
    expect(readOf(quoted, rfq, 'zh').values).toEqual(english.values)
    const rows = quotationFormRows(rfq, 'zh').map(([code = '', label = '', answer = '']) => [code, label, said[code as 'D'] ?? answer])
    const ofTable = readQuotationMail({ texts: [], sheets: [rows] }, [rfq], { lang: 'zh', today })
    expect(ofTable.is === 'read' && ofTable.read.values).toEqual(english.values)
  })

  it('is none where nobody wrote into the form', () => {
    const blank = `Please send a drawing first.\n\n${quotationForm(rfq, 'en').replaceAll(/^/gm, '> ')}`
    expect(readQuotationMail({ texts: [blank], sheets: [quotationFormRows(rfq, 'en')] }, [rfq], { lang: 'en', today })).toEqual({
      is: 'no_form',
    })
  })

  it('is read from rows that were pasted out of the workbook', () => {
    const said: Record<string, string> = { D: 'FOB Ningbo', L: '25', '1A': '12.5' }
    const rows = quotationFormRows(rfq, 'en').map(([code = '', label = '', answer = '']) => [code, label, said[code] ?? answer].join('\t'))
    expect(readOf(`Hello,\n${rows.join('\n')}\nRegards`).values).toMatchObject({
      incoterm: 'FOB',
      leadTimeDays: '25',
      'lines[0].price1': '12.5',
    })
  })

  it('takes a price that is the one above it, and tells what a field could not keep', () => {
    const read = readOf(answered({ L: '20-25 days after deposit', '1A': '12.5', '1B': 'same as above' }, twoLines), twoLines)
    expect(read.values).toMatchObject({ 'lines[0].price1': '12.5', 'lines[0].price2': '12.5' })
    const told = tellUnderstood(read, twoLines, speech('en')).map(({ value }) => value)
    expect(told).toContain('Lead time in days: 20-25 days after deposit')
  })

  it('of another RFQ is refused by its number', () => {
    const other = answered({ '1A': '12' }, rfqDocument({ ref: '9XJ4T6PB' }))
    expect(readQuotationMail({ texts: [other], sheets: [] }, [rfq], { lang: 'en', today })).toEqual({ is: 'other_rfq', ref: '9XJ4T6PB' })
  })

  it('is read against the version of the RFQ that its form was made for', () => {
    const next = { ...twoLines, version: 2 }
    const found = readQuotationMail({ texts: [answered({ '1A': '12' })], sheets: [] }, [next, rfq], { lang: 'en', today })
    expect(found.is === 'read' && [found.rfq.version, found.read.values['lines[0].minQty1']]).toEqual([1, '500'])
  })
})

describe('a price by mail', () => {
  it.each([
    ['$12.50', '12.5'],
    ['12,50', '12.5'],
    ['US$ 12.50 each', '12.5'],
    ['12.50 美元/件', '12.5'],
    ['每个 12.5', '12.5'],
    ['1,250.00', '1250'],
  ])('%s is one figure', (said, value) => {
    const { values, unclear } = price(said)
    expect([values['lines[0].price1'], unclear]).toEqual([value, []])
  })

  it.each([
    ['1,250', { is: 'two_ways', one: '1250', other: '1.25' }],
    ['12.50 or 11', { is: 'one_figure' }],
    ['approx. 12', { is: 'one_figure' }],
    ['-12', { is: 'positive' }],
    ['0', { is: 'positive' }],
    ['12345678901234567890', { is: 'too_long' }],
    ['call us', { is: 'no_price' }],
    ['12 / bundle', { is: 'unit_unknown' }],
    ['150 per dozen', { is: 'unit_quantity', quantity: '500', asked: 'H87', unit: 'DZN' }],
  ])('%s is asked back', (said, why) => {
    const { values, unclear } = price(said)
    expect([values['lines[0].price1'], unclear]).toEqual([undefined, [{ code: '1A', said, why }]])
  })

  it('in another currency than the form names is asked back, and taken where nobody touched that field', () => {
    expect(price('EUR 12.50', { C: 'GBP' }).unclear).toEqual([
      { code: '1A', said: 'EUR 12.50', why: { is: 'currency_differs', currency: 'GBP' } },
    ])
    expect(price('EUR 12.50').values).toMatchObject({ currency: 'EUR', 'lines[0].price1': '12.5' })
  })

  it('counts as the author’s other figures are written', () => {
    const { values } = readOf(answered({ '1A': '1,250', '1B': '0,95', '1M': '1.200' }, twoLines), twoLines)
    expect([values['lines[0].price1'], values['lines[0].moq']]).toEqual(['1.25', '1200'])
  })

  it('is for the unit that all prices of its line name', () => {
    const dozens = readOf(answered({ '1A': '14.40/dozen', '2A': '990 per tonne' }, twoLines), twoLines)
    expect(dozens.values).toMatchObject({
      'lines[0].unit': 'DZN',
      'lines[0].minQty1': '50',
      'lines[1].unit': 'TNE',
      'lines[1].minQty1': '1',
    })
    const mixed = readOf(answered({ '1A': '14.40/dozen', '1B': '13.20' }, twoLines), twoLines)
    expect(mixed.unclear.map(({ code, why }) => [code, why.is])).toEqual([
      ['1A', 'unit_differs'],
      ['1B', 'unit_open'],
    ])
  })

  it('is not asked for where the line is not offered', () => {
    const { values, missing } = readOf(answered({ '1A': 'no', '1B': '不报' }, twoLines), twoLines)
    expect([values['lines[0].response'], missing]).toEqual(['not_offered', ['2A', 'D', 'P', 'V', 'L']])
  })
})

describe('terms by mail', () => {
  const terms = (code: string, said: string) => {
    const { values, unclear } = readOf(answered({ [code]: said }))
    return unclear[0]?.why ?? values
  }

  it.each([
    ['D', 'C&F Callao', { incoterm: 'CFR', namedPlace: 'Callao' }],
    ['D', '离岸价，宁波', { incoterm: 'FOB', namedPlace: '宁波' }],
    ['D', 'Ningbo', { is: 'term_open' }],
    ['D', 'FOB', { is: 'place_open' }],
    ['D', 'FOB Ningbo or CIF Callao', { is: 'term_two', terms: ['FOB', 'CIF'] }],
    ['D', 'FOB Ningbo Incoterms 2010', { is: 'edition', year: '2010' }],
    ['P', '30% deposit, 70% against copy of B/L', { paymentTerms: ['TT_30_70_BL'] }],
    ['P', '30/70', { is: 'payment_two', terms: ['TT_30_70_BL', 'TT_30_70_SHIP'] }],
    ['P', '30% deposit, 70% on arrival', { is: 'payment_open' }],
    ['P', 'T/T 30% deposit, 70% against B/L copy; L/C at sight', { paymentTerms: ['TT_30_70_BL', 'LC_SIGHT'] }],
    ['P', '即期信用证或电汇，全款预付', { paymentTerms: ['LC_SIGHT', 'TT_100'] }],
    ['P', 'T/T in advance, D/P and L/C at sight', { paymentTerms: ['TT_100', 'DP', 'LC_SIGHT'] }],
    ['P', '50% T/T, 50% L/C at sight', { is: 'payment_two', terms: ['LC_SIGHT', 'TT_50_50'] }],
    ['P', '25% T/T, balance L/C at sight', { is: 'payment_open' }],
    ['P', 'L/C at sight or before shipment', { is: 'payment_open' }],
    ['P', 'L/C at sight, irrevocable', { paymentTerms: ['LC_SIGHT'], remarks: 'Payment: L/C at sight, irrevocable' }],
    ['P', 'LC 90 days', { paymentTerms: ['LC_USANCE'], remarks: 'Payment: LC 90 days' }],
    ['V', '30 days', { validUntil: '2026-12-27' }],
    ['V', '05/06/2027', { is: 'two_ways', one: '2027-06-05', other: '2027-05-06' }],
    ['V', '2026-01-01', { is: 'day_past' }],
    ['V', 'end of the year', { validUntil: '2026-12-31' }],
    ['L', '20-25 days after deposit', { leadTimeDays: '25', remarks: 'Lead time in days: 20-25 days after deposit' }],
    ['L', '30 días', { leadTimeDays: '30' }],
    ['L', '6 Wochen', { leadTimeDays: '42' }],
    ['L', '6 viikkoa', { is: 'days' }],
    ['L', '--> 28', { leadTimeDays: '28' }],
    ['V', '30 days from today', { validUntil: '2026-12-27' }],
    ['V', '45d', { validUntil: '2027-01-11' }],
    ['L', '30 working days', { is: 'working_days' }],
    ['L', '现货', { leadTimeDays: '0' }],
    ['L', '20 days for 500, 30 for more', { is: 'days' }],
  ])('%s: %s', (code, said, means) => {
    expect(terms(code, said)).toMatchObject(means)
  })
})

describe('what is told of it', () => {
  it('names every value, and everything that was not taken with the reason', () => {
    const said = { D: 'FOB Ningbo', V: '2026-12-31', '1A': 'EUR 14.40/dozen', '1B': '13.2', '2A': '990', '2L': '3 weeks' }
    const read = readOf(answered(said, twoLines), twoLines)
    const reader = speech('en')
    expect(tellUnderstood(read, twoLines, reader).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Currency: USD',
      'Delivery term and place: FOB Ningbo',
      'Valid until, or for how many days: 31 Dec 2026',
      'Line 1, Unit of the prices: pieces',
      'Line 1, Price for 600 pieces: offered, but at no price yet',
      'Line 2, Unit of the prices: kg',
      'Line 2, Price for 1,000 kg: USD 990.00 per kg',
      'Line 2, Lead time in days, if it differs: 21 days',
    ])
    expect(read.unclear.map((one) => tellUnclear(one, twoLines, reader))).toEqual([
      { label: 'Line 1, Price for 600 pieces', value: 'EUR 14.40/dozen', why: 'is for another unit than the form, which says pieces' },
      { label: 'Line 1, Price for 2,000 pieces', value: '13.2', why: 'names no unit, while other prices of the line name dozen' },
    ])
  })
})
