import { and, eq, inArray, ne } from 'drizzle-orm'
import { isUrgent, letterClasses, type LetterName } from '#app/domain/mail/letter.ts'
import { derivedUnderEach, sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { suppressions } from '#db/schema/letters.ts'
import { invitationStops } from '#db/schema/rfq-suppliers.ts'

type Reason = (typeof suppressions.$inferSelect)['reason']

/** Whose owner was erased stands under a hash that nobody makes without our key. */
const keyedHashes = (address: string): string[] => derivedUnderEach('suppression', address).map(({ bytes }) => bytes.toString('hex'))

/** Every hash under which an address may stand as one that said no. */
export const addressHashes = (address: string): string[] => [sha256(address), ...keyedHashes(address)]

const of = (address: string) => inArray(suppressions.addressHash, addressHashes(address))

export async function findSuppression(db: Reader, address: string): Promise<typeof suppressions.$inferSelect | null> {
  const [row] = await db.select().from(suppressions).where(of(address))
  return row ?? null
}

/** Whether nothing of this kind goes to the address any more. */
export async function isSuppressed(db: Reader, address: string, name: LetterName): Promise<boolean> {
  const row = await findSuppression(db, address)
  // It asks whether the mailbox takes letters again.
  if (!row || name === 'letters-again') return false
  if (row.reason === 'not_me') return letterClasses[name] === 'unasked'
  return row.securityToo || !isUrgent(name)
}

/** Stops letters to an address. What was stopped stays so: a complaint and a "not me" together stop everything. */
export async function suppress(tx: Transaction, address: string, reason: Reason): Promise<void> {
  if (!(await findSuppression(tx, address))) {
    const [made] = await tx
      .insert(suppressions)
      .values({ addressHash: sha256(address), reason, securityToo: reason !== 'complaint' })
      .onConflictDoNothing()
      .returning()
    if (made) return
  }
  const [known] = await tx.select().from(suppressions).where(of(address)).for('update')
  if (!known || known.reason === reason || known.reason === 'hard_bounce' || known.reason === 'manual') return
  await tx
    .update(suppressions)
    .set({ reason: reason === 'not_me' ? known.reason : reason, securityToo: true })
    .where(of(address))
}

/** Letters go there again. What nobody there asked for stays stopped: only the owner of the mailbox takes that back. */
export async function lift(tx: Transaction, address: string): Promise<void> {
  await tx.delete(suppressions).where(and(of(address), ne(suppressions.reason, 'not_me')))
}

/** The owner of the mailbox takes "not me" back; what else stopped letters to it stays. */
export async function liftNotMe(tx: Transaction, address: string): Promise<void> {
  const [known] = await tx.select().from(suppressions).where(of(address)).for('update')
  if (known?.reason === 'not_me') await tx.delete(suppressions).where(of(address))
  if (known?.reason === 'complaint') await tx.update(suppressions).set({ securityToo: false }).where(of(address))
}

/** What was stopped stays so when the owner of the mailbox is erased, without saying whose it was. */
export async function keepUnderKey(tx: Transaction, address: string): Promise<void> {
  const keyed = { addressHash: keyedHashes(address)[0]! }
  const plain = sha256(address)
  await tx.update(suppressions).set(keyed).where(eq(suppressions.addressHash, plain))
  await tx.update(invitationStops).set(keyed).where(eq(invitationStops.addressHash, plain))
}
