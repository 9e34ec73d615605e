import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { changePassword } from '#app/services/accounts/change-password.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { assertResetOpen } from '#app/services/accounts/reset-password.server.ts'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { letters } from '#db/schema/letters.ts'
import { oneTimeTokens, people, sessions } from '#db/schema/people.ts'
import { givenIn, raced } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, signedInOwner } from './signed-in.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const fresh = 'four other calm words'

const owner = async () => signedInOwner(db, await given.company())

describe('a changed password', () => {
  it('ends every session from before and signs this browser in afresh', async () => {
    const person = await owner()
    const other = await owner()
    const before = [person.token]
    for (let one = 0; one < 4; one += 1) before.push(await createSession(db, person.personId, person.companyId, new Date()))
    const { sessionToken } = await changePassword(person.as, { currentPassword: password, password: fresh })
    const valid = await Promise.all(before.map((token) => validateSession(db, token)))
    expect(valid.filter((one) => one !== null)).toHaveLength(0)
    expect(await validateSession(db, sessionToken)).toMatchObject({ personId: person.personId, companyId: person.companyId, device: 'Firefox, Windows' })
    expect(await db.select().from(sessions).where(eq(sessions.userId, person.personId))).toHaveLength(1)
    expect(await validateSession(db, other.token)).not.toBeNull()
  })

  it('is the one that signs in from then on', async () => {
    const person = await owner()
    await changePassword(person.as, { currentPassword: password, password: fresh })
    const at = { ip: '203.0.113.9', presentedToken: null }
    await expect(signIn(stranger, { email: person.address, password }, at)).rejects.toMatchObject({ code: 'account.wrong_sign_in' })
    await expect(signIn(stranger, { email: person.address, password: fresh }, at)).resolves.toHaveProperty('sessionToken')
  })

  it('closes the links that letters carried before', async () => {
    const person = await owner()
    await requestReset(stranger, { email: person.address }, '203.0.113.9')
    const [link] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId))
    await changePassword(person.as, { currentPassword: password, password: fresh })
    await expect(assertResetOpen(stranger, resetTokenOf(link!.id))).rejects.toMatchObject({ kind: 'gone' })
  })

  it('is told to the address', async () => {
    const person = await owner()
    await changePassword(person.as, { currentPassword: password, password: fresh })
    const told = await db.select().from(letters).where(and(eq(letters.toAddress, person.address), eq(letters.name, 'password-changed')))
    expect(told).toHaveLength(1)
  })

  it('takes the current one first', async () => {
    const person = await owner()
    await expect(changePassword(person.as, { currentPassword: 'wrong', password: fresh })).rejects.toMatchObject({
      code: 'account.wrong_password',
      detail: { fields: ['currentPassword'] },
    })
    expect(await validateSession(db, person.token)).not.toBeNull()
    expect(await db.select().from(letters).where(eq(letters.toAddress, person.address))).toEqual([])
  })

  it('is changed once by two who knew the old one at the same moment', async () => {
    const person = await owner()
    const attempts = [1, 2, 3].map((one) => () => changePassword(person.as, { currentPassword: password, password: `${fresh} ${one}` }))
    const done = await raced(db, { table: people, id: person.personId }, attempts)
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    for (const one of refused) expect(one).toMatchObject({ kind: 'conflict', code: 'account.changed' })
  })
})
