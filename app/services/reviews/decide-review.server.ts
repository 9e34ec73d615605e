import { and, eq, sql } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import type { EventName } from '#app/domain/events.ts'
import { newId } from '#app/domain/id.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { decisionsOn, reviewAfter, statusAfter, type Decision } from '#app/domain/reviews/decision.ts'
import { DecisionInput } from '#app/domain/reviews/review.ts'
import type { Transaction } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { readPublishProblems } from '../listings/publish-problems.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { applyChange, refuseChange } from './settle-change.server.ts'
import { findOpenReview, getReviewedListing, type ListingRow } from './access.server.ts'

const told: Record<Decision, EventName> = {
  approve: 'listing.approved',
  request_changes: 'listing.changes_requested',
  refuse: 'listing.refused',
  suspend: 'listing.suspended',
  restore: 'listing.restored',
}

/** Approving what is shown already moves nothing, and needs no letter. */
function toldOf(intent: Decision, isWhereItWas: boolean, isChange: boolean): EventName {
  if (isChange && intent === 'approve') return 'listing.change_applied'
  if (isChange && intent === 'refuse') return 'listing.change_refused'
  return intent === 'approve' && isWhereItWas ? 'listing.looked_at' : told[intent]
}

async function settleChange(tx: Transaction, listing: ListingRow, changeSetId: string, intent: Decision, now: Date): Promise<void> {
  if (intent === 'approve') await applyChange(tx, listing, changeSetId, now)
  else await refuseChange(tx, changeSetId, now)
}

/** Staff say what becomes of a listing, from the version that they saw; its company hears of it by letter. */
export async function decideReview(ctx: Context<StaffActor>, listingId: string, input: DecisionInput): Promise<Decision> {
  const decision = DecisionInput.parse(input)
  const { intent, version } = decision
  await inTransaction(ctx, async (tx, now) => {
    const listing = await getReviewedListing(tx, listingId)
    const open = await findOpenReview(tx, listing.id)
    if (!decisionsOn(listing.status, open !== null, Boolean(open?.changeSetId)).includes(intent)) throw conflict('review.decided')
    if (listing.version !== version) throw conflict('review.listing_changed')
    const status = statusAfter(intent, listing.status, listing.suspendedFrom)
    if (status === 'published' && (await readPublishProblems(tx, listing, now)).length > 0) throw invalid('review.incomplete')
    await moveFrom(tx, listing, status, now)
    if (open?.changeSetId) await settleChange(tx, listing, open.changeSetId, intent, now)
    const reviewId = await settle(tx, ctx.actor, listing, open?.id, decision, now)
    await markChanged(tx, 'listing', listing.id)
    await record(tx, ctx, {
      name: toldOf(intent, listing.status === status, Boolean(open?.changeSetId)),
      at: now,
      subjectId: listing.id,
      companyId: listing.companyId,
      from: listing.status,
      to: status,
      detail: { listingId: listing.id, reviewId, reason: decision.reason },
    })
  })
  return intent
}

async function moveFrom(tx: Transaction, listing: ListingRow, status: ListingStatus, now: Date): Promise<void> {
  const isMoved = status !== listing.status
  const [held] = await tx
    .update(listings)
    .set({
      status,
      suspendedFrom: status === 'suspended' ? (listing.suspendedFrom ?? listing.status) : null,
      publishedAt: status === 'published' ? (listing.publishedAt ?? now) : listing.publishedAt,
      version: isMoved ? sql`${listings.version} + 1` : listing.version,
    })
    .where(and(eq(listings.id, listing.id), eq(listings.status, listing.status), eq(listings.version, listing.version)))
    .returning({ id: listings.id })
  if (!held) throw conflict('review.listing_changed')
}

/** Ends the open review, or writes down a decision that nobody had asked for. */
async function settle(
  tx: Transaction,
  actor: StaffActor,
  { id: listingId, companyId, version, status }: ListingRow,
  openId: string | undefined,
  { intent, reason, words }: DecisionInput,
  now: Date,
): Promise<string> {
  const decided = {
    state: reviewAfter(intent, status),
    reason: reason ?? null,
    words: words ?? null,
    reviewerId: actor.personId,
    decidedAt: now,
  }
  if (openId === undefined) {
    const id = newId(now.getTime())
    await tx.insert(listingReviews).values({ id, listingId, companyId, version, causes: [], createdAt: now, ...decided })
    return id
  }
  const [ended] = await tx
    .update(listingReviews)
    .set(decided)
    .where(and(eq(listingReviews.id, openId), eq(listingReviews.state, 'open')))
    .returning({ id: listingReviews.id })
  if (!ended) throw conflict('review.decided')
  return ended.id
}
