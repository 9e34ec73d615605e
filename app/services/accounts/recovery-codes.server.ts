import { and, count, eq, isNull } from 'drizzle-orm'
import { newRecoveryCodes } from '#app/domain/accounts/code.ts'
import { conflict } from '#app/domain/errors.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { people, recoveryCodes } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import type { PersonContext } from './sessions.server.ts'
import { recoveryCodeHash } from './spend-code.server.ts'

/** New ones in the place of the old ones. They are told now or never: the table keeps keyed hashes. */
export async function writeRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ personId, hash: recoveryCodeHash(personId, code) })))
  return codes
}

export async function makeRecoveryCodes(ctx: PersonContext): Promise<{ recoveryCodes: string[] }> {
  const { personId } = ctx.person
  return inTransaction(ctx, async (tx, now) => {
    const [person] = await tx.select({ since: people.totpConfirmedAt }).from(people).where(eq(people.id, personId)).for('update')
    if (!person?.since) throw conflict('account.second_step_is_off')
    const codes = await writeRecoveryCodes(tx, personId)
    await record(tx, ctx, { name: 'account.recovery_codes_made', at: now, subjectId: personId })
    return { recoveryCodes: codes }
  })
}

export async function countRecoveryCodes(db: Reader, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)))
  return row!.n
}

export async function noteRecoveryCode(tx: Transaction, ctx: Context, personId: string, now: Date): Promise<void> {
  await record(tx, ctx, { name: 'account.recovery_code_used', at: now, subjectId: personId })
}
