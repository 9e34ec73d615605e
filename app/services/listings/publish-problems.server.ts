import { asc, count, eq } from 'drizzle-orm'
import type { FieldProblem } from '#app/domain/errors.ts'
import { publishProblems } from '#app/domain/listings/publication.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Reader } from '#db/client.server.ts'
import { categories, locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'

/** What keeps a stored listing from the stage, by the form's field names; empty when nothing does. */
export async function readPublishProblems(db: Reader, listingId: string, now: Date): Promise<FieldProblem[]> {
  const [row] = await db
    .select({ listing: listings, companyCountry: companies.country })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(eq(listings.id, listingId))
  const { listing, companyCountry } = row!
  const locode = listing.namedPlace?.toUpperCase() ?? ''
  const [texts, tiers, [location], [children]] = await Promise.all([
    db.select().from(listingTexts).where(eq(listingTexts.listingId, listingId)),
    db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, listingId)).orderBy(asc(listingPriceTiers.minQty)),
    isLocode(locode) ? db.select().from(locations).where(eq(locations.locode, locode)) : [],
    db.select({ n: count() }).from(categories).where(eq(categories.parentSlug, listing.categorySlug ?? '')),
  ])
  return publishProblems(
    { ...listing, texts, tiers },
    { today: now.toISOString().slice(0, 10), isLeafCategory: children!.n === 0, companyCountry, location: location ?? null },
  )
}
