import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { OwnReview } from '#app/domain/reviews/review-view.ts'
import { AppealInput } from '#app/domain/reviews/review.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getOwnListingRow } from '../listings/access.server.ts'
import { readListingCards } from '../search/read-listing-cards.server.ts'
import { listReviewsOf, pastReview, type ReviewRow } from './access.server.ts'
import { queueReview } from './look-first.server.ts'

/** One answer to each no: what was decided on an appeal stands. */
function mayAppeal(status: ListingStatus, last: ReviewRow | undefined): boolean {
  return listingLifecycle.can(status, 'appeal') && last !== undefined && last.state !== 'open' && !last.causes.includes('appeal')
}

/** How a listing of the caller's company stands with staff. */
export async function getOwnReview(ctx: Context<MemberActor>, listingId: string): Promise<OwnReview> {
  const listing = await getOwnListingRow(ctx.db, ctx.actor, listingId)
  const [reviews, [card]] = await Promise.all([listReviewsOf(ctx.db, listing.id), readListingCards(ctx.db, [listing.id], ctx.locale)])
  const last = reviews.find(({ state }) => state !== 'withdrawn')
  return {
    version: listing.version,
    status: listing.status,
    title: card!.title,
    last: last ? pastReview(last) : null,
    mayAppeal: mayAppeal(listing.status, last),
  }
}

/** The company says once why a refusal or a suspension is wrong: staff look again. */
export async function appealReview(ctx: Context<MemberActor>, listingId: string, input: AppealInput): Promise<void> {
  const { version, appeal } = AppealInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const listing = await getOwnListingRow(tx, ctx.actor, listingId)
    const last = (await listReviewsOf(tx, listing.id)).find(({ state }) => state !== 'withdrawn')
    const status = listingLifecycle.next(listing.status, 'appeal')
    if (!mayAppeal(listing.status, last)) throw conflict('review.appealed')
    const [moved] = await tx
      .update(listings)
      .set({ status, version: sql`${listings.version} + 1` })
      .where(and(eq(listings.id, listing.id), eq(listings.status, listing.status), eq(listings.version, version)))
      .returning({ id: listings.id, companyId: listings.companyId, version: listings.version })
    if (!moved) throw conflict('listing.changed')
    await queueReview(tx, moved, ['appeal'], now, { appeal })
    await record(tx, ctx, {
      name: 'listing.appealed',
      at: now,
      subjectId: listing.id,
      from: listing.status,
      to: status,
      detail: { listingId: listing.id },
    })
  })
}
