import { z } from 'zod'
import { formRows, formTick } from '../form-rows.ts'
import { optional } from '../optional.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { wholeNumber } from '../whole-number.ts'
import { mostLines } from './rfq.ts'

/** A version as a form names it: `<id>.<version>`. */
const QuotationVersion = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[1-9]\d{0,5}$/, { error: 'choose' })
  .transform((value) => value)

const AwardRow = z.object({ no: wholeNumber(1, mostLines), quotation: optional(QuotationVersion), quantity: optional(positiveDecimal()) })

/** Which version takes which line; a line for which nobody is named stays open. */
export const AwardInput = z.object({
  awards: formRows(AwardRow, mostLines),
  lossNote: optional(z.string().trim().max(1000)),
  /** No further line will be awarded: all others are told. */
  isLast: formTick,
  /** Of a guest. */
  code: z.string().trim().max(12).optional(),
})
export type AwardInput = z.infer<typeof AwardInput>

export type ChosenLine = { no: number; quotationId: string; version: number; quantity?: string }

export function chosenLines({ awards }: AwardInput): ChosenLine[] {
  return awards.flatMap(({ no, quotation, quantity }) => {
    if (!quotation) return []
    const [quotationId, version] = quotation.split('.')
    return [{ no, quotationId: quotationId!, version: Number(version), ...(quantity && { quantity }) }]
  })
}
