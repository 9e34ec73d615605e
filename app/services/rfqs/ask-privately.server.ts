import type { z } from 'zod'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import { MessageInput } from '#app/domain/threads/message-input.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { consume } from '../limits.server.ts'
import { getRfqToQuote } from '../quotations/rfq-to-quote.server.ts'
import { postWithin } from '../threads/post-message.server.ts'
import { ensureRfqThread } from '../threads/rfq-thread.server.ts'

/** A supplier writes to the buyer of an open RFQ before it quotes; only the two of them read it. The same form again is sent once. */
export async function askPrivately(
  ctx: Context<MemberActor>,
  rfqId: string,
  input: z.input<typeof MessageInput>,
): Promise<{ threadId: string }> {
  const message = MessageInput.parse(input)
  const { companyId } = ctx.actor
  await consume(ctx.db, 'question:company', companyId, ctx.now)
  return inTransaction(ctx, async (tx, now) => {
    const { rfq } = await getRfqToQuote(tx, ctx.actor, rfqId, { lock: true })
    if (statusAt(rfq, now) !== 'open') throw conflict('rfq.not_asking')
    const threadId = await ensureRfqThread(tx, rfq, companyId, now)
    await postWithin(tx, ctx, threadId, message, now)
    return { threadId }
  })
}
