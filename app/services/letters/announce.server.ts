import { and, eq, sql } from 'drizzle-orm'
import { announcements, rfqAnnouncements, type LetterName, type LetterSubject } from '#app/domain/mail/letter.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { isSealed } from '../quotations/access.server.ts'
import { isClosed } from '../threads/access.server.ts'
import { tellMatched } from './announce-matched.server.ts'
import { announceRfq } from './announce-rfq.server.ts'
import { membersOf, writeToEach } from './letter-readers.server.ts'

/** Picks the readers of an event and writes each one letter. Runs twice without showing it. */
export async function announce(ctx: Context, eventId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [event] = await tx.select().from(events).where(eq(events.id, eventId))
    if (event && rfqAnnouncements[event.name]) return announceRfq(tx, ctx, event, now)
    const announcement = event && announcements[event.name]
    if (event?.companyId && announcement?.to === 'company') return tellCompany(tx, ctx, event, event.companyId, announcement.letter)
    if (event && announcement?.to === 'matched') return tellMatched(tx, ctx, event, announcement.letter, now)
    if (!event?.threadId || !announcement) return
    const [row] = await tx
      .select({ thread: threads, buyerPersonId: sql<string>`coalesce(${inquiries.buyerPersonId}, ${rfqs.buyerPersonId})`, rfq: rfqs })
      .from(threads)
      .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
      .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
      .where(eq(threads.id, event.threadId))
    if (!row) return
    const isOfSupplier = event.companyId === row.thread.supplierCompanyId
    const { to, letter } = announcement
    const toBuyer = to === 'buyer' || to === 'both' || (to === 'other-side' && isOfSupplier)
    // What answers a sealed RFQ its buyer reads when the seal is off, whatever becomes of it until then.
    const isKept = event.detail.quotationId !== undefined && isSealed(row.rfq, now)
    if (toBuyer && !isKept) await tellSide(tx, ctx, event, letter, row, 'buyer')
    if (!toBuyer || to === 'both') await tellSide(tx, ctx, event, letter, row, 'supplier')
  })
}

type Told = { thread: typeof threads.$inferSelect; buyerPersonId: string }

async function tellSide(
  tx: Transaction,
  ctx: Context,
  event: typeof events.$inferSelect,
  name: LetterName,
  { thread, buyerPersonId }: Told,
  side: Side,
): Promise<void> {
  const [own, other] =
    side === 'buyer' ? [thread.buyerCompanyId, thread.supplierCompanyId] : [thread.supplierCompanyId, thread.buyerCompanyId]
  // Of a side that is gone one letter tells everything.
  if (name === 'quotation-expired' && (await isClosed(tx, other))) return
  const readers = side === 'buyer' ? await buyerReaders(tx, thread, buyerPersonId) : await membersOf(tx, own)
  const { messageId, quotationId, version, lines } = event.detail
  const subject: LetterSubject = {
    threadId: thread.id,
    inquiryId: thread.inquiryId ?? undefined,
    messageId,
    quotationId,
    version,
    lines,
    companyId: own,
  }
  await writeToEach(tx, ctx, readers, { name, event, subject })
}

/** Everybody of the company that the event is about. */
async function tellCompany(
  tx: Transaction,
  ctx: Context,
  event: typeof events.$inferSelect,
  companyId: string,
  name: LetterName,
): Promise<void> {
  const { listingId, reviewId, noticeId } = event.detail
  await writeToEach(tx, ctx, await membersOf(tx, companyId), { name, event, subject: { companyId, listingId, reviewId, noticeId } })
}

/** Whoever asked, and the colleagues who wrote in the thread; when none of them is in the company any more, its owners. */
async function buyerReaders(tx: Transaction, thread: typeof threads.$inferSelect, buyerPersonId: string) {
  const wrote = await tx
    .selectDistinct({ personId: messages.personId })
    .from(messages)
    .where(and(eq(messages.threadId, thread.id), eq(messages.companyId, thread.buyerCompanyId)))
  const inIt = new Set([buyerPersonId, ...wrote.map((row) => row.personId)])
  const all = await membersOf(tx, thread.buyerCompanyId)
  const readers = all.filter((person) => inIt.has(person.id))
  return readers.length > 0 ? readers : all.filter((person) => person.role === 'owner')
}
