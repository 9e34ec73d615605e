import { and, eq, gt, isNull } from 'drizzle-orm'
import { ResetInput } from '#app/domain/accounts/account.ts'
import { gone } from '#app/domain/errors.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { hashPassword } from './passwords.server.ts'
import { createSession, endAllSessions, homeCompanyId } from './sessions.server.ts'

const open = (token: string, now: Date) =>
  and(
    eq(oneTimeTokens.hash, sha256(token)),
    eq(oneTimeTokens.purpose, 'reset-password'),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
  )

/** Refuses with 410 when the link is used up or too old; opening it changes nothing. */
export async function assertResetOpen(ctx: Context, token: string): Promise<void> {
  const [row] = await ctx.db
    .select({ id: oneTimeTokens.id })
    .from(oneTimeTokens)
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('account.link_used')
}

/** Sets the new password, ends every session and every other open link of the person, and signs in afresh. */
export async function resetPassword(ctx: Context, token: string, input: ResetInput): Promise<{ sessionToken: string }> {
  const { password } = ResetInput.parse(input)
  // Hashing costs: only for a link that is open.
  await assertResetOpen(ctx, token)
  const passwordHash = await hashPassword(password)
  return inTransaction(ctx, async (tx, now) => {
    const [used] = await tx.update(oneTimeTokens).set({ usedAt: now }).where(open(token, now)).returning()
    if (!used) throw gone('account.link_used')
    await tx
      .update(oneTimeTokens)
      .set({ usedAt: now })
      .where(and(eq(oneTimeTokens.personId, used.personId), isNull(oneTimeTokens.usedAt)))
    const [person] = await tx.update(people).set({ passwordHash, addressVerifiedAt: now }).where(eq(people.id, used.personId)).returning()
    if (person?.address) await ownerActed(tx, person.address, now)
    const companyId = await homeCompanyId(tx, used.personId)
    await endAllSessions(tx, used.personId)
    const actor = { kind: 'system', task: 'reset-password' } as const
    await record(tx, { actor }, { name: 'account.password_reset', at: now, subjectId: used.personId })
    return { sessionToken: await createSession(tx, used.personId, companyId, now) }
  })
}
