import { describe, expect, it } from 'vitest'
import { mailTexts } from '#app/domain/quotations/by-mail/mail-texts.ts'
import { readQuotationMail, type QuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const base = rfqDocument({ ref: '4F7K2MXA' })
const breaks = ['500', '2000'].map((quantity) => ({ quantity, unit: 'H87' as const }))
const described = base.lines[0]!.description
const rfq = rfqDocument({ ref: '4F7K2MXA', currency: 'USD', lines: [{ ...base.lines[0]!, breaks }] })

function readOf(mail: QuotationMail) {
  const found = readQuotationMail(mail, [rfq], { lang: 'en', today: '2026-09-30' })
  if (found.is !== 'read') throw new Error(found.is)
  return found.read
}

const mark = '[RFQ-4F7K2MXA v1] Quotation form'
const prices = (mail: string | QuotationMail) => {
  const { values, unclear } = readOf(typeof mail === 'string' ? { texts: [mail], sheets: [] } : mail)
  return [values['lines[0].price1'], values['lines[0].price2'], ...unclear.map(({ code }) => code || 'stray')]
}

describe('answers are found', () => {
  it.each([
    ['several in one line', `${mark}\n[1A] 12.50 [1B] 11.90\n[END]`],
    ['below each other without codes', `${mark}\n500 pcs = 12.50\n2000 pcs = 11.90\n[END]`],
    ['without brackets in one line', `${mark}\n1A 12.50; 1B = 11.90\n[END]`],
    ['with semicolons between, as a workbook saves them', `${mark}\n1A;Price for 500 pieces;12,50\n1B;Price for 2,000 pieces;11,90`],
    ['on the line to write on', `${mark}\n[1A] Price for 500 pieces: __12.50__\n[1B] Price for 2,000 pieces ...... 11.90`],
    ['behind a dash below the label', `${mark}\n[1A] Price for 500 pieces:\n- 12,50\n[1B] Price for 2,000 pieces:\n- 11,90\n[END]`],
    [
      'behind the name of who answers',
      `> ${mark}\n> [1A] Price for 500 pieces:\n[Liu Wei] 12.50\n> [1B] Price for 2,000 pieces:\nAns: 11.90\n> [END]`,
    ],
    ['in marks of bold type and of lists', `${mark}\n- **[1A]** 12.50\n- **[1B]** 11.90`],
    ['by the quantity that they are for', `${mark}\n500 pcs: USD 12.50\n2000 pcs: USD 11.90`],
    ['below a number of the RFQ without brackets', 'RFQ-4F7K2MXA v1\n1A: 12.50\n1B: 11.90'],
    ['behind a column of numbers', `1\t[RFQ-4F7K2MXA v1]\tform\n2\t1A\tPrice for 500 pieces\t12.50\n3\t1B\tPrice for 2,000 pieces\t11.90`],
    ['before their labels', `${mark}\n1A\t12.50\tPrice for 500 pieces\n1B\t11.90\tPrice for 2,000 pieces`],
  ])('%s', (_name, text) => {
    expect(prices(text)).toEqual(['12.5', '11.9'])
  })

  it('in a workbook whose columns changed places', () => {
    const rows = [
      ['Code', 'Your answer', 'What is asked'],
      ['[RFQ-4F7K2MXA v1]', ''],
      ['1', '', 'Ball valve'],
      ['1A', '12.50', 'Price for 500 pieces'],
      ['1B', '11.90', 'Price for 2,000 pieces'],
    ]
    expect(prices({ texts: [], sheets: [rows] }).slice(0, 2)).toEqual(['12.5', '11.9'])
  })

  it('without what was struck through', () => {
    const html = `<p>${mark}</p><p>[1A] Price for 500 pieces: <s>12.90</s> <b>12.50</b></p><p>[1B] Price for 2,000 pieces: <span style="text-decoration:line-through">12.20</span> 11.90</p>`
    expect(prices({ texts: mailTexts({ text: null, html }), sheets: [] })).toEqual(['12.5', '11.9'])
  })

  it('and remarks are kept as they were written, a place without the arrow that points at it', () => {
    const text = `${mark}\n* [D] -> FOB Ningbo\n[R] 有CE证书，符合EN 388\n[END]`
    expect(readOf({ texts: [text], sheets: [] }).values).toMatchObject({ namedPlace: 'Ningbo', remarks: '有CE证书，符合EN 388' })
  })

  it('and a greeting between a correction and what it corrects is no answer', () => {
    const text = `[RFQ-4F7K2MXA v1]\n[1B] 11.90\n\nThanks\nVicky\n\nOn Sep 29, 2026, Vicky wrote:\n> ${mark}\n> [1A] 12.50\n> [1B] 12.20\n> [END]`
    expect(prices(text)).toEqual(['12.5', '11.9'])
  })

  it.each([
    `${mark}\n[1] ${described}: not offered\n[1A] Price for 500 pieces:\n[END]`,
    `${mark}\n[1] ${described} – not offered\n[END]`,
    `${mark}\n[1] Valves: not offered\n[END]`,
    `${mark}\n[1] n/a for us\n[END]`,
    `${mark}\n[1]\t${described}\tnot offered\n[END]`,
    `${mark}\nLine 1: not offered\n[END]`,
  ])('where a line is refused at its name: %s', (text) => {
    expect(readOf({ texts: [text], sheets: [] }).values['lines[0].response']).toBe('not_offered')
  })

  it('where a line of a workbook is refused at its name, and none where the name alone stands', () => {
    const rows = (said: string) => [[mark], ['[1]', described, said], ['1A', 'Price for 500 pieces', ''], ['N', 'Your own number', 'Q-1']]
    const responses = ['not offered', ''].map((said) => readOf({ texts: [], sheets: [rows(said)] }).values['lines[0].response'])
    expect(responses).toEqual(['not_offered', 'quoted'])
    const text = `${mark}\n[1] Goods: no problem\n[1] ${described}\n[N] Q-1\n[END]`
    expect(readOf({ texts: [text], sheets: [] }).values['lines[0].response']).toBe('quoted')
  })

  it('once for several prices', () => {
    const of = (text: string) => prices(`${mark}\n${text}\n[END]`)
    expect(of('[1A] and [1B]: 12.50')).toEqual(['12.5', '12.5'])
    expect(of('1A / 1B: 12.50')).toEqual(['12.5', '12.5'])
    expect(of('[1A] [1B] 12.50')).toEqual([undefined, '12.5'])
    expect(readOf({ texts: [`${mark}\n[1A] [1B] not offered\n[END]`], sheets: [] }).values['lines[0].response']).toBe('not_offered')
  })

  it('behind a dash where the colon stood', () => {
    const text = `${mark}\nValidity - 30 days\nLead time – 20 days\n[1A] 12.50\n[END]`
    expect(readOf({ texts: [text], sheets: [] })).toMatchObject({ values: { validUntil: '2026-10-30', leadTimeDays: '20' }, unclear: [] })
  })

  it('and remarks may speak of codes', () => {
    const { values } = readOf({ texts: [`${mark}\n[1A] 12.50\n[R] Remarks: for [1B] see our list\n[END]`], sheets: [] })
    expect(values.remarks).toBe('for [1B] see our list')
  })
})
