import { and, eq, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { Findings } from '#app/domain/reviews/prohibited.ts'
import type { ReviewCause } from '#app/domain/reviews/review.ts'
import { isSampled, isTrusted } from '#app/domain/reviews/trust.ts'
import type { Transaction } from '#db/client.server.ts'
import type { listings } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import { readFindings } from './read-findings.server.ts'
import { readReviewRecord } from './review-record.server.ts'

type ListingRow = typeof listings.$inferSelect

/** Why staff look at a listing that its company wants published; `waits`: it is not shown before they have. */
export type Look = { causes: ReviewCause[]; waits: boolean }

/** New companies publish at once here, as the operator of this site chose. */
export const isReviewOff = (): boolean => env().REVIEW === 'none'

/** What was on the stage before comes back without a look: what changed meanwhile waited by itself. */
export async function lookFirst(tx: Transaction, listing: ListingRow): Promise<Look> {
  if (listing.status === 'changes_requested') return { causes: ['resubmitted'], waits: true }
  if (listing.status !== 'draft') return { causes: [], waits: false }
  const [look, findings] = await Promise.all([lookAtDrafts(tx, listing.companyId), readFindings(tx, listing)])
  return look(listing.id, findings)
}

/** The same for any number of a company's drafts. */
export async function lookAtDrafts(tx: Transaction, companyId: string): Promise<(listingId: string, findings: Findings) => Look> {
  const isKnown = isReviewOff() || isTrusted(await readReviewRecord(tx, companyId))
  return (listingId, { words, code }) => {
    const causes: ReviewCause[] = [
      ...(isKnown ? [] : (['new_company'] as const)),
      ...(words.length > 0 ? (['prohibited_word'] as const) : []),
      ...(code ? (['prohibited_hs'] as const) : []),
    ]
    if (causes.length > 0) return { causes, waits: true }
    return { causes: isSampled(listingId) && !isReviewOff() ? ['sampled'] : [], waits: false }
  }
}

type Queued = { id: string; companyId: string; version: number }

/** Puts a listing into the queue, in the version that it has now. One that stands there already keeps its place. */
export async function queueReview(
  tx: Transaction,
  { id: listingId, companyId, version }: Queued,
  causes: ReviewCause[],
  now: Date,
  { appeal = null, changeSetId = null }: { appeal?: string | null; changeSetId?: string | null } = {},
): Promise<void> {
  if (causes.length === 0) return
  const asked = { version, causes, appeal, changeSetId }
  await tx
    .insert(listingReviews)
    .values({ listingId, companyId, createdAt: now, ...asked })
    .onConflictDoUpdate({ target: listingReviews.listingId, targetWhere: sql`${listingReviews.state} = 'open'`, set: asked })
}

/** What nobody needs to look at any more. */
export async function withdrawReview(tx: Transaction, listingId: string, now: Date): Promise<void> {
  await tx
    .update(listingReviews)
    .set({ state: 'withdrawn', decidedAt: now })
    .where(and(eq(listingReviews.listingId, listingId), eq(listingReviews.state, 'open')))
}
