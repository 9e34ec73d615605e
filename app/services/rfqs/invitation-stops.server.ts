import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { StopScope } from '#app/domain/rfqs/invitation.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { invitationStops } from '#db/schema/rfq-suppliers.ts'
import { addressHashes } from '../letters/suppressions.server.ts'

const ofAddress = (address: string) => inArray(invitationStops.addressHash, addressHashes(address))

const concerns = (buyerCompanyId: string) => or(isNull(invitationStops.buyerCompanyId), eq(invitationStops.buyerCompanyId, buyerCompanyId))

/** Whether this buyer's invitations, or anybody's, are not wanted at an address. */
export async function stopsOf(db: Reader, address: string, buyerCompanyId: string): Promise<StopScope[]> {
  const rows = await db
    .select({ buyerCompanyId: invitationStops.buyerCompanyId })
    .from(invitationStops)
    .where(and(ofAddress(address), concerns(buyerCompanyId)))
  return rows.map((row) => (row.buyerCompanyId === null ? 'anyone' : 'buyer'))
}

/** Said twice, it is said once. */
export async function addStop(tx: Transaction, address: string, scope: StopScope, buyerCompanyId: string, now: Date): Promise<void> {
  if ((await stopsOf(tx, address, buyerCompanyId)).includes(scope)) return
  const stop = { addressHash: sha256(address), buyerCompanyId: scope === 'buyer' ? buyerCompanyId : null }
  await tx
    .insert(invitationStops)
    .values({ id: newId(now.getTime()), ...stop, createdAt: now })
    .onConflictDoNothing()
}

/** Both are taken back together. */
export async function liftStops(tx: Transaction, address: string, buyerCompanyId: string): Promise<void> {
  await tx.delete(invitationStops).where(and(ofAddress(address), concerns(buyerCompanyId)))
}
