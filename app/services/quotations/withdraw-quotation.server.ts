import type { MemberActor } from '#app/domain/actor.ts'
import { WithdrawQuotationInput } from '#app/domain/quotations/quotation.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { moveQuotation } from './move-quotation.server.ts'
import { closeCounter } from './write-version.server.ts'

/** The supplier takes back what it quoted, with a reason that the buyer reads. On an RFQ its place stays taken. */
export async function withdrawQuotation(ctx: Context<MemberActor>, input: WithdrawQuotationInput): Promise<{ threadId: string }> {
  const { reason, ...seen } = WithdrawQuotationInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const move = { side: 'supplier', action: 'withdraw', event: 'quotation.withdrawn', facts: { withdrawnReason: reason }, reason } as const
    const quotation = await moveQuotation(tx, ctx, seen, move, now)
    await closeCounter(tx, quotation.id, 'withdrawn', now)
    return { threadId: quotation.threadId }
  })
}
