import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import { DeclineQuotationInput } from '#app/domain/quotations/quotation.ts'
import { quotations } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getQuotationAs } from './access.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'

/** The buyer declines the version that was seen, with a reason that the supplier may read. */
export async function declineQuotation(ctx: Context<DealingActor>, input: DeclineQuotationInput): Promise<{ threadId: string }> {
  const { quotationId, version, reason, note, code } = DeclineQuotationInput.parse(input)
  await spendGuestCode(ctx, 'quotation.decline', quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const quotation = await getQuotationAs(tx, ctx.actor, 'buyer', quotationId)
    if (quotation.currentVersion !== version) throw conflict('quotation.superseded')
    const status = quotationLifecycle.next(quotation.status, 'decline')
    const [declined] = await tx
      .update(quotations)
      .set({ status, declinedReason: reason, declinedNote: note ?? null })
      .where(and(eq(quotations.id, quotationId), eq(quotations.status, quotation.status), eq(quotations.currentVersion, version)))
      .returning({ threadId: quotations.threadId })
    if (!declined) throw conflict('quotation.changed')
    await record(tx, ctx, {
      name: 'quotation.declined',
      at: now,
      subjectId: quotationId,
      threadId: declined.threadId,
      from: quotation.status,
      to: status,
      detail: { quotationId, version, reason },
      visibleTo: 'both',
    })
    return declined
  })
}
