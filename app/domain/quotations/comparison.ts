import type { Incoterm } from '../trade/incoterm.ts'
import { rungs } from './ladder.ts'

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

type Accepting = { currency: string; incoterms: readonly Incoterm[] }

/**
 * What is compared on until the buyer says otherwise: of the terms that the RFQ takes, the one that most quotations name; of several the one
 * that leads furthest, since what a price holds already cannot be taken out of it.
 */
export function usualBasis({ currency, incoterms }: Accepting, quoted: readonly { incoterm: Incoterm }[]): ComparisonBasis {
  const named = (term: Incoterm) => quoted.filter(({ incoterm }) => incoterm === term).length
  const taken = incoterms.filter((term) => named(term) > 0).sort((a, b) => named(b) - named(a) || rungs[b] - rungs[a])
  return { currency, incoterm: taken[0] ?? incoterms[0] ?? 'FOB' }
}
