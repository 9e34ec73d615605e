import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'

/** As `arePricesOver` says it: their day is not over everywhere on earth. */
const pricesHold = or(
  eq(listings.priceMode, 'on_request'),
  isNull(listings.priceValidUntil),
  gte(listings.priceValidUntil, sql`(now() at time zone 'utc' - interval '12 hours')::date`),
)

/**
 * What strangers see: published, with prices that hold, by a company that is listed. A suspended company hides its listings without
 * touching them, and prices end with their day, whoever comes by to write that down.
 */
export const onStage = and(eq(listings.status, 'published'), eq(companies.status, 'listed'), pricesHold)
