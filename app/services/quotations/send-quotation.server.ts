import { and, eq, notInArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { newRef } from '#app/domain/id.ts'
import { inquiryLifecycle } from '#app/domain/inquiries/lifecycle.ts'
import { QuotationInput } from '#app/domain/quotations/quotation.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { quotations } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { assertOtherSideReads, getOwnThread } from '../threads/access.server.ts'
import { buildDocument } from './build-document.server.ts'
import { writeVersion } from './write-version.server.ts'

/**
 * The supplier answers an inquiry on its thread: version 1, or the next version of what is open there. `version` is the
 * version that the supplier saw (0: none); a newer one in the meantime is a conflict.
 */
export async function sendQuotation(
  ctx: Context<MemberActor>,
  threadId: string,
  input: QuotationInput & { version: number },
): Promise<{ quotationId: string; version: number }> {
  const terms = QuotationInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const thread = await getOwnThread(tx, ctx.actor, threadId, { lock: true })
    const { inquiry } = thread
    if (thread.side !== 'supplier' || !inquiry) throw notFound()
    await assertOtherSideReads(tx, thread)
    const [open = null] = await tx
      .select()
      .from(quotations)
      .where(and(eq(quotations.threadId, thread.id), notInArray(quotations.status, ['declined', 'withdrawn'])))
      .for('update')
    if ((open?.currentVersion ?? 0) !== input.version) throw conflict('quotation.sent_meanwhile')
    const head = { ref: open?.ref ?? newRef(), version: input.version + 1 }
    const built = await buildDocument(tx, { ...thread, inquiry }, head, terms, now)
    const status = inquiryLifecycle.next(inquiry.status, 'quote')
    await tx.update(inquiries).set({ status }).where(eq(inquiries.id, inquiry.id))
    return writeVersion(tx, ctx, thread, { open, ...built }, now)
  })
}
