import { eq, sql } from 'drizzle-orm'
import { contentSigns, scoreOf } from '#app/domain/inquiries/screening.ts'
import { prohibitedCode, prohibitedIn, type Findings } from '#app/domain/reviews/prohibited.ts'
import type { ReviewCause } from '#app/domain/reviews/review.ts'
import { isSampled, isTrusted, type ReviewRecord } from '#app/domain/reviews/trust.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqReviews } from '#db/schema/rfqs.ts'
import { isReviewOff } from '../reviews/look-first.server.ts'
import type { RfqRow } from './access.server.ts'

/** What an RFQ names that staff look at whoever posts it. */
export function findingsOf(rfq: Pick<RfqInput, 'title' | 'details' | 'lines' | 'hs6'>): Findings {
  const codes = [rfq.hs6, ...rfq.lines.map(({ hs6 }) => hs6)].map((code) => prohibitedCode(code ?? null))
  return {
    words: prohibitedIn([rfq.title, rfq.details ?? '', ...rfq.lines.map(({ description }) => description ?? '')]),
    code: codes.find((code) => code !== null) ?? null,
  }
}

/** What speaks for and against a company as a buyer: the last word on each of its RFQs. */
export async function readBuyerRecord(db: Reader, companyId: string): Promise<ReviewRecord> {
  const [row] = await db
    .select({
      trust: companies.trust,
      counts: sql<{ approved: number; refused: number }>`(
        select json_build_object('approved', count(*) filter (where state = 'approved'),
          'refused', count(*) filter (where state in ('refused', 'suspended')))
        from (select distinct on (review.rfq_id) review.state from rfq_reviews review join rfqs on rfqs.id = review.rfq_id
          where rfqs.buyer_company_id = ${companyId} and review.decided_at is not null and review.state <> 'withdrawn'
          order by review.rfq_id, review.decided_at desc) as last)`,
    })
    .from(companies)
    .where(eq(companies.id, companyId))
  return { trust: row!.trust, ...row!.counts }
}

/** Why staff look at an RFQ that its buyer wants published; `waits`: nobody sees it before they have. */
export async function lookAtRfq(tx: Transaction, row: RfqRow, rfq: RfqInput): Promise<{ causes: ReviewCause[]; waits: boolean }> {
  const causes = await causesOf(tx, row, rfq)
  if (row.status === 'changes_requested') return { causes: ['resubmitted', ...causes], waits: true }
  if (row.status !== 'draft') return { causes: causes.length > 0 ? ['change', ...causes] : [], waits: false }
  if (causes.length > 0) return { causes, waits: true }
  return { causes: isSampled(row.id) && !isReviewOff() ? ['sampled'] : [], waits: false }
}

async function causesOf(tx: Transaction, { buyerCompanyId }: RfqRow, rfq: RfqInput): Promise<ReviewCause[]> {
  const isKnown = isReviewOff() || isTrusted(await readBuyerRecord(tx, buyerCompanyId))
  const { words, code } = findingsOf(rfq)
  return [
    ...(isKnown ? [] : (['new_company'] as const)),
    ...(words.length > 0 ? (['prohibited_word'] as const) : []),
    ...(code ? (['prohibited_hs'] as const) : []),
    ...(looksLikeSpam(rfq) ? (['looks_like_spam'] as const) : []),
  ]
}

const looksLikeSpam = ({ title, details }: RfqInput): boolean => scoreOf(contentSigns(`${title}\n${details ?? ''}`)) >= doubtAt

/** Two links are no crime, a shortened one among them, or bait, is looked at. */
const doubtAt = 40

/** Puts an RFQ into the queue, as it stands now. One that stands there already keeps its place. */
export async function queueRfq(
  tx: Transaction,
  { id: rfqId, revision }: Pick<RfqRow, 'id' | 'revision'>,
  causes: ReviewCause[],
  now: Date,
  appeal: string | null = null,
): Promise<void> {
  if (causes.length === 0) return
  const asked = { revision, causes, appeal }
  await tx
    .insert(rfqReviews)
    .values({ rfqId, createdAt: now, ...asked })
    .onConflictDoUpdate({ target: rfqReviews.rfqId, targetWhere: sql`${rfqReviews.state} = 'open'`, set: asked })
}
