import { eq } from 'drizzle-orm'
import { ProofInput } from '#app/domain/accounts/account.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction } from '../context.server.ts'
import { checkOwnPassword } from './own-password.server.ts'
import { noteRecoveryCode } from './recovery-codes.server.ts'
import { rotateSession, type PersonContext } from './sessions.server.ts'
import { spendCode } from './spend-code.server.ts'

export async function asksCode(ctx: PersonContext): Promise<boolean> {
  const [row] = await ctx.db.select({ since: people.totpConfirmedAt }).from(people).where(eq(people.id, ctx.person.personId))
  return Boolean(row?.since)
}

/** Whoever holds the session proves who they are, and goes on under a new token. */
export async function proveIdentity(ctx: PersonContext, input: ProofInput): Promise<{ sessionToken: string }> {
  const { password, code } = ProofInput.parse(input)
  const { personId, sessionId } = ctx.person
  await checkOwnPassword(ctx, password, 'password')
  const isAsked = await asksCode(ctx)
  return inTransaction(ctx, async (tx, now) => {
    if (isAsked) {
      const spent = await spendCode(tx, personId, code ?? '', now)
      if (!spent) throw invalid('account.wrong_code', ['code'])
      if (spent === 'recovery') await noteRecoveryCode(tx, ctx, personId, now)
    }
    const sessionToken = await rotateSession(tx, sessionId, now)
    if (!sessionToken) throw gone('account.session_over')
    return { sessionToken }
  })
}
