import { eq } from 'drizzle-orm'
import { JoinInput } from '#app/domain/accounts/account.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import { heldJoins, people } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume, networkOf } from '../limits.server.ts'
import { hashPassword } from './passwords.server.ts'

export const joinTokenOf = (heldJoinId: string, hash?: string): string => derivedToken('join', heldJoinId, hash)

const lifetimeMs = 3 * 24 * 3600_000

/**
 * Somebody asks to join. Nothing exists until the address is confirmed; the answer, its time and the number of letters
 * are the same whether the address has an account or not.
 */
export async function requestJoin(ctx: Context, input: JoinInput, ip: string): Promise<void> {
  const { name, email, password, company, country } = JoinInput.parse(input)
  await consume(ctx.db, 'join:network', networkOf(ip), ctx.now)
  await consume(ctx.db, 'join:address', email, ctx.now)
  const passwordHash = await hashPassword(password)
  await inTransaction(ctx, async (tx, now) => {
    const [known] = await tx.select({ id: people.id, passwordHash: people.passwordHash }).from(people).where(eq(people.address, email))
    if (known?.passwordHash) {
      await writeLetter(tx, { name: 'address-known', toAddress: email, locale: ctx.locale, recipientId: known.id, subject: {} }, now)
      return
    }
    const id = newId()
    await tx.insert(heldJoins).values({
      id,
      tokenHash: sha256(joinTokenOf(id)),
      address: email,
      form: { name, passwordHash, company, country },
      locale: ctx.locale,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    })
    await writeLetter(tx, { name: 'verify-address', toAddress: email, locale: ctx.locale, recipientId: null, subject: { heldJoinId: id } }, now)
  })
}
