import type { BusinessType } from '../companies/company.ts'
import { isStated, type AttributeValue } from '../listings/attributes.ts'
import { convertMeasure, measuresLike, type MeasureCode } from '../trade/measure.ts'

/** What the index knows of a listing's maker, to keep to what a buyer filters by. */
export type Maker = { country: string | null; businessTypes: BusinessType[]; languages: string[]; certificates: string[] }

/** By attribute: what was chosen or, as `<id>_from` and `<id>_to`, between which numbers it lies in the plain unit of its kind. */
export type IndexedFacts = Record<string, string[] | number>

export function factsOf(attributes: readonly AttributeValue[]): IndexedFacts {
  const facts: IndexedFacts = {}
  for (const value of attributes.filter(isStated)) {
    if ('choices' in value) facts[value.id] = value.choices
    if ('yes' in value) facts[value.id] = [value.yes ? 'yes' : 'no']
    if ('number' in value) setSpan(facts, value.id, value.number, value.number, value.unit)
    if ('from' in value) setSpan(facts, value.id, value.from, value.to, value.unit)
  }
  return facts
}

function setSpan(facts: IndexedFacts, id: string, from: string, to: string, unit: MeasureCode | undefined): void {
  facts[`${id}_from`] = plainNumber(from, unit)
  facts[`${id}_to`] = plainNumber(to, unit)
}

/** In the first unit of its kind, so that inches are compared with millimetres. */
export function plainNumber(value: string, unit: MeasureCode | undefined): number {
  return Number(unit === undefined ? value : (convertMeasure(value, unit, measuresLike(unit)[0]!) ?? value))
}
