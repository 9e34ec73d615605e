import { and, desc, eq } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { PastReview } from '#app/domain/reviews/review-view.ts'
import type { Reader } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'

export type ListingRow = typeof listings.$inferSelect
export type ReviewRow = typeof listingReviews.$inferSelect

/** Any listing that is still there, for staff. */
export async function getReviewedListing(db: Reader, listingId: string): Promise<ListingRow> {
  const [row] = isId(listingId) ? await db.select().from(listings).where(eq(listings.id, listingId)) : []
  if (!row || row.status === 'removed') throw notFound()
  return row
}

/** The review of a listing that waits for a decision. */
export async function findOpenReview(db: Reader, listingId: string): Promise<ReviewRow | null> {
  const [row] = await db
    .select()
    .from(listingReviews)
    .where(and(eq(listingReviews.listingId, listingId), eq(listingReviews.state, 'open')))
  return row ?? null
}

/** Every review of a listing, the newest first. */
export async function listReviewsOf(db: Reader, listingId: string): Promise<ReviewRow[]> {
  return db
    .select()
    .from(listingReviews)
    .where(eq(listingReviews.listingId, listingId))
    .orderBy(desc(listingReviews.createdAt), desc(listingReviews.id))
}

export const pastReview = ({ id, state, causes, reason, words, appeal, createdAt, decidedAt }: ReviewRow): PastReview => ({
  id,
  state,
  causes,
  reason,
  words,
  appeal,
  createdAt,
  decidedAt,
})
