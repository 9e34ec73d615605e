import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { EventName } from '#app/domain/events.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { confirmedDays } from '#app/domain/listings/validity.ts'
import type { ReviewOutcome } from '#app/domain/reviews/review.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { listingReviews, priceNotices } from '#db/schema/reviews.ts'
import { getPriceNotice, priceNoticeTokenOf } from '../listings/confirm-prices.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

const outcomes: Partial<Record<EventName, ReviewOutcome>> = {
  'listing.approved': 'approved',
  'listing.changes_requested': 'changes_requested',
  'listing.refused': 'refused',
  'listing.suspended': 'suspended',
  'listing.restored': 'restored',
  'listing.change_applied': 'change_applied',
  'listing.change_refused': 'change_refused',
}

/** What staff decided about a listing. */
export async function reviewFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ review: listingReviews, event: events.name, title: listingTexts.title, company: companies.legalNameEn })
    .from(listingReviews)
    .innerJoin(events, eq(events.id, letter.eventId!))
    .innerJoin(listings, eq(listings.id, listingReviews.listingId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(eq(listingReviews.id, letter.subject.reviewId!))
  const outcome = row && outcomes[row.event]
  if (!outcome) return null
  const { review, title, company } = row
  return {
    name: 'listing-reviewed',
    outcome,
    listingTitle: title,
    company,
    reason: review.reason,
    words: review.words,
    mayAppeal: (outcome === 'refused' || outcome === 'suspended') && !review.causes.includes('appeal'),
    url: new URL(paths.listingReview(letter.locale, review.listingId), env().PUBLIC_URL).href,
  }
}

const shownTitles = 5

/** Which prices end soon; null when all of them were confirmed, changed or taken back before the letter was written. */
export async function pricesEndFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const noticeId = letter.subject.noticeId!
  const [row] = await tx
    .select({ notice: priceNotices, company: companies.legalNameEn })
    .from(priceNotices)
    .innerJoin(companies, eq(companies.id, priceNotices.companyId))
    .where(eq(priceNotices.id, noticeId))
  if (!row || row.notice.expiresAt <= now) return null
  const token = priceNoticeTokenOf(noticeId)
  const { listings: asked } = await getPriceNotice({ db: tx, now }, token)
  const open = asked.filter(({ isDone }) => !isDone)
  if (open.length === 0) return null
  return {
    name: 'prices-end',
    company: row.company,
    count: open.length,
    titles: open.slice(0, shownTitles).map(({ title }) => title.text),
    firstEnds: open[0]!.validUntil,
    days: confirmedDays,
    url: new URL(paths.confirmPrices(letter.locale, token), env().PUBLIC_URL).href,
  }
}
