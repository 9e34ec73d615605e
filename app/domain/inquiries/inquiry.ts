import { z } from 'zod'
import { Day } from '../day.ts'
import { optional } from '../optional.ts'
import { Country } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { incoterms } from '../trade/incoterm.ts'
import { phoneNumber } from '../trade/phone-number.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { unitCodes } from '../trade/unit.ts'

const ticked = z
  .enum(['on'])
  .transform(() => true)
  .or(z.literal(true))

/** Where a buyer was when they asked. */
export type InquirySource = 'listing' | 'share_link'

/** F4 as the quick inquiry asks it. `wants` says what the answer should hold. */
export const InquiryForm = z.object({
  message: z.string().trim().min(20).max(4000),
  quantity: optional(positiveDecimal({ unitField: 'unit' })),
  unit: optional(z.enum(unitCodes)),
  country: optional(Country),
  name: optional(z.string().trim().max(100)),
  company: optional(z.string().trim().max(200)),
  phone: optional(phoneNumber('country')),
  /** The supplier may see the phone number. */
  phoneShown: optional(ticked),
  incoterm: optional(z.enum(incoterms)),
  destination: optional(z.string().trim().max(100)),
  targetPrice: optional(positiveDecimal({ currencyField: 'currency' })),
  currency: optional(Currency),
  neededBy: optional(Day),
  sample: optional(ticked),
})
export type InquiryForm = z.infer<typeof InquiryForm>
