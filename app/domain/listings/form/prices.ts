import { z } from 'zod'
import { formRows } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { Day } from '../../day.ts'
import { optional } from '../../optional.ts'
import { Currency } from '../../trade/currency.ts'
import { canonicalDecimal, compare, isMultiple, positiveDecimal } from '../../trade/quantity.ts'
import { unitCodes } from '../../trade/unit.ts'
import { days } from '../../whole-number.ts'
import { capacityPeriods, mostTiers, priceModes, type CapacityPeriod, type PriceMode, type PriceTier } from '../listing.ts'
import { tierProblems } from '../price-tiers.ts'
import { required } from './required.ts'

const quantity = () => positiveDecimal({ unitField: 'priceUnit' })
const price = () => positiveDecimal({ currencyField: 'currency' })

const Tier = z.object({ minQty: quantity(), unitPrice: price(), leadTimeDays: optional(days(0, 730)) })

export const priceFields = {
  priceMode: z.enum(priceModes).default('tiers'),
  moq: optional(quantity()),
  priceUnit: optional(z.enum(unitCodes)),
  orderMultiple: optional(quantity()),
  maxTrialQty: optional(quantity()),
  currency: optional(Currency),
  /** How many of the unit a price is for. */
  priceBasisQty: optional(quantity().refine((value) => compare(value, '1') >= 0, { error: 'basis_below_one' })),
  tiers: formRows(Tier, mostTiers),
  priceFrom: optional(price()),
  priceTo: optional(price()),
  priceValidUntil: optional(Day),
  capacity: optional(positiveDecimal({ unitField: 'capacityUnit' })),
  capacityUnit: optional(z.enum(unitCodes)),
  capacityPer: optional(z.enum(capacityPeriods)),
}

type Prices = {
  priceMode?: PriceMode
  moq?: string
  priceUnit?: string
  orderMultiple?: string
  maxTrialQty?: string
  currency?: string
  tiers?: PriceTier[]
  priceFrom?: string
  priceTo?: string
  priceValidUntil?: string
  capacity?: string
  capacityPer?: CapacityPeriod
}

/** One quantity has one price. */
export function doubledTiers({ tiers = [] }: Prices): FieldProblem[] {
  const quantities = tiers.map(({ minQty }) => canonicalDecimal(minQty))
  return quantities.flatMap((minQty, index) =>
    quantities.indexOf(minQty) < index ? [{ field: `tiers[${index}].minQty`, code: 'tier_twice' }] : [],
  )
}

/** How much one can order, and how much there is; for how long a price stands. */
export function quantityProblems(prices: Prices, { today }: { today: string }): FieldProblem[] {
  const { moq, orderMultiple, maxTrialQty, priceMode = 'tiers' } = prices
  const problems = [
    ...required('moq', moq),
    ...required('priceUnit', prices.priceUnit),
    ...required('capacity', prices.capacity),
    ...(prices.capacity === undefined ? [] : required('capacityPer', prices.capacityPer)),
  ]
  if (moq && orderMultiple && !isMultiple(moq, orderMultiple))
    problems.push({ field: 'orderMultiple', code: 'moq_no_multiple', values: { moq } })
  if (moq && maxTrialQty && compare(maxTrialQty, moq) > 0) problems.push({ field: 'maxTrialQty', code: 'trial_above_moq', values: { moq } })
  return priceMode === 'on_request' ? problems : [...problems, ...pricedProblems(prices, today)]
}

function pricedProblems(prices: Prices, today: string): FieldProblem[] {
  const { priceFrom, priceTo, tiers = [], moq, priceMode } = prices
  const problems = required('currency', prices.currency)
  if (priceMode === 'range') {
    problems.push(...required('priceFrom', priceFrom), ...required('priceTo', priceTo))
    if (priceFrom && priceTo && compare(priceTo, priceFrom) < 0)
      problems.push({ field: 'priceTo', code: 'price_order', values: { atLeast: priceFrom } })
  } else problems.push(...tierProblems(tiers, moq))
  return [...problems, ...validityProblems(prices.priceValidUntil, today)]
}

function validityProblems(until: string | undefined, today: string): FieldProblem[] {
  const [field, last] = ['priceValidUntil', oneYearAfter(today)]
  if (until === undefined) return [{ field, code: 'required' }]
  if (until < today) return [{ field, code: 'date_passed' }]
  return until > last ? [{ field, code: 'date_too_late', values: { last } }] : []
}

function oneYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
