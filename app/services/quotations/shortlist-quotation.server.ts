import { eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { quotations } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { getQuotationAs } from './access.server.ts'

/** The buyer's own mark; the supplier is not told. */
export async function shortlistQuotation(ctx: Context<DealingActor>, quotationId: string, isListed: boolean): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const quotation = await getQuotationAs(tx, ctx.actor, 'buyer', quotationId, now)
    await tx
      .update(quotations)
      .set({ shortlistedAt: isListed ? now : null })
      .where(eq(quotations.id, quotation.id))
  })
}
