import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { beginSecondStep, confirmSecondStep, getSecondStep, removeSecondStep } from '#app/services/accounts/change-second-step.server.ts'
import { proveIdentity } from '#app/services/accounts/prove-identity.server.ts'
import { makeRecoveryCodes } from '#app/services/accounts/recovery-codes.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { enter, passSecondStep } from '#app/services/accounts/second-step.server.ts'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { letters } from '#db/schema/letters.ts'
import { oneTimeTokens, people, recoveryCodes } from '#db/schema/people.ts'
import { givenIn, raced } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { contextOf, password, signedInOwner, withSecondStep, type SignedInOwner } from './signed-in.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()

const owner = async () => signedInOwner(db, await given.company())

async function firstStep({ address }: SignedInOwner, presentedToken: string | null = null): Promise<string> {
  const entry = await signIn(stranger, { email: address, password }, { ip: '203.0.113.9', presentedToken })
  if (!('secondStepToken' in entry)) throw new Error('No code was asked for.')
  return entry.secondStepToken
}

async function protectedOwner() {
  const person = await owner()
  return { person, ...(await withSecondStep(person)) }
}

const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000')

describe('the second step', () => {
  it('is off until a code of its secret was typed', async () => {
    const person = await owner()
    await beginSecondStep(person.as)
    await expect(confirmSecondStep(person.as, { code: '000000' })).rejects.toMatchObject({ code: 'account.wrong_first_code' })
    expect(await getSecondStep(person.as)).toMatchObject({ state: 'begun' })
    await expect(signIn(stranger, { email: person.address, password }, { ip: '203.0.113.9', presentedToken: null })).resolves.toHaveProperty('sessionToken')
  })

  it('lies sealed in the table', async () => {
    const { person, secret } = await protectedOwner()
    const [row] = await db.select().from(people).where(eq(people.id, person.personId))
    for (const encoding of ['latin1', 'base64', 'hex'] as const) expect(row!.totpSecret!.toString(encoding)).not.toContain(secret)
  })

  it('is asked for after the password, and lets nobody in before', async () => {
    const { person, code } = await protectedOwner()
    const token = await firstStep(person)
    expect(await validateSession(db, token)).toBeNull()
    const { sessionToken } = await passSecondStep(stranger, token, { code: code() })
    expect(await validateSession(db, sessionToken)).toMatchObject({ personId: person.personId })
  })

  it('is asked for after a new password by mail, too', async () => {
    const { person, code } = await protectedOwner()
    await requestReset(stranger, { email: person.address }, '203.0.113.9')
    const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId))
    const entry = await resetPassword(stranger, resetTokenOf(row!.id), { password: 'a new password' })
    expect(entry).not.toHaveProperty('sessionToken')
    const { secondStepToken } = entry as { secondStepToken: string }
    await expect(passSecondStep(stranger, secondStepToken, { code: code() })).resolves.toHaveProperty('sessionToken')
  })

  it('ends the session that was presented with it, but not for a wrong code', async () => {
    const { person, code } = await protectedOwner()
    const planted = await createSession(db, person.personId, person.companyId, new Date())
    const token = await firstStep(person, planted)
    await expect(passSecondStep(stranger, token, { code: wrongCode(code()) }, planted)).rejects.toMatchObject({ code: 'account.wrong_code' })
    expect(await validateSession(db, planted)).not.toBeNull()
    await passSecondStep(stranger, token, { code: code() }, planted)
    expect(await validateSession(db, planted)).toBeNull()
  })

  it('gives five tries and five minutes', async () => {
    const { person, code } = await protectedOwner()
    const token = await firstStep(person)
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(passSecondStep(stranger, token, { code: wrongCode(code()) })).rejects.toMatchObject({ code: 'account.wrong_code' })
    await expect(passSecondStep(stranger, token, { code: code() })).rejects.toMatchObject({ code: 'account.second_step_over' })

    const late = await firstStep(person)
    const sixMinutesOn = new Date(Date.now() + 6 * 60_000)
    await expect(passSecondStep({ ...stranger, now: sixMinutesOn }, late, { code: code(sixMinutesOn) })).rejects.toMatchObject({ kind: 'gone' })
  })

  it('takes the code as people type it, and of a telephone whose clock is a little off', async () => {
    const { person, code } = await protectedOwner()
    const early = new Date(Date.now() + 25_000)
    const typed = [...code(early)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    await expect(passSecondStep(stranger, await firstStep(person), { code: ` ${typed.slice(0, 3)} ${typed.slice(3)} ` })).resolves.toBeDefined()
  })

  it('takes no code of another account', async () => {
    const [one, other] = [await protectedOwner(), await protectedOwner()]
    await expect(passSecondStep(stranger, await firstStep(one.person), { code: other.recoveryCodes[0]! })).rejects.toMatchObject({ code: 'account.wrong_code' })
  })
})

describe('a code', () => {
  it('of the app is good once, and none before it either', async () => {
    const { person, code } = await protectedOwner()
    const [used, before] = [code(), code(new Date(Date.now() - 30_000))]
    await passSecondStep(stranger, await firstStep(person), { code: used })
    for (const old of [used, before])
      await expect(passSecondStep(stranger, await firstStep(person), { code: old })).rejects.toMatchObject({ code: 'account.wrong_code' })
  })

  it.each(['of the app', 'of recovery'])('%s is good once when a hundred use it at the same moment', async (kind) => {
    const { person, code, recoveryCodes: spare } = await protectedOwner()
    const ctx = { ...stranger, now: new Date() }
    const typed = kind === 'of the app' ? code(ctx.now) : spare[0]!
    const tokens = await Promise.all(Array.from({ length: 100 }, () => openStep(person.personId)))
    const used = await Promise.allSettled(tokens.map((token) => passSecondStep(ctx, token, { code: typed })))
    expect(used.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = used.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
    expect(new Set(refused)).toEqual(new Set(['account.wrong_code']))
  })

  it('of recovery is good once for attempts that wait for the same row', async () => {
    const { person, recoveryCodes: spare } = await protectedOwner()
    const tokens = await Promise.all(Array.from({ length: 8 }, () => openStep(person.personId)))
    const used = await raced(db, { table: people, id: person.personId }, tokens.map((token) => () => passSecondStep(stranger, token, { code: spare[1]! })))
    expect(used.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('of recovery stands in the table as a keyed hash', async () => {
    const { person, recoveryCodes: spare } = await protectedOwner()
    const rows = JSON.stringify(await db.select().from(recoveryCodes).where(eq(recoveryCodes.personId, person.personId)))
    expect(spare).toHaveLength(10)
    for (const code of spare) expect(rows).not.toContain(code)
  })

  it('of recovery is worth nothing once there are new ones', async () => {
    const { person, recoveryCodes: old } = await protectedOwner()
    const { recoveryCodes: fresh } = await makeRecoveryCodes(person.as)
    expect(await getSecondStep(person.as)).toMatchObject({ state: 'on', codesLeft: 10 })
    await expect(passSecondStep(stranger, await firstStep(person), { code: old[0]! })).rejects.toMatchObject({ code: 'account.wrong_code' })
    await passSecondStep(stranger, await firstStep(person), { code: `${fresh[0]!.slice(0, 4)}-${fresh[0]!.slice(4).toLowerCase()}` })
    expect(await getSecondStep(person.as)).toMatchObject({ codesLeft: 9 })
  })
})

describe('turning the second step off', () => {
  it('takes the password and a code, and is told by letter', async () => {
    const { person, code } = await protectedOwner()
    await expect(removeSecondStep(person.as, { password: 'wrong', code: code() })).rejects.toMatchObject({ code: 'account.wrong_password' })
    await expect(removeSecondStep(person.as, { password, code: wrongCode(code()) })).rejects.toMatchObject({ code: 'account.wrong_code' })
    await removeSecondStep(person.as, { password, code: code() })
    expect(await getSecondStep(person.as)).toEqual({ state: 'off' })
    await expect(signIn(stranger, { email: person.address, password }, { ip: '203.0.113.9', presentedToken: null })).resolves.toHaveProperty('sessionToken')
    const told = await db.select().from(letters).where(and(eq(letters.toAddress, person.address), eq(letters.name, 'second-step-changed')))
    expect(told).toHaveLength(2)
  })
})

describe('proving who one is', () => {
  it('takes the password, and the code where the second step is on', async () => {
    const { person, code } = await protectedOwner()
    await expect(proveIdentity(person.as, { password })).rejects.toMatchObject({ code: 'account.wrong_code' })
    await expect(proveIdentity(person.as, { password: 'wrong', code: code() })).rejects.toMatchObject({ code: 'account.wrong_password' })
    await expect(proveIdentity(person.as, { password, code: code() })).resolves.toHaveProperty('sessionToken')
  })

  it('goes on under a new token: the one from before is worth nothing', async () => {
    const person = await owner()
    const { sessionToken } = await proveIdentity(person.as, { password })
    expect(await validateSession(db, person.token)).toBeNull()
    const now = await contextOf(db, person, sessionToken)
    expect(now.person.provedAt.getTime()).toBeGreaterThan(person.as.person.provedAt.getTime() - 1)
    await expect(proveIdentity(person.as, { password })).rejects.toMatchObject({ code: 'account.session_over' })
  })
})

/** The first step without its password: a hundred of those cost too much here. */
async function openStep(personId: string): Promise<string> {
  return db.transaction(async (tx) => {
    const entry = await enter(tx, stranger, personId, new Date())
    return (entry as { secondStepToken: string }).secondStepToken
  })
}
