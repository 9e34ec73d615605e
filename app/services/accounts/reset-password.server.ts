import { and, eq, gt, isNull } from 'drizzle-orm'
import { ResetInput } from '#app/domain/accounts/account.ts'
import { gone } from '#app/domain/errors.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { closeTokens } from './close-tokens.server.ts'
import { lockPerson } from './lock-person.server.ts'
import { hashPassword } from './passwords.server.ts'
import { enter, type Entry } from './second-step.server.ts'
import { endAllSessions, homeCompanyId } from './sessions.server.ts'
import { tellPerson } from './tell-person.server.ts'

const open = (token: string, now: Date) =>
  and(
    eq(oneTimeTokens.hash, sha256(token)),
    eq(oneTimeTokens.purpose, 'reset-password'),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
  )

/** Whose link it is. Refuses with 410 when it is used up or too old; opening it changes nothing. */
export async function assertResetOpen(ctx: Context, token: string): Promise<{ personId: string }> {
  const [row] = await ctx.db
    .select({ personId: oneTimeTokens.personId })
    .from(oneTimeTokens)
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('account.link_used')
  return row
}

/** Sets the new password and ends every session and every other open link of the person. A second step is still asked for. */
export async function resetPassword(ctx: Context, token: string, input: ResetInput): Promise<Entry> {
  const { password } = ResetInput.parse(input)
  // Hashing costs: only for a link that is open.
  const { personId } = await assertResetOpen(ctx, token)
  const passwordHash = await hashPassword(password)
  return inTransaction(ctx, async (tx, now) => {
    const person = await lockPerson(tx, personId)
    const [used] = await tx.update(oneTimeTokens).set({ usedAt: now }).where(open(token, now)).returning()
    if (!used) throw gone('account.link_used')
    await closeTokens(tx, personId, now)
    await tx.update(people).set({ passwordHash, addressVerifiedAt: now }).where(eq(people.id, personId))
    if (person.address) await ownerActed(tx, person.address, now)
    // Asked before the sessions end: the latest tells where this person works.
    const companyId = await homeCompanyId(tx, personId)
    await endAllSessions(tx, personId)
    const actor = { kind: 'system', task: 'reset-password' } as const
    const detail = { device: ctx.device }
    const eventId = await record(tx, { actor }, { name: 'account.password_reset', at: now, subjectId: personId, detail })
    await tellPerson(tx, personId, 'password-changed', eventId)
    return enter(tx, ctx, personId, now, companyId)
  })
}
