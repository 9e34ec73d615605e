import type { RfqStatus } from '../rfqs/lifecycle.ts'
import type { RfqDocument } from '../rfqs/rfq.ts'
import type { Comparison } from './compare.ts'
import type { ComparisonBasis } from './comparison.ts'
import type { QuotationStatus } from './lifecycle.ts'
import type { QuotationDocument } from './quotation.ts'

/** A quotation among others; `status` as it reads now. */
export type ComparedQuotation = {
  id: string
  status: QuotationStatus
  isShortlisted: boolean
  /** Its supplier was invited by address and has no account. */
  isGuest: boolean
  document: QuotationDocument
}

/** `ref`: of the quotation. */
export type AwardView = { no: number; quantity: string; ref: string; supplier: string; version: number }

/** What a buyer sees of the quotations of its RFQ. Sealed: how many there are, and nothing of them. */
export type ComparisonView = {
  rfqId: string
  document: RfqDocument
  status: RfqStatus
  quoteDeadline: Date | null
  isSealed: boolean
  quotationCount: number
  basis: ComparisonBasis
  log: { at: Date; name: string | null; basis: ComparisonBasis }[]
  /** Those that were taken, can be or have lost, in the order of their totals. */
  quotations: (ComparedQuotation & { canTake: boolean })[]
  /** Those that cannot any more. */
  others: ComparedQuotation[]
  comparison: Comparison
  awards: AwardView[]
  canAward: boolean
  demandWords: Record<string, string>
}
