import { typedIn, type FormValues } from '#app/domain/form.ts'
import { lineFields } from '#app/domain/quotations/by-mail/form-fields.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { PackContent } from '#app/domain/trade/convert-quantity.ts'
import { isPositiveDecimal } from '#app/domain/trade/quantity.ts'
import { isUnitCode } from '#app/domain/trade/unit.ts'
import type { ReadUnit } from './read-price.ts'

/** What the supplier's draft says already of a line; `priced`: the codes of the prices that it has. */
export type LineBefore = { unit: ReadUnit | null; priced: string[]; moq: string; isAnswered: boolean }

/** The draft may be of a version of the RFQ that had other lines. */
export function lineBefore(before: FormValues, rfq: RfqDocument, at: number): LineBefore {
  const line = rfq.lines[at]!
  const said = (column: string) => typedIn(before, rowField('lines', at, column)).trim()
  const unit = said('unit')
  if (said('no') !== String(line.no) || !isUnitCode(unit)) return { unit: null, priced: [], moq: '', isAnswered: false }
  const priced = lineFields(line, rfq).flatMap((field) => (field.kind === 'price' && said(`price${field.no}`) !== '' ? [field.code] : []))
  const isAnswered = priced.length > 0 || said('response') === 'not_offered'
  return { unit: { unit, ...contentOf(said('contentQuantity'), said('contentUnit')) }, priced, moq: said('moq'), isAnswered }
}

const contentOf = (quantity: string, unit: string): { content?: PackContent } =>
  isPositiveDecimal(quantity) && isUnitCode(unit) ? { content: { quantity, unit } } : {}
