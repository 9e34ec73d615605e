import { z } from 'zod'
import { formRows } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { mostLines } from '../rfqs/rfq.ts'
import { Currency } from '../trade/currency.ts'
import { incoterms } from '../trade/incoterm.ts'
import { amount, compare, positiveDecimal } from '../trade/quantity.ts'
import { wholeNumber } from '../whole-number.ts'
import { assumptionNames, type Assumptions, type ComparisonBasis } from './comparison.ts'

const money = optional(amount({ currencyField: 'currency' }))
const percent = optional(amount().refine((value) => compare(value, '1000') <= 0, { error: 'at_most', params: { max: 1000 } }))

const OfSupplier = z.object({ ref: z.string().regex(/^[0-9A-Z]{8}$/), freight: money, dutyPercent: percent })
const saysNothing = (row: object) => !['freight', 'dutyPercent'].some((column) => column in row && row[column as keyof typeof row])

/** What a buyer reckons with, as its form says it. */
export const ComparisonInput = z.object({
  currency: Currency,
  incoterm: z.enum(incoterms),
  exportCosts: money,
  loadingCosts: money,
  freight: money,
  insurancePercent: percent,
  deliveryCosts: money,
  importCosts: money,
  dutyPercent: percent,
  quantities: formRows(z.object({ no: wholeNumber(1, mostLines), quantity: optional(positiveDecimal()) }), mostLines),
  suppliers: formRows(OfSupplier, 20, saysNothing),
})
export type ComparisonInput = z.infer<typeof ComparisonInput>

/** The basis without what was left open. */
export function basisOf(input: ComparisonInput): ComparisonBasis {
  const { currency, incoterm, quantities, suppliers } = input
  const stated = (from: Assumptions) =>
    Object.fromEntries(assumptionNames.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))
  const chosen = quantities.flatMap(({ no, quantity }) => (quantity === undefined ? [] : [[String(no), quantity]]))
  return {
    currency,
    incoterm,
    ...stated(input),
    ...(chosen.length > 0 && { quantities: Object.fromEntries(chosen) as Record<string, string> }),
    ...(suppliers.length > 0 && { bySupplier: Object.fromEntries(suppliers.map(({ ref, ...own }) => [ref, stated(own)])) }),
  }
}
