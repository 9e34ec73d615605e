import type { z } from 'zod'
import type { FieldProblem } from '../errors.ts'
import { problemOf } from '../issue-problem.ts'
import { draftProblems, listingFields, type ListingDraftInput } from './listing-input.ts'
import { publishProblems, type Surroundings } from './publication.ts'

/** Values by the names of the form's fields: texts, lists of texts, rows of them. */
export type PlainValues = Record<string, unknown>

/** `listing`: null where something could not even be read, so that no draft could hold it. */
export type ReadListing = { listing: ListingDraftInput | null; problems: FieldProblem[] }

const fields = Object.entries<z.ZodType>(listingFields)

/** What each field comes to when nothing is said, as of most fields in most rows; lists are shared and stay as they are. */
const unsaid = new Map(
  fields.map(([name, schema]) => {
    const result = schema.safeParse(undefined)
    if (result.success) Object.freeze(result.data)
    return [name, result]
  }),
)

/**
 * What a listing says, and everything that keeps it from being published, by field: what cannot be read, what is missing, what does not
 * fit the rest. A field that cannot be read takes nothing else with it. Whoever brings listings in, form or table, asks here.
 */
export function readListing(values: PlainValues, around: Surroundings): ReadListing {
  const read: Record<string, unknown> = {}
  const unread: FieldProblem[] = []
  for (const [name, schema] of fields) {
    const result = values[name] === undefined ? unsaid.get(name)! : schema.safeParse(values[name])
    if (result.success) read[name] = result.data
    else unread.push(...result.error.issues.map((issue) => problemOf({ ...issue, path: [name, ...issue.path] })))
  }
  const listing = read as Partial<ListingDraftInput>
  const unkept = draftProblems(listing)
  const found = [...unkept, ...publishProblems(listing, around)]
  const wrong = new Set(unread.map(({ field }) => nameOf(field)))
  const problems = [...unread, ...found.filter(({ field }) => !wrong.has(nameOf(field)))]
  return { listing: unread.length + unkept.length === 0 ? (listing as ListingDraftInput) : null, problems }
}

const nameOf = (field: string) => field.split(/[.[]/)[0]!
