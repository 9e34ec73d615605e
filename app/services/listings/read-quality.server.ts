import { inArray } from 'drizzle-orm'
import { qualityOf, type Quality } from '#app/domain/listings/quality.ts'
import { formOf, type StoredListing } from '#app/domain/listings/stored-listing.ts'
import type { Reader } from '#db/client.server.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { findCategory } from '../categories/read-category.server.ts'

/** How good a listing is by the rules of today. */
export async function readQuality(db: Reader, listing: StoredListing): Promise<Quality> {
  const category = listing.categorySlug === null ? null : await findCategory(db, listing.categorySlug)
  return qualityOf(formOf(listing), category?.schema.attributes ?? [])
}

/** The scores of several listings, by their ids. */
export async function readScores(db: Reader, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const [rows, texts, tiers] = await Promise.all([
    db.select().from(listings).where(inArray(listings.id, ids)),
    db.select().from(listingTexts).where(inArray(listingTexts.listingId, ids)),
    db.select().from(listingPriceTiers).where(inArray(listingPriceTiers.listingId, ids)),
  ])
  const slugs = [...new Set(rows.flatMap((row) => row.categorySlug ?? []))]
  const asked = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, (await findCategory(db, slug))?.schema.attributes ?? []] as const)),
  )
  const scoreOf = (row: (typeof rows)[number]) => {
    const own = <T extends { listingId: string }>(all: T[]) => all.filter(({ listingId }) => listingId === row.id)
    const form = formOf({ ...row, texts: own(texts), tiers: own(tiers), related: [] })
    return qualityOf(form, asked.get(row.categorySlug ?? '') ?? []).score
  }
  return new Map(rows.map((row) => [row.id, scoreOf(row)]))
}
