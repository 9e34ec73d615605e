import type { DealingActor } from '#app/domain/actor.ts'
import { WithdrawQuotationInput } from '#app/domain/quotations/quotation.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { moveQuotation } from './move-quotation.server.ts'
import { closeCounter } from './write-version.server.ts'

/** The supplier takes back what it quoted, with a reason that the buyer reads; a guest proves the mailbox with a code. On an RFQ its place stays taken. */
export async function withdrawQuotation(ctx: Context<DealingActor>, input: WithdrawQuotationInput): Promise<{ threadId: string }> {
  const { reason, code, ...seen } = WithdrawQuotationInput.parse(input)
  await spendGuestCode(ctx, 'quotation.withdraw', seen.quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const move = { side: 'supplier', action: 'withdraw', event: 'quotation.withdrawn', facts: { withdrawnReason: reason }, reason } as const
    const quotation = await moveQuotation(tx, ctx, seen, move, now)
    await closeCounter(tx, quotation.id, 'withdrawn', now)
    return { threadId: quotation.threadId }
  })
}
