import { eq } from 'drizzle-orm'
import { SignInInput } from '#app/domain/accounts/account.ts'
import { invalid } from '#app/domain/errors.ts'
import { people } from '#db/schema/people.ts'
import { readAt, type Context } from '../context.server.ts'
import { consume, networkOf } from '../limits.server.ts'
import { passwordFits } from './passwords.server.ts'
import { createSession, endSession, homeCompanyId } from './sessions.server.ts'

/** Signs in with address and password. A session presented with the request ends: no cookie outlives its sign-in. */
export async function signIn(ctx: Context, input: SignInInput, request: { ip: string; presentedToken: string | null }): Promise<{ sessionToken: string }> {
  const { email, password } = SignInInput.parse(input)
  await consume(ctx.db, 'sign-in:network', networkOf(request.ip), ctx.now)
  await consume(ctx.db, 'sign-in:address', email, ctx.now)
  const [person] = await ctx.db.select({ id: people.id, passwordHash: people.passwordHash }).from(people).where(eq(people.address, email))
  const fits = await passwordFits(person?.passwordHash ?? null, password)
  if (!person || !fits) throw invalid('account.wrong_sign_in', ['password'])
  // Asked before a session ends: it is the latest that tells where this person works.
  const companyId = await homeCompanyId(ctx.db, person.id)
  if (request.presentedToken) await endSession(ctx.db, request.presentedToken)
  return { sessionToken: await createSession(ctx.db, person.id, companyId, readAt(ctx)) }
}
