import { z } from 'zod'
import type { FieldProblem } from '../errors.ts'
import { oneOrMore } from '../form-rows.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { isBlank, optional } from '../optional.ts'
import { isMeasure, measureKindOf, type MeasureCode } from '../trade/measure.ts'
import { compare, signedDecimal } from '../trade/quantity.ts'
import { wholeNumber } from '../whole-number.ts'
import { mostLines, type SpecDemand } from './rfq.ts'

const number = optional(signedDecimal({ unitField: 'unit' }))

/** A line of the checklist: about a question of the category (`id`) or about something of the buyer's own (`name`). */
export const DemandRow = z.object({
  id: optional(z.string().regex(/^[a-zA-Z]\w{0,39}$/)),
  name: optional(z.string().trim().max(60)),
  /** None: of every line of the RFQ. */
  line: optional(wholeNumber(1, mostLines)),
  weight: z.enum(['must', 'prefer']).default('must'),
  operator: optional(z.enum(['equals', 'at_most', 'at_least', 'between'])),
  number,
  number2: number,
  unit: optional(z.string().refine(isMeasure, { error: 'choose' })),
  choice: oneOrMore(z.string().max(60), 30),
  text: optional(z.string().trim().max(200)),
  yesNo: optional(z.enum(['yes', 'no'])),
})
export type DemandRow = z.infer<typeof DemandRow>

type Demanded = Omit<SpecDemand, 'no'>
type Read = { demand: Demanded } | { column: string; code: string } | null

const answers = ['number', 'number2', 'choice', 'text', 'yesNo'] as const
const isAnswered = (row: DemandRow) => answers.some((name) => [row[name]].flat().some((value) => value !== undefined && !isBlank(value)))

/**
 * The checklist of each line, by the category's schema; a question that is left open demands nothing. Each demand keeps the place where
 * it stands in the form as its number, so that a quotation answers the same one on every line.
 */
export function readDemands(
  rows: readonly DemandRow[],
  schema: readonly CategoryAttribute[],
): { demandsOf: (line: number) => SpecDemand[]; count: number; problems: FieldProblem[] } {
  const problems: FieldProblem[] = []
  const read = rows.flatMap((row, at) => {
    const found = readRow(row, schema)
    if (found === null) return []
    if ('demand' in found) return [{ line: row.line, demand: { no: at + 1, ...found.demand } }]
    problems.push({ field: `demands[${at}].${found.column}`, code: found.code })
    return []
  })
  return {
    demandsOf: (line) => read.filter((one) => one.line === undefined || one.line === line).map(({ demand }) => demand),
    count: read.length,
    problems,
  }
}

function readRow(row: DemandRow, schema: readonly CategoryAttribute[]): Read {
  if (!isAnswered(row)) return row.name === undefined ? null : { column: 'text', code: 'required' }
  if (row.id === undefined) return row.name === undefined ? null : ownDemand(row, row.name)
  const attribute = schema.find(({ id }) => id === row.id)
  return attribute ? demandOn(row, attribute) : { column: 'id', code: 'attribute_unknown' }
}

const ownDemand = ({ text, weight }: DemandRow, name: string): Read =>
  text === undefined ? { column: 'text', code: 'required' } : { demand: { name, weight, operator: 'equals', values: [text] } }

function demandOn(row: DemandRow, attribute: CategoryAttribute): Read {
  const base = { attribute: attribute.id, weight: row.weight }
  switch (attribute.type) {
    case 'number':
    case 'range':
      return figureDemand(row, attribute.unit, base)
    case 'choice': {
      const known = attribute.choices.map(({ code }) => code)
      if (row.choice.length === 0) return null
      if (!row.choice.every((code) => known.includes(code))) return { column: 'choice', code: 'choose' }
      return { demand: { ...base, operator: 'one_of', values: row.choice } }
    }
    case 'text':
      return row.text === undefined ? null : { demand: { ...base, operator: 'equals', values: [row.text] } }
    case 'yes_no':
      return row.yesNo === undefined ? null : { demand: { ...base, operator: 'equals', values: [row.yesNo] } }
  }
}

function figureDemand(row: DemandRow, usual: MeasureCode | undefined, base: Pick<Demanded, 'attribute' | 'weight'>): Read {
  const { number: low, number2: high } = row
  if (low === undefined) return high === undefined ? null : { column: 'number', code: 'required' }
  const operator = high === undefined ? (row.operator === 'between' ? 'equals' : (row.operator ?? 'equals')) : 'between'
  if (high !== undefined && compare(low, high) > 0) return { column: 'number2', code: 'range_order' }
  const unit = row.unit ?? usual
  if (unit && (!usual || measureKindOf(unit) !== measureKindOf(usual))) return { column: 'unit', code: 'attribute_unit' }
  return { demand: { ...base, operator, values: high === undefined ? [low] : [low, high], ...(unit && { unit }) } }
}
