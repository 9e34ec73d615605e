import { z } from 'zod'
import { Day } from '../day.ts'
import { CarriedFiles } from '../files/thread-file.ts'
import { formRows, formTick } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { readAs } from '../read-as.ts'
import { mostBreaks, mostDemands, mostLines } from '../rfqs/rfq.ts'
import { Country } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { readHs6 } from '../trade/hs-code.ts'
import { incoterms } from '../trade/incoterm.ts'
import { amount, positiveDecimal } from '../trade/quantity.ts'
import { unitCodes } from '../trade/unit.ts'
import { days, wholeNumber } from '../whole-number.ts'
import { chargeTypes, PaymentTerms } from './quotation.ts'

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1)
/** A column for each of several: `price1`, `price2`. */
const columns = (name: string, most: number, schema: z.ZodType) => Object.fromEntries(upTo(most).map((no) => [`${name}${no}`, schema]))

const price = optional(positiveDecimal({ currencyField: 'currency' }))
const text = (most: number) => optional(z.string().trim().max(most))

export const lineResponses = ['quoted', 'alternative', 'not_offered'] as const
export const answers = ['comply', 'deviate'] as const

type Columns = Partial<Record<`${'minQty' | 'price' | 'value' | 'note'}${number}`, string>> &
  Partial<Record<`answer${number}`, (typeof answers)[number]>>

/** The supplier's answer to one line: a price for each quantity, and to every demand by its number whether it is met. */
const LineRow = z.object({
  no: wholeNumber(1, mostLines),
  response: z.enum(lineResponses),
  description: text(500),
  modelNumber: text(60),
  unit: z.enum(unitCodes),
  contentQuantity: optional(positiveDecimal({ unitField: 'contentUnit' })),
  contentUnit: optional(z.enum(unitCodes)),
  ...columns('minQty', mostBreaks, optional(positiveDecimal({ unitField: 'unit' }))),
  ...columns('price', mostBreaks, price),
  altPrice: price,
  leadTimeDays: optional(days(0, 730)),
  toolingCost: optional(amount({ currencyField: 'currency' })),
  moq: optional(positiveDecimal({ unitField: 'unit' })),
  hs6: optional(readAs(readHs6, 'hs6')),
  originCountry: optional(Country),
  packaging: text(500),
  warrantyMonths: optional(wholeNumber(0, 600)),
  ...columns('answer', mostDemands, optional(z.enum(answers))),
  ...columns('value', mostDemands, text(100)),
  ...columns('note', mostDemands, text(300)),
})
export type LineAnswer = z.infer<typeof LineRow> & Columns

const ChargeRow = z.object({
  type: z.enum(chargeTypes),
  amount: positiveDecimal({ currencyField: 'currency' }),
  note: text(200),
  included: formTick,
})

/** What a row of charges begins with says nothing: the type stands there before anybody chose it. */
const isEmptyCharge = (row: object) => !('amount' in row && row.amount) && !('note' in row && row.note)

/** The quotation form on an RFQ. What is not asked for here is read from the RFQ's version. */
export const RfqQuotationInput = z.object({
  currency: Currency,
  incoterm: z.enum(incoterms),
  namedPlace: z.string().trim().min(2).max(100),
  altIncoterm: optional(z.enum(incoterms)),
  altNamedPlace: text(100),
  leadTimeDays: days(0, 730),
  paymentTerms: PaymentTerms,
  validUntil: Day,
  supplierRef: text(40),
  lines: formRows(LineRow as z.ZodType<LineAnswer>, mostLines, () => false),
  charges: formRows(ChargeRow, 12, isEmptyCharge),
  samplePrice: optional(amount({ currencyField: 'currency' })),
  sampleLeadTimeDays: optional(days(0, 365)),
  sampleFreightCollect: formTick,
  sampleRefundable: formTick,
  portOfLoading: text(100),
  transitDays: optional(days(1, 200)),
  deviations: text(4000),
  remarks: text(4000),
  attached: CarriedFiles,
})
export type RfqQuotationInput = z.infer<typeof RfqQuotationInput>
