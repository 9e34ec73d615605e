import type { DealingActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { basisOf, ComparisonInput } from '#app/domain/quotations/comparison-input.ts'
import { comparisonBases } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { getOwnRfq } from '../rfqs/access.server.ts'

/** A new basis for a comparison; those before it stay in the log. */
export async function saveComparisonBasis(ctx: Context<DealingActor>, rfqId: string, input: ComparisonInput): Promise<void> {
  const basis = basisOf(ComparisonInput.parse(input))
  await inTransaction(ctx, async (tx, now) => {
    const rfq = await getOwnRfq(tx, ctx.actor, rfqId)
    await tx.insert(comparisonBases).values({ id: newId(now.getTime()), rfqId: rfq.id, basis, byPersonId: ctx.actor.personId, at: now })
  })
}
