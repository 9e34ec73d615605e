import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { assertResetOpen, resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { letters } from '#db/schema/letters.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const ip = '203.0.113.9'
const [old, fresh] = ['the old password', 'a new password']

async function forgetful() {
  const company = await given.company()
  await db.update(people).set({ passwordHash: await hashPassword(old) }).where(eq(people.id, company.personId))
  return company
}

async function ask(person: { address: string; personId: string }): Promise<string[]> {
  await requestReset(stranger, { email: person.address }, ip)
  const rows = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId)).orderBy(asc(oneTimeTokens.createdAt))
  return rows.map((row) => resetTokenOf(row.id))
}

const signingIn = (email: string, password: string) => signIn(stranger, { email, password }, { ip, presentedToken: null })

describe('a new password', () => {
  it('ends every session and every other open link, and signs in afresh', async () => {
    const person = await forgetful()
    const before = [await createSession(db, person.personId, person.companyId, new Date()), await createSession(db, person.personId, null, new Date())]
    const [first] = await ask(person)
    const [, second] = await ask(person)
    const { sessionToken } = (await resetPassword(stranger, second!, { password: fresh })) as { sessionToken: string }
    for (const token of before) expect(await validateSession(db, token)).toBeNull()
    await expect(resetPassword(stranger, first!, { password: 'by the other link' })).rejects.toMatchObject({ kind: 'gone' })
    expect(await validateSession(db, sessionToken)).toMatchObject({ personId: person.personId, companyId: person.companyId })
    await expect(signingIn(person.address, old)).rejects.toMatchObject({ code: 'account.wrong_sign_in' })
    await expect(signingIn(person.address, fresh)).resolves.toBeDefined()
  })

  it("leaves other people's sessions and links alone", async () => {
    const [one, other] = [await forgetful(), await forgetful()]
    const session = await createSession(db, other.personId, other.companyId, new Date())
    const [[link], [othersLink]] = [await ask(one), await ask(other)]
    await resetPassword(stranger, link!, { password: fresh })
    expect(await validateSession(db, session)).not.toBeNull()
    await expect(assertResetOpen(stranger, othersLink!)).resolves.toEqual({ personId: other.personId })
  })

  it('is set once by a link, also when it is pressed eight times at once', async () => {
    const [link] = await ask(await forgetful())
    const pressed = await Promise.allSettled(Array.from({ length: 8 }, (_, time) => resetPassword(stranger, link!, { password: `${fresh} ${time}` })))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(assertResetOpen(stranger, link!)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('is asked for within the hour', async () => {
    const [link] = await ask(await forgetful())
    const later = { ...stranger, now: new Date(Date.now() + 61 * 60_000) }
    await expect(assertResetOpen(later, link!)).rejects.toMatchObject({ kind: 'gone' })
    await expect(resetPassword(later, link!, { password: fresh })).rejects.toMatchObject({ kind: 'gone' })
  })

  it('cannot be set with what the table holds', async () => {
    const person = await forgetful()
    const [link] = await ask(person)
    const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId))
    expect(JSON.stringify(row)).not.toContain(link)
    for (const guess of [row!.hash, row!.id]) await expect(resetPassword(stranger, guess, { password: fresh })).rejects.toMatchObject({ kind: 'gone' })
  })
})

describe('somebody without a password', () => {
  it.each(['nobody@nowhere.test', 'guest'])('is answered the same and gets no letter: %s', async (address) => {
    const email = address === 'guest' ? (await given.guestThread()).address : address
    await expect(requestReset(stranger, { email }, ip)).resolves.toBeUndefined()
    const names = (await db.select().from(letters).where(eq(letters.toAddress, email))).map(({ name }) => name)
    expect(names).not.toContain('reset-password')
  })
})
