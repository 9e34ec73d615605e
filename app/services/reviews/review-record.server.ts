import { eq, sql } from 'drizzle-orm'
import type { ReviewRecord } from '#app/domain/reviews/trust.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'

/** What speaks for and against a company: the last word on each of its listings. An appeal that was granted takes a refusal away. */
export async function readReviewRecord(db: Reader, companyId: string): Promise<ReviewRecord> {
  const [row] = await db
    .select({
      trust: companies.trust,
      counts: sql<{ approved: number; refused: number }>`(
        select json_build_object('approved', count(*) filter (where state = 'approved'),
          'refused', count(*) filter (where state in ('refused', 'suspended')))
        from (select distinct on (listing_id) state from listing_reviews
          where company_id = ${companyId} and decided_at is not null and state <> 'withdrawn'
          order by listing_id, decided_at desc) as last)`,
    })
    .from(companies)
    .where(eq(companies.id, companyId))
  return { trust: row!.trust, ...row!.counts }
}
