import { and, eq, or, sql } from 'drizzle-orm'
import type { DealingActor, GuestActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import { companies } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { quotations } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import type { Reader } from '#db/client.server.ts'

export type ThreadRow = typeof threads.$inferSelect & { side: Side; otherCompanyId: string; inquiry: typeof inquiries.$inferSelect }

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
    .select({ thread: threads, inquiry: inquiries })
    .from(threads)
    .innerJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .where(and(eq(threads.id, threadId), ofActor(actor)))
  const [row] = options.lock ? await query.for('update') : await query
  if (!row) throw notFound()
  const isBuyer = row.thread.buyerCompanyId === actor.companyId
  return {
    ...row.thread,
    inquiry: row.inquiry,
    side: isBuyer ? 'buyer' : 'supplier',
    otherCompanyId: isBuyer ? row.thread.supplierCompanyId : row.thread.buyerCompanyId,
  }
}

/** Decided: accepted, or declined with nothing newer on the table. */
export const isDecided = sql`exists (
  select 1 from ${quotations} where ${quotations.threadId} = ${threads.id}
  having bool_or(${quotations.status} in ('accepted', 'declined')) and not bool_or(${quotations.status} in ('sent', 'expired')))`

/** Whether a company has closed its account: nobody is there to read or answer. */
export async function isClosed(db: Reader, companyId: string): Promise<boolean> {
  const [company] = await db.select({ status: companies.status }).from(companies).where(eq(companies.id, companyId))
  return company?.status === 'closed'
}

/** Nothing more is written to somebody who is not there. */
export async function assertOtherSideReads(db: Reader, thread: ThreadRow): Promise<void> {
  if (await isClosed(db, thread.otherCompanyId)) throw conflict('thread.closed')
}
