import { describe, expect, it } from 'vitest'
import { htmlToText } from '#app/domain/mail/html-to-text.ts'
import { rowsOfHtml } from '#app/domain/mail/rows-of-html.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const base = rfqDocument({ ref: '4F7K2MXA' })
const rfq = rfqDocument({
  ref: '4F7K2MXA',
  currency: 'USD',
  lines: [
    {
      ...base.lines[0]!,
      breaks: [
        { quantity: '500', unit: 'H87' },
        { quantity: '2000', unit: 'H87' },
      ],
    },
  ],
})

function read(text: string, sheets: string[][][] = []) {
  const found = readQuotationMail({ texts: [text], sheets }, [rfq], { lang: 'en', today: '2026-09-30' })
  if (found.is !== 'read') throw new Error(found.is)
  return found.read
}

const mark = '[RFQ-4F7K2MXA v1] Quotation form'
const prices = (text: string, sheets?: string[][][]) => {
  const { values, unclear } = read(text, sheets)
  return [values['lines[0].price1'], values['lines[0].price2'], ...unclear.map(({ code }) => code || 'stray')]
}
const inForm = (...lines: string[]) => [mark, ...lines, '[END] End of the form'].join('\n')
const ofPrice = (said: string) => prices(inForm(`[1A] Price for 500 pieces: ${said}`))[0]
const until = (said: string) => read(inForm(`[V] Valid: ${said}`)).values.validUntil
const payment = (said: string) => read(inForm(`[P] Payment: ${said}`)).values.paymentTerms
const responds = (said: string) =>
  read(inForm(`[1A] Price for 500 pieces: ${said}`, `[1B] Price for 2,000 pieces: ${said}`)).values['lines[0].response']

describe('what a quotation by mail is written like', () => {
  it('is a row of a table, whose middle cell is no price', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`
    const html = `<p>${mark}</p><table>${row('Item', 'Qty', 'USD')}${row('1A', '500 pcs', '12.40')}${row('1B', '2000 pcs', '11.90')}</table>[END]`
    expect(prices(htmlToText(html, rowsOfHtml(html)))).toEqual(['12.4', '11.9'])
    expect(prices(inForm('| 1A | 500 pcs | 12.40 |', '| 1B | 2000 pcs | 11.90 |'))).toEqual(['12.4', '11.9'])
  })

  it('keeps the lines of a table that lays out a letter', () => {
    const html = '<table><tr><td>|</td><td><div>one</div><div>two</div><div>three</div><div>four</div></td></tr></table>'
    expect(htmlToText(html, rowsOfHtml(html))).toContain('two\nthree')
  })

  it('is a sheet with columns and rows of somebody’s own around the form', () => {
    const rows = [
      ['Our letterhead'],
      ['1', '[RFQ-4F7K2MXA v1]', ''],
      ['2', '1A', 'Price', '12.5'],
      ['3', '1B', 'Price', '12'],
      ['', '', '', 'Signature'],
    ]
    expect(prices('', [rows])).toEqual(['12.5', '12'])
  })

  it('has codes without brackets right below the form’s lines, and none in a signature', () => {
    const { values } = read(`${mark}\nD - FOB Ningbo\nL 25\n1A - 12.5\n\nN Chen\nP 0086 574 1234`)
    expect([values.namedPlace, values.leadTimeDays, values['lines[0].price1'], values.supplierRef]).toEqual([
      'Ningbo',
      '25',
      '12.5',
      undefined,
    ])
  })

  it('has labels in another language, before which the asked quantity stands', () => {
    expect(prices(inForm('[1A] Precio por 500 piezas: 12,50', '[1B] Precio por 2.000 piezas: 11,90'))).toEqual(['12.5', '11.9'])
  })

  it('takes an answer below what the form was sent with, and greetings between quoted lines for none', () => {
    const text = [`> ${mark}`, '> [C] Currency: USD', 'EUR', '> [1A] Price for 500 pieces: 12.50', '', 'Dear buyer,', '', '> [END]'].join(
      '\n',
    )
    const { values, unclear } = read(text)
    expect([values.currency, values['lines[0].price1'], unclear]).toEqual(['EUR', '12.5', []])
  })

  it('still tells what stands in the form with a figure, and belongs to nothing', () => {
    expect(prices(inForm('[1A] Price for 500 pieces: 12.50', '', '5000 pieces 11.00'))).toContain('stray')
  })

  it.each([
    ['500pcs @ USD 12.35/pc', '12.35'],
    ['单价12.6美元', '12.6'],
    ['12.8美元一个', '12.8'],
    ['12.00 net', '12'],
    ['١٢٫٥٠', '12.5'],
    ['12,50 €/pièce', '12.5'],
    ['5000 pcs @ USD 11.00', undefined],
    ['12.50 less 3%', undefined],
    ['12.4 (含包装)', undefined],
  ])('has a price written %s', (said, value) => {
    expect(ofPrice(said)).toBe(value)
  })

  it.each(['Sorry, we do not produce this item.', 'No cotizamos', 'нет в наличии', '抱歉，不生产', 'we can not supply'])(
    'does not offer a line by %s',
    (said) => {
      expect(responds(said)).toBe('not_offered')
    },
  )

  it.each(['We can not offer below 12.50', 'not available until May', 'no problem', 'Why not produce it in brass?'])(
    'offers a line beside %s, which is asked back',
    (said) => {
      expect(responds(said)).toBe('quoted')
    },
  )

  it.each([
    ['Offer valid until 15 November 2026', '2026-11-15'],
    ['15 décembre 2026', '2026-12-15'],
    ['10月31日', '2026-10-31'],
    ['31 January', '2027-01-31'],
    ['60 días naturales', '2026-11-29'],
    ['05/11/2026', undefined],
    ['30 días hábiles', undefined],
    ['November', undefined],
  ])('is valid %s', (said, day) => {
    expect(until(said)).toBe(day)
  })

  it.each([
    ['Carta de crédito a la vista', ['LC_SIGHT']],
    ['见票即付信用证', ['LC_SIGHT']],
    ['款到发货', ['TT_100']],
    ['30% de sinal, 70% antes do embarque', ['TT_30_70_SHIP']],
    ['30 days net', ['OA_30']],
    ['30% anticipo', undefined],
  ])('is paid %s', (said, terms) => {
    expect(payment(said)).toEqual(terms)
  })

  it('is in the one of two currencies that all its prices name', () => {
    const named = (first: string) => read(inForm('[C] Currency: USD EUR', `[1A] Price for 500 pieces: ${first}`)).values.currency
    expect([named('19,80 EUR'), named('19,80')]).toEqual(['EUR', undefined])
  })
})
