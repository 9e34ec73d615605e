import { and, eq, or, sql } from 'drizzle-orm'
import type { DealingActor, GuestActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Need } from '#app/domain/threads/need.ts'
import { companies } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import type { Reader } from '#db/client.server.ts'

/** It is about an inquiry or an RFQ, never both. `buyerAlias`: what the supplier reads in the place of the buyer's name. */
export type ThreadRow = typeof threads.$inferSelect & {
  side: Side
  otherCompanyId: string
  need: Need
  inquiry: typeof inquiries.$inferSelect | null
  rfq: typeof rfqs.$inferSelect | null
  buyerAlias: string | null
}

/** An RFQ may be asked under an alias: until a quotation on the thread is accepted its supplier knows the buyer by that. */
export const buyerAlias = sql<string | null>`(
  select v.document->>'buyerAlias' from ${rfqVersions} v
  where v.rfq_id = ${threads.rfqId} and v.version = ${rfqs.currentVersion} and v.document->>'contactReveal' = 'alias'
    and not exists (select 1 from ${quotations} q where q.thread_id = ${threads.id} and q.status = 'accepted'))`

/** The threads a company is in; a guest's link opens one of them only, or those of one RFQ. */
export const ofActor = (actor: DealingActor) =>
  and(
    or(eq(threads.buyerCompanyId, actor.companyId), eq(threads.supplierCompanyId, actor.companyId)),
    actor.kind === 'guest' ? opened(actor) : undefined,
  )

const opened = (guest: GuestActor) => (guest.threadId ? eq(threads.id, guest.threadId) : eq(threads.rfqId, guest.rfqId!))

/** A thread of the caller's company with the caller's side of it; a stranger's id is not found. `lock` holds its row for a command. */
export async function getOwnThread(
  db: Reader,
  actor: DealingActor,
  threadId: string,
  options: { lock?: boolean } = {},
): Promise<ThreadRow> {
  if (!isId(threadId)) throw notFound()
  const query = db
    .select({ thread: threads, inquiry: inquiries, rfq: rfqs, buyerAlias })
    .from(threads)
    .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
    .where(and(eq(threads.id, threadId), ofActor(actor)))
  const [row] = options.lock ? await query.for('update', { of: threads }) : await query
  if (!row) throw notFound()
  const { inquiry, rfq } = row
  const isBuyer = row.thread.buyerCompanyId === actor.companyId
  return {
    ...row.thread,
    inquiry,
    rfq,
    need: rfq ? { kind: 'rfq', ref: rfq.ref } : { kind: 'inquiry', ref: inquiry!.ref },
    buyerAlias: isBuyer ? null : row.buyerAlias,
    side: isBuyer ? 'buyer' : 'supplier',
    otherCompanyId: isBuyer ? row.thread.supplierCompanyId : row.thread.buyerCompanyId,
  }
}

/** Decided: accepted, or declined, withdrawn or lost with nothing newer on the table. */
export const isDecided = sql`exists (
  select 1 from ${quotations} where ${quotations.threadId} = ${threads.id}
  having bool_or(${quotations.status} in ('accepted', 'declined', 'withdrawn', 'lost')) and not bool_or(${quotations.status} in ('sent', 'countered', 'expired')))`

/** Whether a company has closed its account: nobody is there to read or answer. */
export async function isClosed(db: Reader, companyId: string): Promise<boolean> {
  const [company] = await db.select({ status: companies.status }).from(companies).where(eq(companies.id, companyId))
  return company?.status === 'closed'
}

/** Nothing more is written to somebody who is not there. */
export async function assertOtherSideReads(db: Reader, thread: ThreadRow): Promise<void> {
  if (await isClosed(db, thread.otherCompanyId)) throw conflict('thread.closed')
}
