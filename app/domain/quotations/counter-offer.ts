import { z } from 'zod'
import { Day } from '../day.ts'
import { formRows, formTicks } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { mostLines } from '../rfqs/rfq.ts'
import { incoterms, type Incoterm } from '../trade/incoterm.ts'
import { multiply } from '../trade/money.ts'
import { paymentTermCodes, type PaymentTermCode } from '../trade/payment-term.ts'
import { compare, positiveDecimal } from '../trade/quantity.ts'
import { days, Version, wholeNumber } from '../whole-number.ts'
import { offersOf } from './compare-line.ts'
import { paymentTermsOf, type QuotationDocument, type QuotationLine } from './quotation.ts'

/** What the buyer asks to be different; what is not named stays as it was quoted. */
export type CounterTerms = {
  lines: { no: number; unitPrice?: string; quantity?: string; leadTimeDays?: number }[]
  incoterm?: Incoterm
  namedPlace?: string
  /** Those that the buyer would pay by; the supplier who takes the terms takes each of them. */
  paymentTerms?: PaymentTermCode[]
  /** In counter-offers that were made when there was one only. */
  paymentTerm?: PaymentTermCode
  validUntil?: string
  note?: string
}

const CounterLine = z.object({
  no: wholeNumber(1, mostLines),
  unitPrice: optional(positiveDecimal()),
  quantity: optional(positiveDecimal()),
  leadTimeDays: optional(days(0, 730)),
})

/** A line whose number alone stands there asks for nothing. */
const asksNothing = (row: object) =>
  !['unitPrice', 'quantity', 'leadTimeDays'].some((column) => column in row && row[column as keyof typeof row])

export const CounterInput = z.object({
  quotationId: z.uuid(),
  version: Version,
  lines: formRows(CounterLine, mostLines, asksNothing),
  incoterm: optional(z.enum(incoterms)),
  namedPlace: optional(z.string().trim().min(2).max(100)),
  paymentTerms: formTicks(paymentTermCodes).default([]),
  validUntil: optional(Day),
  note: optional(z.string().trim().max(2000)),
})
export type CounterInput = z.infer<typeof CounterInput>

/** The terms of a counter-offer without what was left open; null where it asks for nothing. */
export function counterTerms({ quotationId: _id, version: _version, lines, ...rest }: CounterInput): CounterTerms | null {
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value.length > 0))
  return lines.length === 0 && Object.keys(named).length === 0 ? null : { lines, ...named }
}

/** The document as the buyer asks for it: what it names is put in the place of what was quoted, the rest stays. */
export function applyCounter(document: QuotationDocument, terms: CounterTerms): QuotationDocument {
  const { lines, note: _note, paymentTerms: _asked, paymentTerm: _one, ...head } = terms
  const { paymentTerm: _old, ...quoted } = document
  const payment = paymentTermsOf(terms)
  const changed = document.lines.map((line) => {
    const asked = lines.find(({ no }) => no === line.no)
    return asked ? withTerms(line, asked, document.currency) : line
  })
  return { ...quoted, paymentTerms: payment.length > 0 ? payment : paymentTermsOf(document), ...head, lines: changed }
}

function withTerms(
  line: QuotationLine,
  { unitPrice, quantity, leadTimeDays }: CounterTerms['lines'][number],
  currency: string,
): QuotationLine {
  const offers = offersOf(line)
  const at = quantity === undefined ? 0 : offers.findLastIndex((offer) => compare(offer.minQty, quantity) <= 0)
  const met = offers[Math.max(at, 0)]!
  const asked = {
    ...met,
    ...(quantity !== undefined && { minQty: quantity }),
    ...(unitPrice !== undefined && { unitPrice }),
    ...(leadTimeDays !== undefined && { leadTimeDays }),
  }
  // Below the smallest quantity comes a step of its own; else the step that it falls into carries the new terms.
  const others =
    at < 0 ? offers : offers.filter((offer) => offer !== met || (quantity !== undefined && compare(offer.minQty, quantity) < 0))
  const all = [...others.filter((offer) => compare(offer.minQty, asked.minQty) !== 0), asked].sort((a, b) => compare(a.minQty, b.minQty))
  const first = all[0]!
  return {
    ...line,
    offers: all,
    quantity: first.minQty,
    unitPrice: first.unitPrice,
    amount: multiply(first.minQty, first.unitPrice, currency),
  }
}
