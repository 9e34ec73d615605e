import type { StatedAttribute } from '../listings/attributes.ts'
import { fold } from '../search/fold.ts'
import { convertMeasure, type MeasureCode } from '../trade/measure.ts'
import type { SpecDemand } from './rfq.ts'

export type DemandAnswer = 'meets' | 'fails' | 'unknown'

/** Whether what a listing states answers a demand. What cannot be compared is unknown, never a failure. */
export function meetsDemand(demand: SpecDemand, stated: StatedAttribute | undefined): DemandAnswer {
  if (!stated || demand.values.length === 0) return 'unknown'
  if ('number' in stated) return ofSpan(demand, stated.number, stated.number, stated.unit)
  if ('from' in stated) return ofSpan(demand, stated.from, stated.to, stated.unit)
  if ('choices' in stated) return said(demand.values.some((value) => stated.choices.includes(value)))
  if ('yes' in stated) return said(demand.values.includes(stated.yes ? 'yes' : 'no'))
  const text = fold(stated.text)
  return demand.values.some((value) => text.includes(fold(value))) ? 'meets' : 'unknown'
}

const said = (fits: boolean): DemandAnswer => (fits ? 'meets' : 'fails')

/** A listing that covers a span answers whatever lies within it. */
function ofSpan({ operator, values, unit }: SpecDemand, from: string, to: string, statedIn: MeasureCode | undefined): DemandAnswer {
  const [lowest, highest] = [inUnit(from, statedIn, unit), inUnit(to, statedIn, unit)]
  const asked = values.map(Number)
  if (lowest === null || highest === null || asked.some(Number.isNaN)) return 'unknown'
  const [first, last] = [asked[0]!, asked.at(-1)!]
  switch (operator) {
    case 'at_most':
      return said(lowest <= first)
    case 'at_least':
      return said(highest >= first)
    case 'between':
      return said(lowest <= last && highest >= first)
    case 'equals':
    case 'one_of':
      return said(asked.some((value) => lowest <= value && value <= highest))
  }
}

function inUnit(value: string, from: MeasureCode | undefined, to: MeasureCode | undefined): number | null {
  if (from === to || from === undefined || to === undefined) return Number(value)
  const converted = convertMeasure(value, from, to)
  return converted === null ? null : Number(converted)
}
