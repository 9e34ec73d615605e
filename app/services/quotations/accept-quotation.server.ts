import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import { AcceptQuotationInput } from '#app/domain/quotations/quotation.ts'
import { quotations } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getQuotationAs } from './access.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { assertStillValid } from './still-valid.server.ts'

/** The buyer takes a quotation as it stands; the supplier hears of it by letter. A guest proves the mailbox with a code. */
export async function acceptQuotation(ctx: Context<DealingActor>, input: AcceptQuotationInput): Promise<{ threadId: string }> {
  const { quotationId, version, code } = AcceptQuotationInput.parse(input)
  await spendGuestCode(ctx, 'quotation.accept', quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const quotation = await getQuotationAs(tx, ctx.actor, 'buyer', quotationId)
    if (quotation.currentVersion !== version) throw conflict('quotation.superseded')
    const status = quotationLifecycle.next(quotation.status, 'accept')
    assertStillValid(quotation, now)
    const [accepted] = await tx
      .update(quotations)
      .set({ status, acceptedAt: now })
      .where(and(eq(quotations.id, quotationId), eq(quotations.status, quotation.status), eq(quotations.currentVersion, version)))
      .returning({ threadId: quotations.threadId })
    if (!accepted) throw conflict('quotation.changed')
    await record(tx, ctx, {
      name: 'quotation.accepted',
      at: now,
      subjectId: quotationId,
      threadId: accepted.threadId,
      from: quotation.status,
      to: status,
      detail: { quotationId, version },
      visibleTo: 'both',
    })
    return accepted
  })
}
