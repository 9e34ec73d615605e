import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { EndingPrices } from '#app/domain/listings/validity.ts'
import type { FieldValues } from '#app/domain/reviews/change-set.ts'
import type { ChangeSetStatus, ReviewCause, ReviewReason, ReviewState } from '#app/domain/reviews/review.ts'
import { at, createdAt, id } from './columns.ts'
import { companies } from './companies.ts'
import { listings } from './listings.ts'

/** A change to a listing that staff approved, which waits while the old text stays up. One at a time; later ones amend it. */
export const changeSets = pgTable(
  'change_sets',
  {
    id: id(),
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** The listing's version that it was asked on. */
    baseVersion: integer().notNull(),
    before: jsonb().$type<FieldValues>().notNull(),
    after: jsonb().$type<FieldValues>().notNull(),
    status: text().$type<ChangeSetStatus>().notNull().default('pending'),
    byPersonId: uuid().notNull(),
    createdAt: createdAt(),
    decidedAt: at(),
  },
  (table) => [
    uniqueIndex('change_sets_pending')
      .on(table.listingId)
      .where(sql`${table.status} = 'pending'`),
  ],
)

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
    /** What is looked at, where that is a change of what is shown and not the listing itself. */
    changeSetId: uuid().references(() => changeSets.id),
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
