import { describe, expect, it } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { saidAnew } from '#app/domain/quotations/by-mail/read-mail.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { tellUnclear, tellUnderstood } from '#app/i18n/quotation-mail/tell-form.ts'
import { speech } from '#app/i18n/reader.tsx'
import { rfqDocument } from '#tests/rfq-document.ts'

const base = rfqDocument({ ref: '4F7K2MXA' }).lines[0]!
const breaks = ['500', '2000'].map((quantity) => ({ quantity, unit: 'H87' as const }))
const lines = [
  { ...base, breaks },
  { ...base, no: 2, breaks: [{ quantity: '500', unit: 'H87' as const }] },
]
const rfq = rfqDocument({ ref: '4F7K2MXA', currency: 'USD', lines })
const reader = speech('en')

const readOf = (...answers: string[]) => readAfter({}, ...answers)

function readAfter(before: FormValues, ...answers: string[]) {
  const text = ['[RFQ-4F7K2MXA v1] Quotation form', ...answers, '[END] End of the form'].join('\n')
  const found = readQuotationMail({ texts: [text], sheets: [] }, [rfq], { lang: 'en', today: '2026-09-30', before })
  if (found.is !== 'read') throw new Error(found.is)
  return found.read
}

describe('a further mail', () => {
  it('takes nothing back that it does not speak of', () => {
    const before = readOf('[1A] EUR 1250/100 pcs', '[2A] not offered')
    const after = { ...before.values, ...saidAnew(readOf('[1M] 100', '[D] FOB Ningbo')) }
    expect(after).toMatchObject({
      currency: 'EUR',
      'lines[0].unit': 'CEN',
      'lines[0].price1': '1250',
      'lines[1].response': 'not_offered',
      namedPlace: 'Ningbo',
    })
  })

  it('takes the place of what it answers', () => {
    const before = readOf('[1A] EUR 1250/100 pcs', '[2A] not offered')
    const after = { ...before.values, ...saidAnew(readAfter(before.values, '[1A] USD 12.50', '[2A] USD 9.90')) }
    expect(after).toMatchObject({ currency: 'USD', 'lines[0].unit': 'H87', 'lines[1].response': 'quoted' })
  })

  it('counts in the unit that the line was priced in before, and asks no more what an earlier mail answered', () => {
    const before = readOf('[D] FOB Ningbo', '[1A] 240/carton of 20', '[2A] not offered')
    const read = readAfter(before.values, '[1M] 200 pcs', '[P] LC at sight')
    expect(saidAnew(read)).toMatchObject({ 'lines[0].moq': '10', paymentTerms: ['LC_SIGHT'] })
    expect(read.missing).toEqual(['V', 'L'])
    expect(tellUnderstood(read, rfq, reader).map(({ value }) => value)).toEqual([
      'USD',
      'L/C at sight',
      'cartons of 20 pieces',
      '10 cartons',
    ])
  })

  it('has a least quantity of before counted in the unit of its prices', () => {
    const before = readOf('[1A] 12.50', '[1M] 240')
    const after = { ...before.values, ...saidAnew(readAfter(before.values, '[1A] USD 250/carton of 20')) }
    expect(after).toMatchObject({ 'lines[0].unit': 'XCT', 'lines[0].price1': '250', 'lines[0].moq': '12' })
    const open = readAfter(before.values, '[1A] USD 1250 per pallet')
    expect(open.unclear.map(({ code }) => code)).toContain('1M')
  })

  it('is asked what one price is for where the others that stand are for another unit, or in another currency', () => {
    const before = readOf('[1A] 1250/100 pcs', '[1B] 1190/100 pcs')
    for (const said of ['11.80', '141/doz', 'EUR 1180/100 pcs']) {
      const read = readAfter(before.values, `[1B] ${said}`, '[1L] 20 days')
      expect(read.unclear.map(({ code }) => code)).toEqual(['1B'])
      expect(saidAnew(read)).toMatchObject({ 'lines[0].leadTimeDays': '20' })
      expect(saidAnew(read)).not.toHaveProperty('lines[0].price2')
    }
    const unit = readAfter(before.values, '[1U] dozen', '[1B] 141')
    expect(unit.unclear.map(({ code }) => code)).toEqual(['1U', '1B'])
  })
})

describe('the letter about an answer by mail', () => {
  it.each([
    ['words that are no refusal', '[2A] the lord giveth'],
    ['nothing', '[1A] 12.50'],
    ['a refusal', '[2A] not offered'],
    ['a refusal, and a unit of its own', '[2U] dozen', '[2A] no'],
    ['a price that is asked back', '[2A] 12.50 less 3%'],
    ['a least quantity only', '[2M] 500 pcs'],
    ['an unknown unit', '[2U] fathoms', '[2A] 12.50'],
    ['a package and what it holds', '[2A] 250/ctn, 20 pcs/ctn'],
    ['no currency that can be told', '[C] shells', '[2A] 12.50'],
  ])('shows every value, where a line is answered by %s', (_name, ...answers) => {
    const read = readOf(...answers)
    const shown = new Set(tellUnderstood(read, rfq, reader).flatMap(({ field }) => field))
    const taken = Object.keys(read.values).filter((name) => !name.endsWith('.no'))
    expect(taken.filter((name) => !shown.has(name))).toEqual([])
  })

  it('says that a line counts as offered, and asks what its words mean', () => {
    const read = readOf('[1A] 12.50', '[2A] the lord giveth')
    expect(tellUnderstood(read, rfq, reader).map(({ label, value }) => `${label}: ${value}`)).toContain(
      'Line 2, Price for 500 pieces: offered, but at no price yet',
    )
    expect(read.unclear.map((one) => tellUnclear(one, rfq, reader))).toEqual([
      {
        label: 'Line 2, Price for 500 pieces',
        value: 'the lord giveth',
        why: 'is neither a price nor a refusal that is known here; write a price like 12.50, or “no” where you do not offer the line',
      },
    ])
  })
})
