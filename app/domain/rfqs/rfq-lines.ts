import type { FieldProblem } from '../errors.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { compare } from '../trade/quantity.ts'
import { readDemands } from './demands.ts'
import { mostDemands, type QuantityBreak, type RfqLine } from './rfq.ts'
import type { LineRow, RfqInput } from './rfq-input.ts'

const breakColumns = ['quantity', 'quantity2', 'quantity3', 'quantity4'] as const

/** A unit alone is no line: browsers send the first of a list. */
const saysSomething = ({ unit: _, sampleNeeded, ...row }: LineRow): boolean =>
  sampleNeeded || Object.values(row).some((value) => value !== undefined)

type PlacedLine = { row: LineRow; field: (column: string) => string }

/** Every line, the first one from the form itself; each knows what its fields are called there. */
function linesOf(rfq: RfqInput): PlacedLine[] {
  const { title, quantity, unit, quantity2, quantity3, quantity4, targetPrice, hs6, brandOrEqual, sampleNeeded } = rfq
  const first = { description: title, quantity, unit, quantity2, quantity3, quantity4, targetPrice, hs6, brandOrEqual, sampleNeeded }
  const others = rfq.lines.map((row, at) => ({ row, field: (column: string) => `lines[${at}].${column}` }))
  return [
    { row: first, field: (column) => (column === 'description' ? 'title' : column) },
    ...others.filter(({ row }) => saysSomething(row)),
  ]
}

/** The lines as a version holds them, and what is missing or cannot stand. */
export function readLines(rfq: RfqInput, schema: readonly CategoryAttribute[]): { lines: RfqLine[]; problems: FieldProblem[] } {
  const demands = readDemands(rfq.demands, schema)
  const problems = [...demands.problems]
  if (demands.count > mostDemands) problems.push({ field: 'demands', code: 'too_many', values: { max: mostDemands } })
  const placed = linesOf(rfq)
  const unknownLines = rfq.demands.flatMap(({ line }, at): FieldProblem[] =>
    line !== undefined && line > placed.length ? [{ field: `demands[${at}].line`, code: 'at_most', values: { max: placed.length } }] : [],
  )
  const lines = placed.map(({ row, field }, index): RfqLine => {
    for (const column of ['description', 'quantity', 'unit'] as const)
      if (row[column] === undefined) problems.push({ field: field(column), code: 'required' })
    const breaks = readBreaks(row, field)
    problems.push(...breaks.problems)
    return {
      no: index + 1,
      description: row.description ?? '',
      demands: demands.demandsOf(index + 1),
      breaks: breaks.found,
      ...(row.targetPrice !== undefined && { targetPrice: row.targetPrice, ...(rfq.targetHidden && { targetHidden: true as const }) }),
      ...(row.hs6 !== undefined && { hs6: row.hs6 }),
      ...(row.sampleNeeded && { sampleNeeded: true as const }),
      ...(row.brandOrEqual !== undefined && { brandOrEqual: row.brandOrEqual }),
      certificates: rfq.certificates,
    }
  })
  return { lines, problems: [...problems, ...unknownLines] }
}

function readBreaks(row: LineRow, field: (column: string) => string): { found: QuantityBreak[]; problems: FieldProblem[] } {
  const { unit } = row
  const stated = breakColumns.flatMap((column) => (row[column] === undefined ? [] : [{ column, quantity: row[column] }]))
  const problems = stated.flatMap(({ column, quantity }, at): FieldProblem[] => {
    const before = stated[at - 1]?.quantity
    return before !== undefined && compare(quantity, before) <= 0
      ? [{ field: field(column), code: 'break_not_ascending', values: { above: before } }]
      : []
  })
  return { found: unit === undefined ? [] : stated.map(({ quantity }) => ({ quantity, unit })), problems }
}
