import type { DeclineReason } from '../quotations/quotation.ts'

/** Statistics look back so many months. */
export const statisticsMonths = 12
/** Of fewer cases no rate and no median is told: it would say nothing. */
export const fewestCases = 5

/** What became of the RFQs that a company posted. Suppliers are counted for each RFQ. */
export type BuyerFigures = {
  posted: number
  /** RFQs with a quotation at least. */
  answered: number
  told: number
  seen: number
  quoted: number
  declined: number
  /** From being open to the first quotation, over those that have one. */
  firstQuotationMs: number | null
}

/** What a company made of the RFQs that it was told of, and what became of its quotations. */
export type SupplierFigures = {
  told: number
  seen: number
  quoted: number
  declined: number
  /** Its quotations on RFQs, those too that nobody told it of. */
  sent: number
  open: number
  won: number
  /** The lines went to others. */
  lost: number
  refused: { reason: DeclineReason; count: number }[]
  withdrawn: number
  expired: number
}

/** A share, where there are enough cases to tell one. A refusal is an answer. */
export const shareOf = (part: number, all: number): number | null => (all < fewestCases ? null : part / all)
