import { and, eq, isNull } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { TrustInput } from '#app/domain/reviews/trust.ts'
import { companies } from '#db/schema/companies.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getReviewedListing } from './access.server.ts'

/** Staff say whether what a company publishes is looked at first, from the word that stood on the page; without one its listings tell. */
export async function changeTrust(ctx: Context<StaffActor>, listingId: string, input: TrustInput): Promise<void> {
  const { trust = null, seen = null } = TrustInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const { companyId } = await getReviewedListing(tx, listingId)
    const [changed] = await tx
      .update(companies)
      .set({ trust })
      .where(and(eq(companies.id, companyId), seen === null ? isNull(companies.trust) : eq(companies.trust, seen)))
      .returning({ id: companies.id })
    if (!changed) throw conflict('review.trust_changed')
    await record(tx, ctx, {
      name: 'company.trust_changed',
      at: now,
      subjectId: companyId,
      companyId,
      from: seen ?? 'none',
      to: trust ?? 'none',
    })
  })
}
