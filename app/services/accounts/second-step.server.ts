import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { SecondStepInput } from '#app/domain/accounts/account.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { consume } from '../limits.server.ts'
import { lockPerson } from './lock-person.server.ts'
import { openSession } from './open-session.server.ts'
import { endSession } from './sessions.server.ts'
import { noteRecoveryCode } from './recovery-codes.server.ts'
import { spendCode } from './spend-code.server.ts'

/** What the right password leads to: a session, or the question for a code where a second step is on. */
export type Entry = { sessionToken: string } | { secondStepToken: string }

const lifetimeMs = 5 * 60_000
const mostTries = 5

export const secondStepTokenOf = (oneTimeTokenId: string): string => derivedToken('second-step', oneTimeTokenId)

/** The first step is done. */
export async function enter(tx: Transaction, ctx: Context, personId: string, now: Date, companyId?: string | null): Promise<Entry> {
  const [person] = await tx.select({ since: people.totpConfirmedAt }).from(people).where(eq(people.id, personId))
  if (!person?.since) return openSession(tx, ctx, personId, now, companyId)
  const id = newId(now.getTime())
  const token = secondStepTokenOf(id)
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await tx.insert(oneTimeTokens).values({ id, hash: sha256(token), purpose: 'second-step', personId, createdAt: now, expiresAt })
  return { secondStepToken: token }
}

const open = (token: string, now: Date) =>
  and(
    eq(oneTimeTokens.hash, sha256(token)),
    eq(oneTimeTokens.purpose, 'second-step'),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
    lt(oneTimeTokens.tries, mostTries),
  )

export async function isSecondStepOpen(ctx: Context, token: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: oneTimeTokens.id })
    .from(oneTimeTokens)
    .where(open(token, readAt(ctx)))
  return rows.length > 0
}

/**
 * Signs in with a code, after the password. A wrong one is counted for good; five wrong ones, or five minutes, and the password is
 * asked for again.
 */
export async function passSecondStep(
  ctx: Context,
  token: string,
  input: SecondStepInput,
  presentedToken: string | null = null,
): Promise<{ sessionToken: string }> {
  const { code } = SecondStepInput.parse(input)
  const [asked] = await ctx.db
    .select({ personId: oneTimeTokens.personId })
    .from(oneTimeTokens)
    .where(open(token, readAt(ctx)))
  if (!asked) throw gone('account.second_step_over')
  await consume(ctx.db, 'second-step:person', asked.personId, ctx.now)
  const outcome = await inTransaction(ctx, async (tx, now) => {
    await lockPerson(tx, asked.personId)
    const [row] = await tx.select().from(oneTimeTokens).where(open(token, now))
    if (!row) return 'over'
    const spent = await spendCode(tx, row.personId, code, now)
    if (!spent) {
      await tx
        .update(oneTimeTokens)
        .set({ tries: sql`${oneTimeTokens.tries} + 1` })
        .where(eq(oneTimeTokens.id, row.id))
      return 'wrong'
    }
    await tx.update(oneTimeTokens).set({ usedAt: now }).where(eq(oneTimeTokens.id, row.id))
    if (spent === 'recovery') await noteRecoveryCode(tx, ctx, row.personId, now)
    if (presentedToken) await endSession(tx, presentedToken)
    return openSession(tx, ctx, row.personId, now)
  })
  if (outcome === 'over') throw gone('account.second_step_over')
  if (outcome === 'wrong') throw invalid('account.wrong_code', ['code'])
  return outcome
}
