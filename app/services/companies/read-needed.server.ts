import { eq } from 'drizzle-orm'
import { neededOf, type Completeness } from '#app/domain/companies/completeness.ts'
import { isTrusted } from '#app/domain/reviews/trust.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { readReviewRecord } from '../reviews/review-record.server.ts'

/**
 * What a company has yet to say of itself before a listing of it goes out for the first time. Whom staff trust already is not held up:
 * its listings were looked at, and its page says what is only stated.
 */
export async function readNeeded(db: Reader, companyId: string): Promise<Completeness> {
  const [[company], record] = await Promise.all([
    db.select().from(companies).where(eq(companies.id, companyId)),
    readReviewRecord(db, companyId),
  ])
  return isTrusted(record) ? [] : neededOf(company!)
}
