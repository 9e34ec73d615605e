import { describe, expect, it } from 'vitest'
import { findForms } from '#app/domain/quotations/by-mail/find-forms.ts'
import { formWords } from '#app/i18n/quotation-mail/form-words.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const words = formWords(rfqDocument({ ref: '4F7K2MXA' }))
const many = (unit: string) => unit.repeat(100_000 / unit.length)
const wrapped = many(`${'w'.repeat(60)}\n`)

describe('a form in a mail', () => {
  it.each([
    ['words without a colon', `[1A] ${many('w')}`],
    ['lines as mail programs wrap them', `[1A] ${wrapped}`],
    ['lines of a remark', `[R] ${wrapped}`],
    ['spaces before the last word', `[1A] 12.50${many(' ')}USD`],
    ['marks of bold type before the last word', `[1A] ${many('*')}USD`],
    ['spaces where a code should stand', `[${many(' ')}x`],
    ['brackets before colons', many(`${'('.repeat(399)}: x\n`)],
  ])('is read on behind 100 kB of %s', (_what, written) => {
    const [form] = findForms(`[RFQ-4F7K2MXA v1]\n${written}\n[N] Q-1\n[END]`, words)
    expect(form?.answers.find(({ code }) => code === 'N')?.said).toBe('Q-1')
  })

  it('is one of twenty at the most: each is read against every version of the RFQ', () => {
    const forms = Array.from({ length: 30 }, (_, at) => `[RFQ-4F7K2MXA v${at + 1}]\n[N] Q-${at + 1}\n`)
    expect(findForms(forms.join(''), words).map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })
})
