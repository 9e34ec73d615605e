import { eq } from 'drizzle-orm'
import { invalid } from '#app/domain/errors.ts'
import { people } from '#db/schema/people.ts'
import { consume } from '../limits.server.ts'
import { passwordFits } from './passwords.server.ts'
import type { PersonContext } from './sessions.server.ts'

/** Refuses at the form's field unless the password is one's own; returns its hash, for changing nothing but what was checked. */
export async function checkOwnPassword(ctx: PersonContext, typed: string, field: string): Promise<string> {
  const { personId } = ctx.person
  await consume(ctx.db, 'proof:person', personId, ctx.now)
  const [row] = await ctx.db.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, personId))
  const passwordHash = row?.passwordHash ?? null
  if (!(await passwordFits(passwordHash, typed)) || !passwordHash) throw invalid('account.wrong_password', [field])
  return passwordHash
}
