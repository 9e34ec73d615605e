import { z } from 'zod'
import { incoterms } from '../trade/incoterm.ts'
import { unitCodes } from '../trade/unit.ts'

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

/** Decimal, positive, at most 12 digits before and 6 after the point. */
const decimal = z
  .string()
  .trim()
  .regex(/^\d{1,12}(\.\d{1,6})?$/, { error: 'number' })
  .refine((value) => Number(value) > 0, { error: 'positive' })

/** F4 as the quick inquiry asks it. `wants` says what the answer should hold. */
export const InquiryForm = z.object({
  message: z.string().trim().min(20).max(4000),
  quantity: optional(decimal),
  unit: optional(z.enum(unitCodes)),
  country: optional(z.string().regex(/^[A-Z]{2}$/)),
  name: optional(z.string().trim().max(100)),
  company: optional(z.string().trim().max(200)),
  phone: optional(z.string().trim().max(40)),
  incoterm: optional(z.enum(incoterms)),
  destination: optional(z.string().trim().max(100)),
  targetPrice: optional(decimal),
  currency: optional(z.string().regex(/^[A-Z]{3}$/)),
  neededBy: optional(z.iso.date()),
  sample: optional(z.enum(['on']).transform(() => true).or(z.literal(true))),
})
export type InquiryForm = z.infer<typeof InquiryForm>
