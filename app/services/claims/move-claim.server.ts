import { and, eq, sql } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { claimLifecycle, MoveClaimInput, stateAfterChecks } from '#app/domain/claims/claim.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { claims } from '#db/schema/claims.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { unchecked } from './sync-claims.server.ts'

/** Staff say how far a claim was checked, and by what. */
export async function moveClaim(ctx: Context<StaffActor>, companyId: string, input: MoveClaimInput): Promise<void> {
  const { claim: claimId, version, action, ground, checkerName, note, expiresOn } = MoveClaimInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const [claim] = await tx
      .select()
      .from(claims)
      .where(and(eq(claims.id, claimId), eq(claims.companyId, companyId)))
    if (!claim) throw notFound()
    if (action === 'revoke' && claim.kind !== 'certificate') throw invalid('claim.not_revocable', ['action'])
    const next = claimLifecycle.next(claim.state, action)
    const state = action === 'drop' ? stateAfterChecks(next, claim.checks) : next
    const seen =
      action === 'drop'
        ? { ...unchecked, note: note ?? null }
        : { ground, checkerName: checkerName ?? null, note: note ?? null, checkedById: ctx.actor.personId, expiresOn: expiresOn ?? null }
    const [moved] = await tx
      .update(claims)
      .set({ ...seen, state, checkedAt: now, version: sql`${claims.version} + 1` })
      .where(and(eq(claims.id, claimId), eq(claims.state, claim.state), eq(claims.version, version)))
      .returning({ id: claims.id })
    if (!moved) throw conflict('claim.changed')
    const detail = { claimId, rule: claim.kind, reason: ground }
    await record(tx, ctx, { name: 'claim.moved', at: now, subjectId: companyId, companyId, from: claim.state, to: state, detail })
  })
}
