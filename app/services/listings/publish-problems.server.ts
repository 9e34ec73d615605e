import { eq } from 'drizzle-orm'
import type { FieldProblem } from '#app/domain/errors.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { publishProblems, type Surroundings } from '#app/domain/listings/publication.ts'
import { formOf } from '#app/domain/listings/stored-listing.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Reader } from '#db/client.server.ts'
import { locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import type { ListingRow } from './access.server.ts'
import { readStoredListing } from './stored-listing.server.ts'

/** What keeps a stored listing from the stage, by the form's field names; empty when nothing does. */
export async function readPublishProblems(db: Reader, listing: ListingRow, now: Date): Promise<FieldProblem[]> {
  const form = formOf(await readStoredListing(db, listing))
  return publishProblems(form, await readSurroundings(db, listing.companyId, form, now))
}

/** What the rules of publication ask of the world around a form. */
export async function readSurroundings(
  db: Reader,
  companyId: string,
  form: Pick<ListingDraftInput, 'category' | 'namedPlace'>,
  now: Date,
): Promise<Surroundings> {
  const locode = form.namedPlace?.toUpperCase() ?? ''
  const [[company], [location], category] = await Promise.all([
    db.select({ country: companies.country }).from(companies).where(eq(companies.id, companyId)),
    isLocode(locode) ? db.select().from(locations).where(eq(locations.locode, locode)) : [],
    form.category === undefined ? null : findCategory(db, form.category),
  ])
  const { isLeaf, isService, schema } = category ?? noCategory
  return {
    today: now.toISOString().slice(0, 10),
    isLeafCategory: isLeaf,
    isService,
    schema: schema.attributes,
    companyCountry: company?.country ?? null,
    location: location ?? null,
  }
}
