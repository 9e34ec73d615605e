import { and, desc, eq, gt, or } from 'drizzle-orm'
import { takesQuotations } from '#app/domain/rfqs/deadline.ts'
import type { RfqCard } from '#app/domain/rfqs/rfq-view.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { onShow } from './access.server.ts'

/** Public RFQs that take quotations, the newest first. */
export async function listNewestRfqs(ctx: Context, most: number): Promise<RfqCard[]> {
  const now = readAt(ctx)
  const rows = await ctx.db
    .select({ row: rfqs, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(and(onShow, eq(rfqs.status, 'open'), or(gt(rfqs.quoteDeadline, now), eq(rfqs.closeRule, 'count'), eq(rfqs.closeRule, 'both'))))
    .orderBy(desc(rfqs.openedAt), desc(rfqs.id))
    .limit(most * 2)
  return rows
    .filter(({ row }) => takesQuotations(row, now))
    .slice(0, most)
    .map(({ row, document }) => ({
      ref: row.ref,
      title: { text: document.title, lang: document.lang },
      country: document.destinationCountry,
      quantity: document.lines[0]?.breaks[0] ?? null,
      closesAt: row.quoteDeadline,
    }))
}
