import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import type { GivenCompany } from '#tests/given.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'

type Rfq = { rfqId: string; document: RfqDocument }
type Change = Parameters<typeof rfqQuotationInput>[1]

/** A supplier answers an RFQ: every line at one price, unless `change` says otherwise. */
export const sendFor = (
  supplier: GivenCompany,
  { rfqId, document }: Rfq,
  change: Change & { version?: number; rfqVersion?: number } = {},
) => {
  const { version = 0, rfqVersion = document.version, ...input } = change
  return sendRfqQuotation(supplier.ctx, rfqId, { ...rfqQuotationInput(document, input), version, rfqVersion })
}
