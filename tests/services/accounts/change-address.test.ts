import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { addressTokenOf, assertAddressOpen, confirmAddress, requestAddressChange } from '#app/services/accounts/change-address.server.ts'
import { changePassword } from '#app/services/accounts/change-password.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import { assertResetOpen } from '#app/services/accounts/reset-password.server.ts'
import { validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { letters } from '#db/schema/letters.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, signedInOwner, type SignedInOwner } from './signed-in.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const at = { ip: '203.0.113.9', presentedToken: null }

const owner = async () => signedInOwner(db, await given.company())
const newAddress = () => `moved-${randomUUID().slice(0, 8)}@new.test`
const namesTo = async (address: string) => (await db.select().from(letters).where(eq(letters.toAddress, address))).map(({ name }) => name).sort()
const addressOf = async ({ personId }: SignedInOwner) => (await db.select().from(people).where(eq(people.id, personId)))[0]!.address

async function ask(person: SignedInOwner, email: string): Promise<string> {
  await requestAddressChange(person.as, { email, currentPassword: password })
  const [row] = await db
    .select()
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.personId, person.personId), eq(oneTimeTokens.purpose, 'change-address')))
    .orderBy(desc(oneTimeTokens.createdAt))
  return row ? addressTokenOf(row.id) : ''
}

describe('a new address', () => {
  it('is asked for its word and the old one is warned; nothing changes yet', async () => {
    const [person, email] = [await owner(), newAddress()]
    await ask(person, email)
    expect(await namesTo(email)).toEqual(['confirm-address'])
    expect(await namesTo(person.address)).toEqual(['address-change-asked'])
    expect(await addressOf(person)).toBe(person.address)
  })

  it('holds once its link was confirmed, and the old one is told', async () => {
    const [person, email] = [await owner(), newAddress()]
    await confirmAddress(stranger, await ask(person, ` ${email.toUpperCase()} `))
    expect(await addressOf(person)).toBe(email)
    expect(await namesTo(person.address)).toEqual(['address-change-asked', 'address-changed'])
    await expect(signIn(stranger, { email, password }, at)).resolves.toHaveProperty('sessionToken')
    await expect(signIn(stranger, { email: person.address, password }, at)).rejects.toMatchObject({ code: 'account.wrong_sign_in' })
    expect(await validateSession(db, person.token)).not.toBeNull()
  })

  it('closes the links that went to the old one', async () => {
    const person = await owner()
    await requestReset(stranger, { email: person.address }, at.ip)
    const [reset] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, person.personId))
    await confirmAddress(stranger, await ask(person, newAddress()))
    await expect(assertResetOpen(stranger, resetTokenOf(reset!.id))).rejects.toMatchObject({ kind: 'gone' })
  })

  it('takes the password', async () => {
    const [person, email] = [await owner(), newAddress()]
    await expect(requestAddressChange(person.as, { email, currentPassword: 'wrong' })).rejects.toMatchObject({ code: 'account.wrong_password' })
    expect(await namesTo(email)).toEqual([])
  })

  it('is another one', async () => {
    const person = await owner()
    await expect(ask(person, person.address)).rejects.toMatchObject({ code: 'account.address_same', detail: { fields: ['email'] } })
  })

  it.each(['of an account', 'of a guest'])('that is somebody else’s, %s, is answered the same; only its owner hears of it', async (kind) => {
    const person = await owner()
    const email = kind === 'of a guest' ? (await given.guestThread()).address : (await given.company()).address
    const before = await namesTo(email)
    await expect(requestAddressChange(person.as, { email, currentPassword: password })).resolves.toBeUndefined()
    expect((await namesTo(email)).filter((name) => !before.includes(name))).toEqual(['address-taken'])
    expect(await namesTo(person.address)).toEqual(['address-change-asked'])
    expect(await addressOf(person)).toBe(person.address)
  })

  it('that somebody else took meanwhile is refused when it is confirmed', async () => {
    const [one, two, email] = [await owner(), await owner(), newAddress()]
    const [first, second] = [await ask(one, email), await ask(two, email)]
    await confirmAddress(stranger, first)
    await expect(confirmAddress(stranger, second)).rejects.toMatchObject({ kind: 'gone', code: 'account.link_used' })
    expect(await addressOf(two)).toBe(two.address)
  })
})

describe('the link to a new address', () => {
  it('is good once when a hundred press it at the same moment', async () => {
    const token = await ask(await owner(), newAddress())
    const pressed = await Promise.allSettled(Array.from({ length: 100 }, () => confirmAddress(stranger, token)))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of pressed) if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'gone' })
  })

  it('is the last one asked for', async () => {
    const person = await owner()
    const [first, second] = [await ask(person, newAddress()), await ask(person, newAddress())]
    await expect(assertAddressOpen(stranger, first)).rejects.toMatchObject({ kind: 'gone' })
    await expect(assertAddressOpen(stranger, second)).resolves.toEqual({ personId: person.personId })
  })

  it('works for a day', async () => {
    const token = await ask(await owner(), newAddress())
    const later = { ...stranger, now: new Date(Date.now() + 24 * 3600_000 + 60_000) }
    await expect(confirmAddress(later, token)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('dies with a change of the password: whoever stole the old one moves no account', async () => {
    const person = await owner()
    const token = await ask(person, newAddress())
    await changePassword(person.as, { currentPassword: password, password: 'four other calm words' })
    await expect(confirmAddress(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
  })
})
