import { RfqQuotationInput } from '#app/domain/quotations/rfq-quotation-input.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { inDays } from './listing-input.ts'

type Change = Partial<Omit<RfqQuotationInput, 'lines'>> & { price?: string; lines?: Record<string, unknown>[] }

/** What a supplier in Ningbo fills in: every line at one price for the quantities that were asked for. */
export function rfqQuotationInput(
  { lines: asked }: Pick<RfqDocument, 'lines'>,
  { price = '16.10', lines, ...change }: Change = {},
): RfqQuotationInput {
  const answers = asked.map(({ no, breaks, demands }) => ({
    no,
    response: 'quoted',
    unit: breaks[0]!.unit,
    ...Object.fromEntries(breaks.map(({ quantity }, at) => [`minQty${at + 1}`, quantity])),
    ...Object.fromEntries(breaks.map((_, at) => [`price${at + 1}`, price])),
    ...Object.fromEntries(demands.map((demand) => [`answer${demand.no}`, 'comply'])),
  }))
  return RfqQuotationInput.parse({
    currency: 'USD',
    incoterm: 'FOB',
    namedPlace: 'CNNGB',
    leadTimeDays: 35,
    paymentTerms: ['TT_30_70_BL'],
    validUntil: inDays(40),
    lines: answers.map((answer, at) => ({ ...answer, ...lines?.[at] })),
    ...change,
  })
}
