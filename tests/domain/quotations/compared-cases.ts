import { compareQuotations } from '#app/domain/quotations/compare.ts'
import type { ComparisonBasis } from '#app/domain/quotations/comparison.ts'
import type { QuotationDocument, QuotationLine, QuotationOffer } from '#app/domain/quotations/quotation.ts'
import type { QuantityBreak, RfqLine, SpecDemand } from '#app/domain/rfqs/rfq.ts'
import type { RateSet } from '#app/domain/trade/exchange.ts'

export const rates: RateSet = {
  on: '2026-01-15',
  source: 'test',
  perEur: { USD: '1.10', CNY: '7.92', JPY: '165', KWD: '0.34' },
}

export const asked = (
  quantity: string,
  unit: QuantityBreak['unit'] = 'H87',
  more: { no?: number; demands?: SpecDemand[]; further?: string[] } = {},
): RfqLine => ({
  no: more.no ?? 1,
  description: 'Ball valve',
  demands: more.demands ?? [],
  breaks: [quantity, ...(more.further ?? [])].map((one) => ({ quantity: one, unit })),
  certificates: [],
})

type Priced = Partial<QuotationLine> & { price?: string; tiers?: [minQty: string, unitPrice: string][] }

/** A line as a supplier fills it in: one price, or prices by quantity. */
export function offered({ price = '1', tiers, no = 1, ...more }: Priced = {}): QuotationLine {
  const offers: QuotationOffer[] = tiers
    ? tiers.map(([minQty, unitPrice]) => ({ minQty, unitPrice }))
    : [{ minQty: '0.000001', unitPrice: price }]
  const first = { quantity: offers[0]!.minQty, unitPrice: offers[0]!.unitPrice, amount: '0' }
  return { no, description: 'Ball valve', unit: 'H87', offers, ...first, ...more }
}

export function quoted(ref: string, lines: QuotationLine[], more: Partial<QuotationDocument> = {}): QuotationDocument {
  return {
    ref,
    version: 1,
    supplier: { ref: 'S', name: `Supplier ${ref}`, country: 'CN' },
    buyer: { ref: 'B', name: 'Buyer', country: 'PE' },
    issuedAt: '2026-01-15T00:00:00.000Z',
    validUntil: '2026-03-01',
    currency: 'USD',
    incoterm: 'FOB',
    incotermYear: 2020,
    namedPlace: 'CNNGB',
    paymentTerms: ['TT_100'],
    leadTimeDays: 30,
    lines,
    ...more,
  }
}

const way = {
  exportCosts: '80',
  loadingCosts: '45',
  freight: '600',
  insurancePercent: '0.35',
  deliveryCosts: '120',
  importCosts: '95',
  dutyPercent: '4.5',
}

/** What the buyer reckons in the cases: everything named, unless a case says otherwise. */
export const basis = (change: Partial<ComparisonBasis> = {}): ComparisonBasis => ({ currency: 'USD', incoterm: 'FOB', ...way, ...change })

export const compareOne = (line: RfqLine, answer: QuotationLine, more: Partial<QuotationDocument> = {}, on = basis()) => {
  const found = compareQuotations({ lines: [line] }, [quoted('A', [answer], more)], on, rates)
  return { cell: found.lines[0]!.breaks[0]!.cells[0]!, total: found.totals[0]!, found }
}
