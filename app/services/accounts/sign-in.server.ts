import { eq } from 'drizzle-orm'
import { SignInInput } from '#app/domain/accounts/account.ts'
import { invalid } from '#app/domain/errors.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import type { Device } from './known-device.server.ts'
import { passwordFits } from './passwords.server.ts'
import { enter, type Entry } from './second-step.server.ts'
import { endSession } from './sessions.server.ts'
import { countTry } from './sign-in-tries.server.ts'

type From = { ip: string; presentedToken: string | null; device?: Device | null }

/** Signs in with address and password. A session presented with the request ends: no cookie outlives its sign-in. */
export async function signIn(ctx: Context, input: SignInInput, request: From): Promise<Entry> {
  const { email, password } = SignInInput.parse(input)
  const tried = await countTry(ctx, email, request)
  const [person] = await ctx.db.select({ id: people.id, passwordHash: people.passwordHash }).from(people).where(eq(people.address, email))
  const fits = await passwordFits(person?.passwordHash ?? null, password)
  if (!person || !fits) throw invalid('account.wrong_sign_in', ['password'])
  await tried.wasRight()
  return inTransaction(ctx, async (tx, now) => {
    const entry = await enter(tx, ctx, person.id, now)
    if (request.presentedToken && 'sessionToken' in entry) await endSession(tx, request.presentedToken)
    return entry
  })
}
