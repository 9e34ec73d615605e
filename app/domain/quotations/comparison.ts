import type { Incoterm } from '../trade/incoterm.ts'

/** What the buyer reckons for the steps of the way that a price leaves open. Lump sums for the whole of the lines, in the basis' currency. */
export const assumptionNames = [
  'exportCosts',
  'loadingCosts',
  'freight',
  'insurancePercent',
  'deliveryCosts',
  'importCosts',
  'dutyPercent',
] as const
export type AssumptionName = (typeof assumptionNames)[number]

/** Decimal strings. What is not named is not reckoned as nothing: where it is needed, the total is missing and says why. */
export type Assumptions = Partial<Record<AssumptionName, string>>

/** Where the buyer wants all prices to stand, and what it reckons for the way there. */
export type ComparisonBasis = Assumptions & {
  currency: string
  incoterm: Incoterm
  /** What is different for one supplier, by the reference of its quotation. */
  bySupplier?: Record<string, Assumptions>
  /** Which quantity of a line the totals are reckoned with, by the line's number; the first break where nothing is said. */
  quantities?: Record<string, string>
}
