import { asc, eq } from 'drizzle-orm'
import type { StoredListing } from '#app/domain/listings/stored-listing.ts'
import type { Reader } from '#db/client.server.ts'
import { listingPriceTiers, listingRelations, listings, listingTexts } from '#db/schema/listings.ts'
import type { ListingRow } from './access.server.ts'

/** A listing whole, with what hangs on its row. */
export async function readStoredListing(db: Reader, listing: ListingRow): Promise<ListingRow & StoredListing> {
  const [texts, tiers, related] = await Promise.all([
    db.select().from(listingTexts).where(eq(listingTexts.listingId, listing.id)),
    db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, listing.id)).orderBy(asc(listingPriceTiers.minQty)),
    db
      .select({ ref: listings.ref, kind: listingRelations.kind })
      .from(listingRelations)
      .innerJoin(listings, eq(listings.id, listingRelations.relatedId))
      .where(eq(listingRelations.listingId, listing.id))
      .orderBy(asc(listingRelations.position)),
  ])
  return { ...listing, texts, tiers, related }
}
