import { newRef } from '#app/domain/id.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'

/** An RFQ as a buyer in Lima would publish it. */
export function rfqDocument(change: Partial<RfqDocument> = {}): RfqDocument {
  return {
    ref: newRef(),
    version: 1,
    lang: 'en',
    title: 'Ball valves, stainless steel, for a water works',
    details: 'Two-piece flanged ball valves for drinking water, with test reports. We buy for a works in Callao and need them by spring.',
    categorySlug: 'valves-pumps',
    keywords: [],
    visibility: 'public',
    quoteDeadline: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    timeZone: 'America/Lima',
    closeRule: 'either',
    maxQuotations: 10,
    sealed: false,
    currency: 'USD',
    otherCurrencies: true,
    incoterms: ['FOB', 'CIF'],
    destination: 'PECLL',
    destinationCountry: 'PE',
    paymentTerms: [],
    validityDays: 30,
    lines: [
      {
        no: 1,
        description: 'Ball valve DN50, stainless steel 304',
        demands: [],
        breaks: [{ quantity: '500', unit: 'H87' }],
        certificates: [],
      },
    ],
    supplierFilter: {},
    contactReveal: 'alias',
    buyerAlias: 'A buyer in Peru',
    buyerCountry: 'PE',
    ...change,
  }
}
