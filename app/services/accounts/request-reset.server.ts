import { eq } from 'drizzle-orm'
import { ForgotInput } from '#app/domain/accounts/account.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume, networkOf } from '../limits.server.ts'

export const resetTokenOf = (oneTimeTokenId: string, hash?: string): string => derivedToken('reset-password', oneTimeTokenId, hash)

const lifetimeMs = 3600_000

/** Writes a letter with a link to a person who has a password; answers the same to everybody else. */
export async function requestReset(ctx: Context, input: ForgotInput, ip: string): Promise<void> {
  const { email } = ForgotInput.parse(input)
  await consume(ctx.db, 'forgot:network', networkOf(ip), ctx.now)
  await consume(ctx.db, 'forgot:address', email, ctx.now)
  await inTransaction(ctx, async (tx, now) => {
    const [person] = await tx.select().from(people).where(eq(people.address, email))
    if (!person?.passwordHash) return
    const id = newId()
    await tx.insert(oneTimeTokens).values({
      id,
      hash: sha256(resetTokenOf(id)),
      purpose: 'reset-password',
      personId: person.id,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    })
    await writeLetter(tx, { name: 'reset-password', toAddress: email, locale: ctx.locale, recipientId: person.id, subject: { oneTimeTokenId: id } }, now)
  })
}
