import { expect, it } from 'vitest'
import { applyCounter } from '#app/domain/quotations/counter-offer.ts'
import { paymentTermsOf } from '#app/domain/quotations/quotation.ts'
import { rfqTerms } from '#app/domain/quotations/rfq-quotation-document.ts'
import { rfqQuotationValues } from '#app/domain/quotations/rfq-quotation-values.ts'
import { versionChanges } from '#app/domain/quotations/version-changes.ts'
import { quotation } from '#emails/sample-quotation.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'

it('the form of a next version says of a charge whether it is in the prices, as it chooses it', () => {
  const rfq = rfqDocument()
  const charges = [
    { type: 'packing' as const, amount: '40', included: true },
    { type: 'freight' as const, amount: '550', included: false },
  ]
  const terms = rfqTerms(rfqQuotationInput(rfq, { charges }), rfq)
  const values = rfqQuotationValues(terms as never, rfq)
  expect([values['charges[0].included'], values['charges[1].included'], values['charges[1].amount']]).toEqual(['yes', undefined, '550'])
})

it('a version that was sent when there was one payment term is read, compared and continued as the others', () => {
  const { paymentTerms: _, ...rest } = quotation
  const before = { ...rest, paymentTerm: 'LC_SIGHT' as const }
  expect(rfqQuotationValues(before, rfqDocument()).paymentTerms).toEqual(['LC_SIGHT'])
  expect(versionChanges(before, { ...rest, paymentTerms: ['LC_SIGHT'] })).toEqual([])
  expect(versionChanges(before, { ...rest, paymentTerms: ['LC_SIGHT', 'DP'] })).toEqual([
    { field: 'paymentTerms', from: 'LC_SIGHT', to: 'LC_SIGHT DP' },
  ])
  const asked = applyCounter(before, { lines: [], paymentTerm: 'DP' })
  expect([paymentTermsOf(asked), asked.paymentTerm]).toEqual([['DP'], undefined])
  expect(paymentTermsOf(applyCounter(before, { lines: [], note: 'Sooner' }))).toEqual(['LC_SIGHT'])
})
