import { expect, it } from 'vitest'
import { lintQuotation } from '#app/domain/quotations/lint-quotation.ts'
import { rfqTerms } from '#app/domain/quotations/rfq-quotation-document.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'

const [asked] = rfqDocument().lines
const breaks = ['500', '2000'].map((quantity) => ({ quantity, unit: 'H87' as const }))
const rfq = rfqDocument({ lines: [{ ...asked!, demands: [], breaks }] })

it('a quantity that was asked for and stands unpriced in the form is not offered; one of the supplier’s own wants its price', () => {
  const left = rfqQuotationInput(rfq, { lines: [{ price2: '' }] })
  expect(lintQuotation(left, rfq, new Date())).toEqual([])
  expect(rfqTerms(left, rfq).lines[0]!.offers).toHaveLength(1)
  const own = rfqQuotationInput(rfq, { lines: [{ minQty2: '3000', price2: '' }] })
  expect(lintQuotation(own, rfq, new Date())).toEqual([{ field: 'lines[0].price2', code: 'required' }])
})
