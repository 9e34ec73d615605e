import { and, eq, or } from 'drizzle-orm'
import type { DealingActor, GuestActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { areQuotationsReadable } from '#app/domain/rfqs/deadline.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import type { Reader } from '#db/client.server.ts'

/** `rfq`: what it answers, where that is an RFQ. */
export type QuotationRow = typeof quotations.$inferSelect & { side: Side; rfq: typeof rfqs.$inferSelect | null }
export type VersionRow = typeof quotationVersions.$inferSelect

const opened = (guest: GuestActor) => (guest.threadId ? eq(quotations.threadId, guest.threadId) : eq(quotations.rfqId, guest.rfqId!))

/** What answers a sealed RFQ is for nobody to read but its supplier, until the RFQ is over. */
export const isSealed = (rfq: typeof rfqs.$inferSelect | null, now: Date): boolean => rfq !== null && !areQuotationsReadable(rfq, now)

/** A quotation that the caller's company sent or received; a guest's only within the thread or the RFQ of the link. */
export async function getOwnQuotation(db: Reader, actor: DealingActor, quotationId: string, now = new Date()): Promise<QuotationRow> {
  if (!isId(quotationId)) throw notFound()
  const [found] = await db
    .select({ row: quotations, rfq: rfqs })
    .from(quotations)
    .leftJoin(rfqs, eq(rfqs.id, quotations.rfqId))
    .where(
      and(
        eq(quotations.id, quotationId),
        or(eq(quotations.buyerCompanyId, actor.companyId), eq(quotations.supplierCompanyId, actor.companyId)),
        actor.kind === 'guest' ? opened(actor) : undefined,
      ),
    )
  if (!found) throw notFound()
  const { row, rfq } = found
  const side = row.buyerCompanyId === actor.companyId ? 'buyer' : 'supplier'
  if (side === 'buyer' && isSealed(rfq, now)) throw notFound('rfq.sealed')
  return { ...row, side, rfq }
}

/** The same, for an act that only one side may do; to the other side the act does not exist. */
export async function getQuotationAs(db: Reader, actor: DealingActor, side: Side, quotationId: string, now?: Date): Promise<QuotationRow> {
  const quotation = await getOwnQuotation(db, actor, quotationId, now)
  if (quotation.side !== side) throw notFound()
  return quotation
}

export async function listVersions(db: Reader, quotationId: string): Promise<VersionRow[]> {
  return db.select().from(quotationVersions).where(eq(quotationVersions.quotationId, quotationId)).orderBy(quotationVersions.version)
}
