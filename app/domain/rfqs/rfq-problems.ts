import type { FieldProblem } from '../errors.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { required } from '../listings/form/required.ts'
import { incotermRules } from '../trade/incoterm.ts'
import type { Location } from '../trade/port.ts'
import { latestMs, soonestMs } from './deadline.ts'
import { readLines } from './rfq-lines.ts'
import type { RfqInput } from './rfq-input.ts'

/** What the form alone does not tell. */
export type RfqSurroundings = {
  now: Date
  /** Of the buyer, in which a day ends. */
  timeZone: string
  isLeafCategory: boolean
  schema: readonly CategoryAttribute[]
  /** What the location list knows of `destination`. */
  location: Location | null
  /** The end of the day that the form names; null where it names none. */
  deadline: Date | null
  /** It is the closing moment that was published: it may have come close meanwhile. */
  isKept: boolean
}

const shortestTitle = 10
const shortestDetails = 80

/** In Han characters half as much says the same. */
const weight = (text: string): number => [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0)

export const isLongEnough = (text: string | undefined, min: number): boolean => weight(text?.trim() ?? '') >= min

/** What keeps an RFQ from being published, by the form's field names. */
export function rfqProblems(rfq: RfqInput, around: RfqSurroundings): FieldProblem[] {
  return [
    ...longEnough('title', rfq.title, shortestTitle),
    ...longEnough('details', rfq.details, shortestDetails),
    ...required('category', rfq.category),
    ...(rfq.category !== undefined && !around.isLeafCategory ? [{ field: 'category', code: 'category_leaf' }] : []),
    ...required('country', rfq.country),
    ...readLines(rfq, around.schema).problems,
    ...placeProblems(rfq, around),
    ...dayProblems(rfq, around),
    ...filterProblems(rfq),
  ]
}

const longEnough = (field: string, text: string | undefined, min: number): FieldProblem[] =>
  text === undefined
    ? [{ field, code: 'required' }]
    : isLongEnough(text, min)
      ? []
      : [{ field, code: 'too_short', values: { min, count: min } }]

function placeProblems({ destination, country, incoterms }: RfqInput, { location }: RfqSurroundings): FieldProblem[] {
  if (destination === undefined || !location || country === undefined) return []
  const isElsewhere = incoterms.some((term) => incotermRules[term].placeEnd === 'destination') && location.country !== country
  return isElsewhere ? [{ field: 'destination', code: 'incoterm.place_outside_destination' }] : []
}

function dayProblems({ deliveryFrom, deliveryTo }: RfqInput, around: RfqSurroundings): FieldProblem[] {
  const today = around.now.toISOString().slice(0, 10)
  const problems: FieldProblem[] = []
  if (deliveryTo !== undefined && deliveryTo < today) problems.push({ field: 'deliveryTo', code: 'date_passed' })
  if (deliveryFrom !== undefined && deliveryTo !== undefined && deliveryTo < deliveryFrom)
    problems.push({ field: 'deliveryTo', code: 'day_order' })
  const left = around.deadline ? around.deadline.getTime() - around.now.getTime() : null
  if (left !== null && left < (around.isKept ? 0 : soonestMs)) problems.push({ field: 'quoteDeadline', code: 'deadline_soon' })
  // The day itself ends up to a day later than now.
  if (left !== null && left > latestMs + soonestMs) problems.push({ field: 'quoteDeadline', code: 'deadline_late' })
  return problems
}

function filterProblems({ filterCountries, filterCountriesOut }: RfqInput): FieldProblem[] {
  return filterCountries.some((country) => filterCountriesOut.includes(country))
    ? [{ field: 'filterCountriesOut', code: 'countries_both' }]
    : []
}
