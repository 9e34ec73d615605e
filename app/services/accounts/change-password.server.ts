import { and, eq } from 'drizzle-orm'
import { ChangePasswordInput } from '#app/domain/accounts/account.ts'
import { conflict } from '#app/domain/errors.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction } from '../context.server.ts'
import { record } from '../events.server.ts'
import { closeTokens } from './close-tokens.server.ts'
import { checkOwnPassword } from './own-password.server.ts'
import { hashPassword } from './passwords.server.ts'
import { createSession, endAllSessions, type PersonContext } from './sessions.server.ts'
import { tellPerson } from './tell-person.server.ts'

/** The new password ends every session and every open link of the person; this browser goes on in a session of its own. */
export async function changePassword(ctx: PersonContext, input: ChangePasswordInput): Promise<{ sessionToken: string }> {
  const { currentPassword, password } = ChangePasswordInput.parse(input)
  const { personId, companyId, device } = ctx.person
  const checked = await checkOwnPassword(ctx, currentPassword, 'currentPassword')
  const passwordHash = await hashPassword(password)
  return inTransaction(ctx, async (tx, now) => {
    const changed = await tx
      .update(people)
      .set({ passwordHash })
      .where(and(eq(people.id, personId), eq(people.passwordHash, checked)))
      .returning({ id: people.id })
    if (changed.length === 0) throw conflict('account.changed')
    await endAllSessions(tx, personId)
    await closeTokens(tx, personId, now)
    const detail = { device: ctx.device }
    const eventId = await record(tx, ctx, { name: 'account.password_changed', at: now, subjectId: personId, detail })
    await tellPerson(tx, personId, 'password-changed', eventId)
    return { sessionToken: await createSession(tx, personId, companyId, now, device) }
  })
}
