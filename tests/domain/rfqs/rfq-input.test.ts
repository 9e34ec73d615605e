import { describe, expect, it } from 'vitest'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { completenessOf, completenessRules, enoughToPublish } from '#app/domain/rfqs/completeness.ts'
import { readRfqDraft, rfqDraftOf, rfqInputOf } from '#app/domain/rfqs/rfq-draft.ts'
import { rfqDocumentOf } from '#app/domain/rfqs/rfq-document.ts'
import { readLines } from '#app/domain/rfqs/rfq-lines.ts'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { rfqInput } from '#tests/rfq-input.ts'

const schema: CategoryAttribute[] = [
  { id: 'pressure', type: 'number', unit: 'BAR', names: { en: 'Pressure' } },
  { id: 'ends', type: 'choice', choices: [{ code: 'flanged', names: { en: 'Flanged' } }], names: { en: 'Ends' } },
]

const wrongFields = (form: object): string[] => {
  const read = RfqInput.safeParse({ ...rfqInput(), ...form })
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
}
const problemsOf = (form: object) =>
  readLines(RfqInput.parse({ ...rfqInput(), ...form }), schema).problems.map(({ field, code }) => `${field} ${code}`)

describe('the form of an RFQ', () => {
  it.each([
    ['a negative quantity', { quantity: '-5' }, 'quantity'],
    ['nothing at all', { quantity: '0' }, 'quantity'],
    ['twenty digits', { quantity: '12345678901234567890' }, 'quantity'],
    ['more decimals than a row holds', { targetPrice: '0.0000001' }, 'targetPrice'],
    ['500 lines', { lines: Array.from({ length: 500 }, () => ({ description: 'One more', quantity: '1', unit: 'H87' })) }, 'lines'],
    ['a negative quantity in a line', { lines: [{ description: 'Flange', quantity: '-1', unit: 'H87' }] }, 'lines.0.quantity'],
    ['a unit that is none', { unit: 'CT' }, 'unit'],
    ['two quotations at most', { maxQuotations: '2' }, 'maxQuotations'],
    ['a file that is no file', { files: [{ id: '../etc/passwd', name: 'x' }] }, 'files.0.id'],
  ])('takes no %s, and says so at its field', (_what, form, field) => {
    expect(wrongFields(form)).toContain(field)
  })

  it('says where a line misses something, whatever was left empty before it', () => {
    const lines = [{}, { description: 'Flange DN80', unit: 'H87' }]
    expect(problemsOf({ lines })).toEqual(['lines[1].quantity required'])
    expect(problemsOf({ quantity: '500', quantity2: '500' })).toEqual(['quantity2 break_not_ascending'])
    expect(problemsOf({ demands: [{ name: 'Handle', text: 'Lockable', line: '7' }] })).toEqual(['demands[0].line at_most'])
  })

  it('reads the checklist by what the category asks', () => {
    const demands = [
      { id: 'pressure', operator: 'at_least', number: '16', weight: 'must' },
      { id: 'ends', choice: ['flanged'], weight: 'prefer' },
      { name: 'Handle', text: 'Lockable' },
    ]
    const { lines } = readLines(RfqInput.parse({ ...rfqInput(), demands }), schema)
    expect(lines[0]!.demands).toEqual([
      { no: 1, attribute: 'pressure', weight: 'must', operator: 'at_least', values: ['16'], unit: 'BAR' },
      { no: 2, attribute: 'ends', weight: 'prefer', operator: 'one_of', values: ['flanged'] },
      { no: 3, name: 'Handle', weight: 'must', operator: 'equals', values: ['Lockable'] },
    ])
    expect(problemsOf({ demands: [{ id: 'pressure', number: '16', unit: 'KGM' }] })).toEqual(['demands[0].unit attribute_unit'])
    expect(problemsOf({ demands: [{ id: 'ends', choice: ['welded'] }] })).toEqual(['demands[0].choice choose'])
  })

  it('comes back from a draft, and from what was published, as it was', () => {
    const rfq = rfqInput({
      incoterms: ['FOB'],
      keywords: ['globe', 'ball'],
      demands: [{ name: 'Handle', text: 'Lockable', weight: 'prefer', choice: [] }],
      quoteDeadline: '2026-12-11',
    })
    expect(readRfqDraft(rfqDraftOf(rfq))).toEqual(rfq)
    const quoteDeadline = new Date('2026-12-12T04:59:59Z')
    const head = {
      ref: '4F7K2MXA',
      version: 1,
      lang: 'en' as const,
      quoteDeadline,
      timeZone: 'America/Lima',
      alias: 'A buyer',
      buyerCountry: 'PE',
    }
    const document = rfqDocumentOf(rfq, head, schema)
    const again = rfqDocumentOf(rfqInputOf(document, []), head, schema)
    expect(again).toEqual(document)
    expect(rfqInputOf(document, []).quoteDeadline).toBe('2026-12-11')
  })

  it('is complete enough with what everybody must say, and whole with everything', () => {
    expect(completenessOf(rfqInput()).score).toBe(enoughToPublish)
    expect(completenessOf({}).rules.reduce((sum, { points }) => sum + points, 0)).toBe(100)
    expect(completenessOf({}).rules.map(({ rule }) => rule)).toEqual(completenessRules)
  })
})
