import type { Incoterm } from '../trade/incoterm.ts'

/** Where the buyer wants all prices to stand, and what it reckons for the way there. Decimal strings; costs in `currency`. */
export type ComparisonBasis = {
  currency: string
  incoterm: Incoterm
  /** For the whole of the lines, in each supplier's case unless named for one. */
  exportCosts?: string
  freight?: string
  /** Percent of the goods' value with freight. */
  insurancePercent?: string
  importCosts?: string
  dutyPercent?: string
  bySupplier?: Record<
    string,
    { exportCosts?: string; freight?: string; insurancePercent?: string; importCosts?: string; dutyPercent?: string }
  >
  /** Which quantity break of a line is compared; the first where nothing is said. */
  quantities?: Record<string, string>
}
