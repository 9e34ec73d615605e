import { and, eq, gt, isNull } from 'drizzle-orm'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { maySendAgain } from '#app/domain/mail/stopped-mail.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Reader } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { lockPerson } from '../accounts/lock-person.server.ts'
import type { PersonContext } from '../accounts/sessions.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { consume } from '../limits.server.ts'
import { findSuppression, lift } from './suppressions.server.ts'
import { writeLetter } from './write-letter.server.ts'

const purpose = 'letters-again'
const lifetimeMs = 24 * 3600_000

export const lettersAgainTokenOf = (oneTimeTokenId: string, hash?: string): string => derivedToken(purpose, oneTimeTokenId, hash)

/** Whoever is signed in has one letter sent to their stopped address: only what is pressed in it shows that the mailbox takes letters again. */
export async function askLettersAgain(ctx: PersonContext): Promise<{ address: string }> {
  const { personId } = ctx.person
  await consume(ctx.db, 'letters-again:person', personId, ctx.now)
  return inTransaction(ctx, async (tx, now) => {
    const { address, locale } = await lockPerson(tx, personId)
    const suppression = address ? await findSuppression(tx, address) : null
    if (!address || !suppression || !maySendAgain(suppression.reason)) throw invalid('letter.not_stopped')
    await tx
      .update(oneTimeTokens)
      .set({ usedAt: now })
      .where(and(eq(oneTimeTokens.personId, personId), eq(oneTimeTokens.purpose, purpose), isNull(oneTimeTokens.usedAt)))
    const id = newId(now.getTime())
    const hash = sha256(lettersAgainTokenOf(id))
    const expiresAt = new Date(now.getTime() + lifetimeMs)
    await tx.insert(oneTimeTokens).values({ id, hash, purpose, personId, address, createdAt: now, expiresAt })
    const subject = { oneTimeTokenId: id }
    await writeLetter(tx, { name: 'letters-again', toAddress: address, locale, recipientId: personId, subject }, now)
    return { address }
  })
}

const open = (now: Date) => and(eq(oneTimeTokens.purpose, purpose), isNull(oneTimeTokens.usedAt), gt(oneTimeTokens.expiresAt, now))

/** Whether the owner of the address is asking for letters: then what the provider forgets of it meanwhile is not yet their word. */
export async function isAskedFor(db: Reader, address: string, now: Date): Promise<boolean> {
  return (await db.$count(oneTimeTokens, and(open(now), eq(oneTimeTokens.address, address)))) > 0
}

/** Whose link it is. Refuses with 410 when it is used up, too old, or the account has another address by now; opening it changes nothing. */
export const getLettersAgain = (ctx: Context, token: string) => findAsked(ctx.db, token, readAt(ctx))

async function findAsked(db: Reader, token: string, now: Date): Promise<{ address: string; personId: string }> {
  const [row] = await db
    .select({ address: people.address, personId: people.id })
    .from(oneTimeTokens)
    .innerJoin(people, and(eq(people.id, oneTimeTokens.personId), eq(people.address, oneTimeTokens.address)))
    .where(and(open(now), eq(oneTimeTokens.hash, sha256(token))))
  if (!row?.address) throw gone('account.link_used')
  return { ...row, address: row.address }
}

/** The button was pressed in the mailbox: it takes letters, so they go there again, and what came back before counts no more. */
export async function takeLettersAgain(ctx: Context, token: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { address, personId } = await findAsked(tx, token, now)
    const used = await tx
      .update(oneTimeTokens)
      .set({ usedAt: now })
      .where(and(open(now), eq(oneTimeTokens.hash, sha256(token))))
      .returning({ id: oneTimeTokens.id })
    if (used.length === 0) throw gone('account.link_used')
    await lift(tx, address)
    await tx.update(letters).set({ bouncedAt: null }).where(eq(letters.toAddress, address))
    await record(tx, ctx, { name: 'mail.resumed', at: now, subjectId: personId })
  })
}
