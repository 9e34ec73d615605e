import { and, eq } from 'drizzle-orm'
import type { MatchReason } from '#app/domain/rfqs/match.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'

const invited: MatchReason = { kind: 'invited' }
const others = (reasons: MatchReason[]) => reasons.filter(({ kind }) => kind !== 'invited')
const placeOf = (rfqId: string, companyId: string) => and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.companyId, companyId))

/** Before every other reason stands that the buyer asks for the company; what it put aside is there again. */
export async function placeInvited(tx: Transaction, rfqId: string, companyId: string, now: Date): Promise<void> {
  const made = await tx
    .insert(rfqMatches)
    .values({ rfqId, companyId, score: 0, reasons: [invited], wave: 'invited', createdAt: now })
    .onConflictDoNothing()
    .returning({ rfqId: rfqMatches.rfqId })
  if (made.length > 0) return
  const known = await reasonsOf(tx, rfqId, companyId)
  await tx
    .update(rfqMatches)
    .set({ reasons: [invited, ...others(known)], dismissedAt: null })
    .where(placeOf(rfqId, companyId))
}

/** The invitation was taken back: the place stays where the RFQ fits without it. */
export async function dropInvited(tx: Transaction, rfqId: string, companyId: string): Promise<void> {
  const reasons = others(await reasonsOf(tx, rfqId, companyId))
  if (reasons.length === 0) await tx.delete(rfqMatches).where(placeOf(rfqId, companyId))
  else await tx.update(rfqMatches).set({ reasons }).where(placeOf(rfqId, companyId))
}

/** The company does not quote: it does not see the RFQ among those that fit it any more. */
export async function putAside(tx: Transaction, rfqId: string, companyId: string, now: Date): Promise<void> {
  await tx.update(rfqMatches).set({ dismissedAt: now }).where(placeOf(rfqId, companyId))
}

async function reasonsOf(tx: Transaction, rfqId: string, companyId: string): Promise<MatchReason[]> {
  const [row] = await tx.select({ reasons: rfqMatches.reasons }).from(rfqMatches).where(placeOf(rfqId, companyId)).for('update')
  return row?.reasons ?? []
}
