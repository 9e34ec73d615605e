import { z } from 'zod'
import { Day } from '../day.ts'
import { optional } from '../optional.ts'
import { Currency } from '../trade/currency.ts'
import { incoterms, type Incoterm } from '../trade/incoterm.ts'
import { paymentTermCodes, type PaymentTermCode } from '../trade/payment-term.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { unitCodes, type UnitCode } from '../trade/unit.ts'
import { days, Version } from '../whole-number.ts'

/** A version as it was sent: canonical, immutable, hashed. Decimal strings. */
export type QuotationDocument = {
  ref: string
  version: number
  inquiryRef: string
  supplier: { ref: string; name: string; country: string | null }
  buyer: { ref: string; name: string; country: string | null }
  issuedAt: string
  validUntil: string
  supplierRef?: string
  currency: string
  incoterm: Incoterm
  incotermYear: number
  namedPlace: string
  lines: QuotationLine[]
  paymentTerm: PaymentTermCode
  leadTimeDays: number
  remarks?: string
}

export type QuotationLine = {
  no: number
  description: string
  modelNumber?: string
  listingRef?: string
  hs6?: string
  originCountry?: string
  quantity: string
  unit: UnitCode
  unitPrice: string
  /** quantity × unit price, rounded once to the currency's minor unit. */
  amount: string
}

/** The quotation form on an inquiry's thread. */
export const QuotationInput = z.object({
  description: z.string().trim().min(4).max(500),
  quantity: positiveDecimal({ unitField: 'unit' }),
  unit: z.enum(unitCodes),
  unitPrice: positiveDecimal({ currencyField: 'currency' }),
  currency: Currency,
  incoterm: z.enum(incoterms),
  namedPlace: z.string().trim().min(2).max(100),
  leadTimeDays: days(0, 730),
  paymentTerm: z.enum(paymentTermCodes),
  validUntil: Day,
  supplierRef: optional(z.string().trim().max(40)),
  remarks: optional(z.string().trim().max(4000)),
})
export type QuotationInput = z.infer<typeof QuotationInput>

export const declineReasons = ['price', 'lead_time', 'terms', 'specification', 'bought_elsewhere', 'no_longer_needed', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const AcceptQuotationInput = z.object({ quotationId: z.uuid(), version: Version, code: z.string().trim().max(12).optional() })
export type AcceptQuotationInput = z.infer<typeof AcceptQuotationInput>

export const DeclineQuotationInput = AcceptQuotationInput.extend({
  reason: z.enum(declineReasons),
  note: optional(z.string().trim().max(1000)),
})
export type DeclineQuotationInput = z.infer<typeof DeclineQuotationInput>
