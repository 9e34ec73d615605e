import { makeSlug } from '../slug.ts'

export { readSlug } from '../slug.ts'

/** Address of a listing. Words from its English title, else from the Latin letters of its own; a title without any leaves the ref alone. */
export function listingSlug(titleEnOrLatin: string | null | undefined, ref: string): string {
  return makeSlug(titleEnOrLatin ?? '', ref)
}
