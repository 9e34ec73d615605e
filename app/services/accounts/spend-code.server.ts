import { and, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { readCode } from '#app/domain/accounts/code.ts'
import { derivedUnderEach, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { people, recoveryCodes } from '#db/schema/people.ts'
import { totpStep, unsealTotpSecret } from './totp.server.ts'

/** Keyed: a dump of the table is no list to try codes against. */
const recoveryCodeHashes = (personId: string, code: string): string[] =>
  derivedUnderEach('recovery-code', `${personId}:${code}`).map(({ bytes }) => sha256(bytes))

export const recoveryCodeHash = (personId: string, code: string): string => recoveryCodeHashes(personId, code)[0]!

/** Uses up a code of the app or a recovery code. Each is good once, however many ask at the same moment; null when it fits nothing. */
export async function spendCode(tx: Transaction, personId: string, typed: string, now: Date): Promise<'totp' | 'recovery' | null> {
  const code = readCode(typed)
  if (code?.kind === 'totp') return (await spendDigits(tx, personId, code.digits, now)) ? 'totp' : null
  if (code?.kind === 'recovery') return (await spendRecoveryCode(tx, personId, code.code, now)) ? 'recovery' : null
  return null
}

async function spendDigits(tx: Transaction, personId: string, digits: string, now: Date): Promise<boolean> {
  const isOn = and(eq(people.id, personId), isNotNull(people.totpConfirmedAt))
  const [person] = await tx.select({ secret: people.totpSecret }).from(people).where(isOn)
  const step = person?.secret ? totpStep(unsealTotpSecret(person.secret), digits, now) : null
  if (step === null) return false
  const taken = await tx
    .update(people)
    .set({ totpLastStep: step })
    .where(and(isOn, or(isNull(people.totpLastStep), lt(people.totpLastStep, step))))
    .returning({ id: people.id })
  return taken.length === 1
}

async function spendRecoveryCode(tx: Transaction, personId: string, code: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.personId, personId),
        inArray(recoveryCodes.hash, recoveryCodeHashes(personId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ hash: recoveryCodes.hash })
  return used.length === 1
}
