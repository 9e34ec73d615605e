import { and, eq, or } from 'drizzle-orm'
import type { DealingActor, GuestActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import type { Reader } from '#db/client.server.ts'

export type QuotationRow = typeof quotations.$inferSelect & { side: Side }
export type VersionRow = typeof quotationVersions.$inferSelect

const opened = (guest: GuestActor) => (guest.threadId ? eq(quotations.threadId, guest.threadId) : eq(quotations.rfqId, guest.rfqId!))

/** A quotation that the caller's company sent or received; a guest's only within the thread or the RFQ of the link. */
export async function getOwnQuotation(db: Reader, actor: DealingActor, quotationId: string): Promise<QuotationRow> {
  if (!isId(quotationId)) throw notFound()
  const [row] = await db
    .select()
    .from(quotations)
    .where(
      and(
        eq(quotations.id, quotationId),
        or(eq(quotations.buyerCompanyId, actor.companyId), eq(quotations.supplierCompanyId, actor.companyId)),
        actor.kind === 'guest' ? opened(actor) : undefined,
      ),
    )
  if (!row) throw notFound()
  return { ...row, side: row.buyerCompanyId === actor.companyId ? 'buyer' : 'supplier' }
}

/** The same, for an act that only one side may do; to the other side the act does not exist. */
export async function getQuotationAs(db: Reader, actor: DealingActor, side: Side, quotationId: string): Promise<QuotationRow> {
  const quotation = await getOwnQuotation(db, actor, quotationId)
  if (quotation.side !== side) throw notFound()
  return quotation
}

export async function listVersions(db: Reader, quotationId: string): Promise<VersionRow[]> {
  return db.select().from(quotationVersions).where(eq(quotationVersions.quotationId, quotationId)).orderBy(quotationVersions.version)
}
