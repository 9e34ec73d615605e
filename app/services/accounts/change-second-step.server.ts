import { and, eq, isNull } from 'drizzle-orm'
import { ProofInput, SecondStepInput } from '#app/domain/accounts/account.ts'
import { readCode } from '#app/domain/accounts/code.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { people, recoveryCodes } from '#db/schema/people.ts'
import { inTransaction } from '../context.server.ts'
import { record } from '../events.server.ts'
import { lockPerson } from './lock-person.server.ts'
import { checkOwnPassword } from './own-password.server.ts'
import { countRecoveryCodes, writeRecoveryCodes } from './recovery-codes.server.ts'
import type { PersonContext } from './sessions.server.ts'
import { spendCode } from './spend-code.server.ts'
import { tellPerson } from './tell-person.server.ts'
import { newTotpSecret, sealTotpSecret, totpStep, totpUri, unsealTotpSecret } from './totp.server.ts'

/** `begun`: a secret waits for its first code. */
export type SecondStep =
  { state: 'off' } | { state: 'begun'; secret: string; uri: string } | { state: 'on'; since: Date; codesLeft: number }

export async function getSecondStep(ctx: PersonContext): Promise<SecondStep> {
  const { personId } = ctx.person
  const [person] = await ctx.db.select().from(people).where(eq(people.id, personId))
  if (person?.totpConfirmedAt) return { state: 'on', since: person.totpConfirmedAt, codesLeft: await countRecoveryCodes(ctx.db, personId) }
  if (!person?.totpSecret) return { state: 'off' }
  const secret = unsealTotpSecret(person.totpSecret)
  return { state: 'begun', secret, uri: totpUri(secret, person.address!) }
}

/** Makes a secret to show to the app; it counts for nothing before a code of it was typed. */
export async function beginSecondStep(ctx: PersonContext): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const begun = await tx
      .update(people)
      .set({ totpSecret: sealTotpSecret(newTotpSecret()), totpLastStep: null })
      .where(and(eq(people.id, ctx.person.personId), isNull(people.totpConfirmedAt)))
      .returning({ id: people.id })
    if (begun.length === 0) throw conflict('account.second_step_is_on')
  })
}

/** The first code turns it on. The recovery codes are told now and never again. */
export async function confirmSecondStep(ctx: PersonContext, input: SecondStepInput): Promise<{ recoveryCodes: string[] }> {
  const { code } = SecondStepInput.parse(input)
  const { personId } = ctx.person
  return inTransaction(ctx, async (tx, now) => {
    const person = await lockPerson(tx, personId)
    if (person.totpConfirmedAt) throw conflict('account.second_step_is_on')
    if (!person.totpSecret) throw conflict('account.changed')
    const typed = readCode(code)
    const step = typed?.kind === 'totp' ? totpStep(unsealTotpSecret(person.totpSecret), typed.digits, now) : null
    if (step === null) throw invalid('account.wrong_first_code', ['code'])
    await tx.update(people).set({ totpConfirmedAt: now, totpLastStep: step }).where(eq(people.id, personId))
    const codes = await writeRecoveryCodes(tx, personId)
    const eventId = await record(tx, ctx, { name: 'account.second_step_on', at: now, subjectId: personId, detail: { device: ctx.device } })
    await tellPerson(tx, personId, 'second-step-changed', eventId)
    return { recoveryCodes: codes }
  })
}

/** Turned off with the password and a code; the recovery codes go with it. */
export async function removeSecondStep(ctx: PersonContext, input: ProofInput): Promise<void> {
  const { password, code } = ProofInput.parse(input)
  const { personId } = ctx.person
  await checkOwnPassword(ctx, password, 'password')
  await inTransaction(ctx, async (tx, now) => {
    const person = await lockPerson(tx, personId)
    if (!person.totpConfirmedAt) throw conflict('account.second_step_is_off')
    if (!(await spendCode(tx, personId, code ?? '', now))) throw invalid('account.wrong_code', ['code'])
    await tx.update(people).set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null }).where(eq(people.id, personId))
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
    const eventId = await record(tx, ctx, { name: 'account.second_step_off', at: now, subjectId: personId, detail: { device: ctx.device } })
    await tellPerson(tx, personId, 'second-step-changed', eventId)
  })
}
