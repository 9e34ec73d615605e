import { sql, type SQL } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import { declineReasons, type DeclineReason } from '#app/domain/quotations/quotation.ts'
import { fewestCases, statisticsMonths, type BuyerFigures, type SupplierFigures } from '#app/domain/rfqs/rfq-statistics.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqInvitations, rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'

const sinceOf = (ctx: Context<MemberActor>): SQL =>
  sql`(${readAt(ctx).toISOString()}::timestamptz - make_interval(months => ${statisticsMonths}::int))`

/**
 * Who was told of an RFQ, by a place in its list or by an invitation, each once: whether they looked at it, and whether they said that it is
 * not for them. An invited address without a company counts as a supplier of its own.
 */
const toldOf = sql`(
  select rfq_id, supplier, min(at) as at, bool_or(seen) as seen, bool_or(declined) as declined
  from (
    select ${rfqMatches.rfqId} as rfq_id, ${rfqMatches.companyId} as supplier, ${rfqMatches.createdAt} as at,
      ${rfqMatches.seenAt} is not null as seen, ${rfqMatches.dismissedAt} is not null as declined
    from ${rfqMatches}
    union all
    select ${rfqInvitations.rfqId}, coalesce(${rfqInvitations.companyId}, ${rfqInvitations.id}), ${rfqInvitations.createdAt},
      ${rfqInvitations.openedAt} is not null or ${rfqInvitations.state} in ('opened', 'declined', 'quoted'), ${rfqInvitations.state} = 'declined'
    from ${rfqInvitations} where ${rfqInvitations.state} <> 'withdrawn'
  ) as each_way
  group by rfq_id, supplier)`

const hasQuoted = sql`exists (
  select 1 from ${quotations} where ${quotations.rfqId} = told.rfq_id and ${quotations.supplierCompanyId} = told.supplier)`

/** What became of the RFQs that the caller's company posted in the last months. */
export async function getBuyerFigures(ctx: Context<MemberActor>): Promise<BuyerFigures> {
  const own = sql`(select ${rfqs.id} as id, ${rfqs.openedAt} as opened_at from ${rfqs}
    where ${rfqs.buyerCompanyId} = ${ctx.actor.companyId} and ${rfqs.openedAt} >= ${sinceOf(ctx)})`
  const [[posted], [told]] = await Promise.all([
    ctx.db.execute<{ posted: number; answered: number; quoted: number; median: number | null }>(sql`
      select count(*)::int as posted, count(first_at)::int as answered, coalesce(sum(quoted), 0)::int as quoted,
        percentile_cont(0.5) within group (order by extract(epoch from first_at - opened_at) * 1000) as median
      from (
        select own.id, own.opened_at, count(distinct ${quotations.id}) as quoted, min(${quotationVersions.sentAt}) as first_at
        from ${own} as own
        left join ${quotations} on ${quotations.rfqId} = own.id
        left join ${quotationVersions} on ${quotationVersions.quotationId} = ${quotations.id} and ${quotationVersions.version} = 1
        group by own.id, own.opened_at
      ) as counted`),
    ctx.db.execute<{ told: number; seen: number; declined: number }>(sql`
      select count(*)::int as told, count(*) filter (where told.seen or ${hasQuoted})::int as seen,
        count(*) filter (where told.declined and not ${hasQuoted})::int as declined
      from ${toldOf} as told join ${own} as own on own.id = told.rfq_id`),
  ])
  const { median, ...counts } = posted!
  return { ...counts, ...told!, firstQuotationMs: counts.answered < fewestCases ? null : median }
}

/** What the caller's company made of the RFQs that it was told of in the last months, and what became of its quotations. */
export async function getSupplierFigures(ctx: Context<MemberActor>): Promise<SupplierFigures> {
  const { companyId } = ctx.actor
  const [[told], rows] = await Promise.all([
    ctx.db.execute<{ told: number; seen: number; quoted: number; declined: number }>(sql`
      select count(*)::int as told, count(*) filter (where told.seen or ${hasQuoted})::int as seen,
        count(*) filter (where ${hasQuoted})::int as quoted, count(*) filter (where told.declined and not ${hasQuoted})::int as declined
      from ${toldOf} as told where told.supplier = ${companyId} and told.at >= ${sinceOf(ctx)}`),
    ctx.db.execute<{ status: QuotationStatus; reason: DeclineReason | null; count: number }>(sql`
      select ${quotations.status} as status, ${quotations.declinedReason} as reason, count(*)::int as count from ${quotations}
      where ${quotations.supplierCompanyId} = ${companyId} and ${quotations.rfqId} is not null and ${quotations.createdAt} >= ${sinceOf(ctx)}
      group by ${quotations.status}, ${quotations.declinedReason}`),
  ])
  const countOf = (...statuses: QuotationStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0)
  const refused = rows.filter(({ status }) => status === 'declined')
  const ofReason = (reason: DeclineReason) => refused.filter((row) => row.reason === reason).reduce((sum, { count }) => sum + count, 0)
  return {
    ...told!,
    sent: countOf('sent', 'countered', 'accepted', 'lost', 'declined', 'withdrawn', 'expired'),
    open: countOf('sent', 'countered'),
    won: countOf('accepted'),
    lost: countOf('lost'),
    refused: declineReasons.map((reason) => ({ reason, count: ofReason(reason) })).filter(({ count }) => count > 0),
    withdrawn: countOf('withdrawn'),
    expired: countOf('expired'),
  }
}
