import type { FieldProblem } from '../errors.ts'
import { rowField } from '../row-fields.ts'
import type { RfqDocument, RfqLine } from '../rfqs/rfq.ts'
import { convertQuantity } from '../trade/convert-quantity.ts'
import { compare } from '../trade/quantity.ts'
import { isPackage } from '../trade/unit.ts'
import type { LineAnswer, RfqQuotationInput } from './rfq-quotation-input.ts'
import { pricesOf } from './rfq-quotation-document.ts'

const dayMs = 86_400_000

/** What keeps a quotation from being sent: everything at once, each with its field. */
export function lintQuotation(input: RfqQuotationInput, rfq: RfqDocument, now: Date): FieldProblem[] {
  return [...head(input, rfq, now), ...rfq.lines.flatMap((line) => ofLine(input, line)), ...unknownLines(input, rfq)]
}

function head(input: RfqQuotationInput, rfq: RfqDocument, now: Date): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!rfq.otherCurrencies && input.currency !== rfq.currency)
    problems.push({ field: 'currency', code: 'quotation.currency_asked', values: { currency: rfq.currency } })
  const least = new Date(now.getTime() + (rfq.validityDays - 1) * dayMs).toISOString().slice(0, 10)
  if (input.validUntil < least)
    problems.push({ field: 'validUntil', code: 'quotation.valid_too_short', values: { days: rfq.validityDays, last: least } })
  if (!input.lines.some(({ response }) => response !== 'not_offered'))
    problems.push({ field: rowField('lines', 0, 'response'), code: 'quotation.nothing_offered' })
  if (input.altIncoterm && !input.altNamedPlace) problems.push({ field: 'altNamedPlace', code: 'incoterm.place_required' })
  return problems
}

function unknownLines(input: RfqQuotationInput, rfq: RfqDocument): FieldProblem[] {
  const asked = new Set(rfq.lines.map(({ no }) => no))
  const seen = new Set<number>()
  return input.lines.flatMap(({ no }, at): FieldProblem[] => {
    const isRight = asked.has(no) && !seen.has(no)
    seen.add(no)
    return isRight ? [] : [{ field: rowField('lines', at, 'no'), code: 'quotation.line_unknown' }]
  })
}

function ofLine(input: RfqQuotationInput, line: RfqLine): FieldProblem[] {
  const at = input.lines.findIndex(({ no }) => no === line.no)
  const answer = input.lines[at]
  if (!answer) return [{ field: rowField('lines', line.no - 1, 'response'), code: 'required' }]
  if (answer.response === 'not_offered') return []
  const field = (column: string) => rowField('lines', at, column)
  return [
    ...prices(answer, line, field),
    ...units(answer, line, field),
    ...demands(answer, line, field),
    ...alternative(input, answer, field),
  ]
}

type Field = (column: string) => string

function prices(answer: LineAnswer, line: RfqLine, field: Field): FieldProblem[] {
  const offers = pricesOf(answer, line)
  if (offers.length === 0) return [{ field: field('price1'), code: 'quotation.price_required' }]
  return offers.flatMap((offer, at): FieldProblem[] => {
    const before = offers[at - 1]
    if (offer.minQty === undefined) return [{ field: field(`minQty${offer.no}`), code: 'required' }]
    if (offer.unitPrice === undefined) return [{ field: field(`price${offer.no}`), code: 'required' }]
    return before?.minQty !== undefined && compare(offer.minQty, before.minQty) <= 0
      ? [{ field: field(`minQty${offer.no}`), code: 'tier_not_ascending', values: { above: before.minQty } }]
      : []
  })
}

/** What is priced in packages says what is in one; what cannot be counted against what was asked is said now, not at the comparison. */
function units(answer: LineAnswer, line: RfqLine, field: Field): FieldProblem[] {
  const asked = line.breaks[0]!.unit
  const content = answer.contentQuantity && answer.contentUnit ? { quantity: answer.contentQuantity, unit: answer.contentUnit } : undefined
  if (isPackage(answer.unit) && answer.unit !== asked && !content)
    return [{ field: field('contentQuantity'), code: 'quotation.content_required' }]
  return convertQuantity('1', asked, answer.unit, content) === null ? [{ field: field('unit'), code: 'quotation.unit_differs' }] : []
}

function demands(answer: LineAnswer, line: RfqLine, field: Field): FieldProblem[] {
  return line.demands.flatMap(({ no, weight }): FieldProblem[] => {
    const said = answer[`answer${no}`]
    if (weight === 'must' && !said) return [{ field: field(`answer${no}`), code: 'quotation.demand_open' }]
    if (said === 'deviate' && !answer[`value${no}`] && !answer[`note${no}`])
      return [{ field: field(`value${no}`), code: 'quotation.deviation_open' }]
    return []
  })
}

function alternative(input: RfqQuotationInput, answer: LineAnswer, field: Field): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (answer.response === 'alternative' && !answer.description)
    problems.push({ field: field('description'), code: 'quotation.alternative_unnamed' })
  if (input.altIncoterm && !answer.altPrice) problems.push({ field: field('altPrice'), code: 'required' })
  return problems
}
