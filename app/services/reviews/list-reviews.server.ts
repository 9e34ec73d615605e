import { and, asc, count, eq, ne } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { readSlug } from '#app/domain/listings/slug.ts'
import type { QueuedReview, StaffReview } from '#app/domain/reviews/review-view.ts'
import { changedOnly } from '#app/domain/reviews/change-set.ts'
import { isTrusted } from '#app/domain/reviews/trust.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import type { Context } from '../context.server.ts'
import { getListing } from '../listings/get-listing.server.ts'
import { getReviewedListing, listReviewsOf, pastReview } from './access.server.ts'
import { findPendingChange } from './pending-change.server.ts'
import { readFindings } from './read-findings.server.ts'
import { readReviewRecord } from './review-record.server.ts'

const shownRows = 50

/** What waits for staff, oldest first. */
export async function listQueue({ db }: Context<StaffActor>): Promise<{ rows: QueuedReview[]; total: number }> {
  const isOpen = and(eq(listingReviews.state, 'open'), ne(listings.status, 'removed'))
  const [[counted], rows] = await Promise.all([
    db.select({ n: count() }).from(listingReviews).innerJoin(listings, eq(listings.id, listingReviews.listingId)).where(isOpen),
    db
      .select({
        id: listingReviews.id,
        listingId: listings.id,
        title: listingTexts.title,
        lang: listingTexts.lang,
        company: companies.legalNameEn,
        country: companies.country,
        status: listings.status,
        causes: listingReviews.causes,
        createdAt: listingReviews.createdAt,
      })
      .from(listingReviews)
      .innerJoin(listings, eq(listings.id, listingReviews.listingId))
      .innerJoin(companies, eq(companies.id, listings.companyId))
      .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
      .where(isOpen)
      .orderBy(asc(listingReviews.createdAt), asc(listingReviews.id))
      .limit(shownRows),
  ])
  return { rows: rows.map(({ title, lang, ...row }) => ({ ...row, title: { text: title, lang } })), total: counted!.n }
}

/** A listing as its page shows it, and all that was said about it. */
export async function getStaffReview(ctx: Context<StaffActor>, listingId: string): Promise<{ review: StaffReview; listing: ListingView }> {
  const row = await getReviewedListing(ctx.db, listingId)
  const [listing, reviews, standing, findings, change] = await Promise.all([
    getListing(ctx, row.ref, { by: 'staff' }),
    listReviewsOf(ctx.db, row.id),
    readReviewRecord(ctx.db, row.companyId),
    readFindings(ctx.db, row),
    findPendingChange(ctx.db, row.id),
  ])
  const open = reviews.find(({ state }) => state === 'open')
  return {
    listing,
    review: {
      listingId: row.id,
      version: row.version,
      status: row.status,
      open: open ? pastReview(open) : null,
      findings,
      change: change && changedOnly(change),
      past: reviews.filter(({ state }) => state !== 'open').map(pastReview),
      company: { ...listing.company, ...standing, isTrusted: isTrusted(standing) },
    },
  }
}

/** A listing by its number or its address, as staff get them told. */
export async function findListingId({ db }: Context<StaffActor>, typed: string): Promise<string | null> {
  const last = typed.trim().split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? ''
  const ref = readSlug(last)
  const [row] = ref
    ? await db
        .select({ id: listings.id })
        .from(listings)
        .where(and(eq(listings.ref, ref), ne(listings.status, 'removed')))
    : []
  return row?.id ?? null
}
