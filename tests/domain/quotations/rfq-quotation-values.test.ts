import { expect, it } from 'vitest'
import { rfqTerms } from '#app/domain/quotations/rfq-quotation-document.ts'
import { rfqQuotationValues } from '#app/domain/quotations/rfq-quotation-values.ts'
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
