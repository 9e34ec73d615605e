import { and, desc, eq } from 'drizzle-orm'
import type { RfqCard } from '#app/domain/rfqs/rfq-view.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { takesQuotationsNow } from './access.server.ts'

/** Public RFQs that take quotations, the newest first. */
export async function listNewestRfqs(ctx: Context, most: number): Promise<RfqCard[]> {
  const rows = await ctx.db
    .select({ row: rfqs, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(takesQuotationsNow(readAt(ctx)))
    .orderBy(desc(rfqs.openedAt), desc(rfqs.id))
    .limit(most)
  return rows.map(({ row, document }) => ({
    ref: row.ref,
    title: { text: document.title, lang: document.lang },
    country: document.destinationCountry,
    quantity: document.lines[0]?.breaks[0] ?? null,
    closesAt: row.quoteDeadline,
  }))
}
