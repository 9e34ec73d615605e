import { z } from 'zod'
import { Day } from '../day.ts'
import { oneOrMore } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { Currency } from '../trade/currency.ts'
import { incoterms, type Incoterm } from '../trade/incoterm.ts'
import type { PackContent } from '../trade/convert-quantity.ts'
import { paymentTermCodes, type PaymentTermCode } from '../trade/payment-term.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { unitCodes, type UnitCode } from '../trade/unit.ts'
import { days, Version } from '../whole-number.ts'

/** A version as it was sent: canonical, immutable, hashed. Decimal strings. */
export type QuotationDocument = {
  ref: string
  version: number
  /** What it answers: an inquiry or a version of an RFQ. */
  inquiryRef?: string
  rfq?: { ref: string; version: number }
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
  /** Lines of the RFQ that the supplier does not make. */
  notOffered?: number[]
  charges?: Charge[]
  sample?: SampleOffer
  /** The same lines under other delivery terms. */
  altTerms?: AltTerm[]
  /** Any of which the supplier takes; the buyer's choice. */
  paymentTerms?: PaymentTermCode[]
  /** In versions that were sent when there was one only. */
  paymentTerm?: PaymentTermCode
  leadTimeDays: number
  shipment?: Shipment
  deviations?: string
  remarks?: string
  files?: QuotationFile[]
}

/** How a version may be paid, whenever it was sent. */
export const paymentTermsOf = ({ paymentTerms, paymentTerm }: Pick<QuotationDocument, 'paymentTerms' | 'paymentTerm'>): PaymentTermCode[] =>
  paymentTerms ?? (paymentTerm ? [paymentTerm] : [])

/** Of a quotation's form: at least one. */
export const PaymentTerms = oneOrMore(z.enum(paymentTermCodes), paymentTermCodes.length).refine((codes) => codes.length > 0, 'choose_one')

/** By its hash it is part of what the version says. */
export type QuotationFile = { id: string; name: string; size: number; sha256: string }

/** Where the quantity of the break is asked for, at this price; `maxQty` is left out where no higher offer follows. */
export type QuotationOffer = { minQty: string; maxQty?: string; unitPrice: string; leadTimeDays?: number; toolingCost?: string }

/** To one demand of the RFQ's line, by its number. */
export type SpecAnswer = { no: number; answer: 'comply' | 'deviate'; value?: string; note?: string }

export const chargeTypes = ['tooling', 'freight', 'insurance', 'inspection', 'documents', 'packing', 'discount', 'other'] as const
export type ChargeType = (typeof chargeTypes)[number]

/** For the whole of the lines, in the document's currency; a discount is taken off. `included`: in the prices already. */
export type Charge = { type: ChargeType; amount: string; note?: string; included?: true }

export type SampleOffer = { price: string; leadTimeDays?: number; freightCollect?: true; refundable?: true }

export type AltTerm = { incoterm: Incoterm; namedPlace: string; lines: { no: number; unitPrice: string }[] }

export type Shipment = { portOfLoading?: string; transitDays?: number; grossKg?: string; cubicMetres?: string }

/** `quantity`, `unitPrice` and `amount` are those of its first offer; on an RFQ `no` is the RFQ's number of the line. */
export type QuotationLine = {
  no: number
  response?: 'quoted' | 'alternative'
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
  /** Of one package, where `unit` is one. */
  content?: PackContent
  /** By quantity, ascending, the first included. */
  offers?: QuotationOffer[]
  answers?: SpecAnswer[]
  moq?: string
  packaging?: string
  warrantyMonths?: number
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
  paymentTerms: PaymentTerms,
  validUntil: Day,
  supplierRef: optional(z.string().trim().max(40)),
  remarks: optional(z.string().trim().max(4000)),
})
export type QuotationInput = z.infer<typeof QuotationInput>

export const declineReasons = ['price', 'lead_time', 'terms', 'specification', 'bought_elsewhere', 'no_longer_needed', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const withdrawReasons = ['price', 'stock', 'specification', 'mistake', 'other'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** As it is kept. */
export const withdrawReasonOf = (kept: string | null): WithdrawReason => withdrawReasons.find((one) => one === kept) ?? 'other'

export const AcceptQuotationInput = z.object({ quotationId: z.uuid(), version: Version, code: z.string().trim().max(12).optional() })
export type AcceptQuotationInput = z.infer<typeof AcceptQuotationInput>

export const WithdrawQuotationInput = AcceptQuotationInput.extend({ reason: z.enum(withdrawReasons) })
export type WithdrawQuotationInput = z.infer<typeof WithdrawQuotationInput>

export const DeclineQuotationInput = AcceptQuotationInput.extend({
  reason: z.enum(declineReasons),
  note: optional(z.string().trim().max(1000)),
})
export type DeclineQuotationInput = z.infer<typeof DeclineQuotationInput>
