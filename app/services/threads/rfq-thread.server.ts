import { and, eq } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { threads, threadSides } from '#db/schema/threads.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { getOwnThread } from './access.server.ts'

/** The one thread of a supplier on an RFQ: found, or made when it first asks or quotes. */
export async function ensureRfqThread(tx: Transaction, rfq: RfqRow, supplierCompanyId: string, now: Date): Promise<string> {
  const { id: rfqId, buyerCompanyId, ref, title } = rfq
  const threadId = newId(now.getTime())
  const subject = `RFQ ${ref}: ${title}`.slice(0, 120)
  const [made] = await tx
    .insert(threads)
    .values({
      id: threadId,
      rfqId,
      buyerCompanyId,
      supplierCompanyId,
      subject,
      waitingForCompanyId: supplierCompanyId,
      lastMessageAt: now,
      createdAt: now,
    })
    .onConflictDoNothing({ target: [threads.rfqId, threads.supplierCompanyId] })
    .returning({ id: threads.id })
  if (made) {
    await tx.insert(threadSides).values([
      { threadId, companyId: buyerCompanyId },
      { threadId, companyId: supplierCompanyId },
    ])
    return made.id
  }
  const [known] = await tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.rfqId, rfqId), eq(threads.supplierCompanyId, supplierCompanyId)))
  return known!.id
}

/** The RFQ on which a guest of its thread quotes; to its buyer, and on an inquiry's thread, there is none. */
export async function getQuotedRfqId(db: Reader, guest: ThreadGuest): Promise<string> {
  const { rfq, side } = await getOwnThread(db, guest, guest.threadId)
  if (!rfq || side !== 'supplier') throw notFound()
  return rfq.id
}
