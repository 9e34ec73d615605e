import { and, eq, inArray } from 'drizzle-orm'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { awards } from '#db/schema/rfq-suppliers.ts'
import type { Context } from '../context.server.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { decideQuotation } from './decide-quotation.server.ts'

const open: QuotationStatus[] = ['sent', 'countered', 'expired']

/** Quotations whose every line went to others have lost; all that are open, where no further line will be given. Each supplier is told. */
export async function loseOthers(tx: Transaction, ctx: Context, rfq: Pick<RfqRow, 'id'>, isLast: boolean, now: Date): Promise<void> {
  const given = await tx.select({ no: awards.lineNo }).from(awards).where(eq(awards.rfqId, rfq.id))
  const taken = new Set(given.map(({ no }) => no))
  const others = await tx
    .select({ head: quotations, document: quotationVersions.document })
    .from(quotations)
    .innerJoin(
      quotationVersions,
      and(eq(quotationVersions.quotationId, quotations.id), eq(quotationVersions.version, quotations.currentVersion)),
    )
    .where(and(eq(quotations.rfqId, rfq.id), inArray(quotations.status, open)))
    .orderBy(quotations.id)
    .for('update', { of: quotations })
  for (const { head, document } of others) {
    if (!isLast && document.lines.some(({ no }) => !taken.has(no))) continue
    await decideQuotation(tx, ctx, head, { is: 'lost', rfqId: rfq.id }, now)
  }
}
