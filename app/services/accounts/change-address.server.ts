import { and, eq, gt, isNull } from 'drizzle-orm'
import { ChangeAddressInput } from '#app/domain/accounts/account.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume } from '../limits.server.ts'
import { isUniqueViolation } from '../database-error.server.ts'
import { closeTokens } from './close-tokens.server.ts'
import { lockPerson, type PersonRow } from './lock-person.server.ts'
import { checkOwnPassword } from './own-password.server.ts'
import type { PersonContext } from './sessions.server.ts'

export const addressTokenOf = (oneTimeTokenId: string, hash?: string): string => derivedToken('change-address', oneTimeTokenId, hash)

const lifetimeMs = 24 * 3600_000

/**
 * Asks the new address for its word and warns the old one. The answer and the number of letters are the same whether the new address
 * is somebody's or not.
 */
export async function requestAddressChange(ctx: PersonContext, input: ChangeAddressInput): Promise<void> {
  const { email, currentPassword } = ChangeAddressInput.parse(input)
  const { personId } = ctx.person
  await checkOwnPassword(ctx, currentPassword, 'currentPassword')
  await consume(ctx.db, 'change-address:person', personId, ctx.now)
  await inTransaction(ctx, async (tx, now) => {
    const person = await lockPerson(tx, personId)
    if (person.address === email) throw invalid('account.address_same', ['email'])
    await closeAsked(tx, personId, now)
    const [known] = await tx.select().from(people).where(eq(people.address, email))
    await (known ? tellKnown(tx, known, now) : askAddress(tx, person, email, now))
    const { address, locale } = person
    await writeLetter(tx, { name: 'address-change-asked', toAddress: address!, locale, recipientId: personId, subject: {} }, now)
  })
}

async function closeAsked(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(and(eq(oneTimeTokens.personId, personId), eq(oneTimeTokens.purpose, 'change-address'), isNull(oneTimeTokens.usedAt)))
}

async function askAddress(tx: Transaction, person: PersonRow, address: string, now: Date): Promise<void> {
  const id = newId(now.getTime())
  const hash = sha256(addressTokenOf(id))
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await tx.insert(oneTimeTokens).values({ id, hash, purpose: 'change-address', personId: person.id, address, createdAt: now, expiresAt })
  const subject = { oneTimeTokenId: id }
  await writeLetter(tx, { name: 'confirm-address', toAddress: address, locale: person.locale, recipientId: null, subject }, now)
}

async function tellKnown(tx: Transaction, known: PersonRow, now: Date): Promise<void> {
  const { id: recipientId, address, locale } = known
  await writeLetter(tx, { name: 'address-taken', toAddress: address!, locale, recipientId, subject: {} }, now)
}

const open = (token: string, now: Date) =>
  and(
    eq(oneTimeTokens.hash, sha256(token)),
    eq(oneTimeTokens.purpose, 'change-address'),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
  )

/** Whose link it is. Refuses with 410 when it is used up or too old; opening it changes nothing. */
export async function assertAddressOpen(ctx: Context, token: string): Promise<{ personId: string }> {
  const [row] = await ctx.db
    .select({ personId: oneTimeTokens.personId })
    .from(oneTimeTokens)
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('account.link_used')
  return row
}

/** The owner of the new mailbox pressed the button. Links that went to the old address open nothing any more; it is told. */
export async function confirmAddress(ctx: Context, token: string): Promise<void> {
  const { personId } = await assertAddressOpen(ctx, token)
  const change = inTransaction(ctx, async (tx, now) => {
    const person = await lockPerson(tx, personId)
    const [used] = await tx.update(oneTimeTokens).set({ usedAt: now }).where(open(token, now)).returning()
    if (!used?.address) throw gone('account.link_used')
    await closeTokens(tx, personId, now)
    await tx.update(people).set({ address: used.address, addressVerifiedAt: now }).where(eq(people.id, personId))
    await ownerActed(tx, used.address, now)
    const eventId = await record(tx, ctx, { name: 'account.address_changed', at: now, subjectId: personId })
    const { address, locale } = person
    if (address)
      await writeLetter(tx, { name: 'address-changed', toAddress: address, locale, recipientId: personId, eventId, subject: {} }, now)
  })
  // Somebody may have joined with the address since it was asked for.
  await change.catch((error: unknown) => {
    throw isUniqueViolation(error) ? gone('account.link_used') : error
  })
}
