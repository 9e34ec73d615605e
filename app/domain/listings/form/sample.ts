import { z } from 'zod'
import { formRows, formTick } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { isBlank, optional } from '../../optional.ts'
import { Currency } from '../../trade/currency.ts'
import { amount, positiveDecimal } from '../../trade/quantity.ts'
import { days } from '../../whole-number.ts'
import { customisationKinds, type Customisation, type ListingSample } from '../listing.ts'
import { required } from './required.ts'

const CustomisationRow = z.object({
  kind: z.enum(customisationKinds),
  isOffered: formTick,
  minQty: optional(positiveDecimal({ unitField: 'priceUnit' })),
  setupFee: optional(amount({ currencyField: 'currency' })),
})

/** The form sends a row for every kind. */
const saysOnlyItsKind = (row: object) =>
  Object.entries(row).every(([name, value]) => name === 'kind' || value === undefined || value === false || isBlank(value))

export const sampleFields = {
  sampleAvailable: optional(z.enum(['yes', 'no'])),
  samplePrice: optional(amount({ currencyField: 'sampleCurrency' })),
  sampleCurrency: optional(Currency),
  sampleFreight: optional(z.enum(['collect', 'prepaid'])),
  sampleIsRefundable: formTick,
  sampleLeadDays: optional(days(0, 365)),
  sampleMaxQty: optional(positiveDecimal({ unitField: 'priceUnit' })),
  customisation: formRows(CustomisationRow, customisationKinds.length, saysOnlyItsKind),
}

type Samples = {
  sampleAvailable?: 'yes' | 'no'
  samplePrice?: string
  sampleCurrency?: string
  sampleFreight?: 'collect' | 'prepaid'
  sampleIsRefundable?: boolean
  sampleLeadDays?: number
  sampleMaxQty?: string
  currency?: string
  customisation?: z.infer<typeof CustomisationRow>[]
}

/** Whether there are samples is always said; where there are, what one costs and when it is sent. */
export function sampleProblems(form: Samples): FieldProblem[] {
  const problems = required('sampleAvailable', form.sampleAvailable)
  if (form.sampleAvailable === 'yes') {
    problems.push(...required('samplePrice', form.samplePrice), ...required('sampleLeadDays', form.sampleLeadDays))
    if (form.samplePrice !== undefined) problems.push(...required('sampleCurrency', form.sampleCurrency ?? form.currency))
  }
  const hasFee = form.customisation?.some(({ isOffered, setupFee }) => isOffered && setupFee !== undefined)
  return hasFee ? [...problems, ...required('currency', form.currency)] : problems
}

/** A draft may say what one costs before it says that there are any. */
export function sampleOf(form: Samples): ListingSample | null {
  if (form.sampleAvailable === 'no') return { available: false }
  const sample = {
    price: form.samplePrice,
    currency: form.samplePrice === undefined ? undefined : (form.sampleCurrency ?? form.currency),
    freightCollect: form.sampleFreight && form.sampleFreight === 'collect',
    refundableOnOrder: form.sampleIsRefundable || undefined,
    leadDays: form.sampleLeadDays,
    maxQty: form.sampleMaxQty,
  }
  if (form.sampleAvailable === 'yes') return { available: true, ...sample }
  return Object.values(sample).some((value) => value !== undefined) ? sample : null
}

/** What is not ticked is not offered, whatever stands beside it. */
export function customisationOf({ customisation = [] }: Samples): Customisation[] {
  return customisation.flatMap(({ isOffered, kind, minQty, setupFee }) => (isOffered ? [{ kind, minQty, setupFee }] : []))
}
