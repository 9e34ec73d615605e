import type { DealingActor } from '#app/domain/actor.ts'
import { DeclineQuotationInput } from '#app/domain/quotations/quotation.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { moveQuotation } from './move-quotation.server.ts'
import { closeCounter } from './write-version.server.ts'

/** The buyer declines the version that was seen, with a reason that the supplier may read. */
export async function declineQuotation(ctx: Context<DealingActor>, input: DeclineQuotationInput): Promise<{ threadId: string }> {
  const { quotationId, version, reason, note, code } = DeclineQuotationInput.parse(input)
  await spendGuestCode(ctx, 'quotation.decline', quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const facts = { declinedReason: reason, declinedNote: note ?? null }
    const move = { side: 'buyer', action: 'decline', event: 'quotation.declined', facts, reason } as const
    const { threadId } = await moveQuotation(tx, ctx, { quotationId, version }, move, now)
    await closeCounter(tx, quotationId, 'answered', now)
    return { threadId }
  })
}
