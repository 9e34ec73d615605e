import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { EndingPrices } from '#app/domain/listings/validity.ts'
import type { ReviewCause, ReviewReason, ReviewState } from '#app/domain/reviews/review.ts'
import { at, createdAt, id } from './columns.ts'
import { companies } from './companies.ts'
import { listings } from './listings.ts'

/** One look of staff at a listing: asked for, and then decided. A listing has one open at a time. */
export const listingReviews = pgTable(
  'listing_reviews',
  {
    id: id(),
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    state: text().$type<ReviewState>().notNull().default('open'),
    causes: text().array().$type<ReviewCause[]>().notNull(),
    /** The listing's version when it was asked for. */
    version: integer().notNull(),
    /** What the company answered to a no. */
    appeal: text(),
    reason: text().$type<ReviewReason>(),
    /** What staff wrote to the company. */
    words: text(),
    reviewerId: uuid(),
    createdAt: createdAt(),
    decidedAt: at(),
  },
  (table) => [
    uniqueIndex('listing_reviews_open')
      .on(table.listingId)
      .where(sql`${table.state} = 'open'`),
    index('listing_reviews_queue').on(table.state, table.createdAt),
    index('listing_reviews_company').on(table.companyId, table.listingId, table.decidedAt),
  ],
)

/** A letter that asks a company whether prices that end soon are still good. Its link is derived from the id. */
export const priceNotices = pgTable(
  'price_notices',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    listings: jsonb().$type<EndingPrices[]>().notNull(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
  },
  (table) => [index('price_notices_company').on(table.companyId, table.createdAt)],
)
