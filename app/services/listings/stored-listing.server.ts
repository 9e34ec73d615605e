import { asc, eq, inArray } from 'drizzle-orm'
import type { StoredListing } from '#app/domain/listings/stored-listing.ts'
import type { Reader } from '#db/client.server.ts'
import { listingPriceTiers, listingRelations, listings, listingTexts } from '#db/schema/listings.ts'
import type { ListingRow } from './access.server.ts'

/** A listing whole, with what hangs on its row. */
export async function readStoredListing(db: Reader, listing: ListingRow): Promise<ListingRow & StoredListing> {
  const [stored] = await readStoredListings(db, [listing])
  return stored!
}

/** Any number of them, in their order. */
export async function readStoredListings(db: Reader, rows: readonly ListingRow[]): Promise<(ListingRow & StoredListing)[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [texts, tiers, related] = await Promise.all([
    db.select().from(listingTexts).where(inArray(listingTexts.listingId, ids)),
    db.select().from(listingPriceTiers).where(inArray(listingPriceTiers.listingId, ids)).orderBy(asc(listingPriceTiers.minQty)),
    db
      .select({ listingId: listingRelations.listingId, ref: listings.ref, kind: listingRelations.kind })
      .from(listingRelations)
      .innerJoin(listings, eq(listings.id, listingRelations.relatedId))
      .where(inArray(listingRelations.listingId, ids))
      .orderBy(asc(listingRelations.position)),
  ])
  const [textsOf, tiersOf, relatedOf] = [byListing(texts), byListing(tiers), byListing(related)]
  return rows.map((row) => ({
    ...row,
    texts: textsOf.get(row.id) ?? [],
    tiers: tiersOf.get(row.id) ?? [],
    related: (relatedOf.get(row.id) ?? []).map(({ ref, kind }) => ({ ref, kind })),
  }))
}

function byListing<T extends { listingId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.listingId)
    if (group) group.push(row)
    else groups.set(row.listingId, [row])
  }
  return groups
}
