import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { confirmJoin, getHeldJoin } from '#app/services/accounts/confirm-join.server.ts'
import { joinTokenOf, requestJoin } from '#app/services/accounts/request-join.server.ts'
import { validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { letters } from '#db/schema/letters.ts'
import { heldJoins, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger('zh')
const ip = '203.0.113.9'
const password = 'three calm words'

const newAddress = () => `join-${randomUUID().slice(0, 8)}@new.test`
const at = { ip, presentedToken: null }

async function join(email: string, change: Partial<{ name: string; password: string; company: string; country: string }> = {}) {
  await requestJoin(stranger, { name: 'Ann Other', email, password, company: 'Other & Sons', country: 'PE', ...change }, ip)
  const [held] = await db.select().from(heldJoins).where(eq(heldJoins.address, email)).orderBy(desc(heldJoins.createdAt)).limit(1)
  return held && { held, token: joinTokenOf(held.id) }
}

const lettersTo = (address: string) => db.select().from(letters).where(eq(letters.toAddress, address))
const personAt = async (address: string) => (await db.select().from(people).where(eq(people.address, address)))[0]

describe('joining with an address that nobody knows', () => {
  it('makes nothing but a held row and one letter until the address is confirmed', async () => {
    const address = newAddress()
    const { held, token } = (await join(address))!
    expect(await personAt(address)).toBeUndefined()
    expect(await lettersTo(address)).toMatchObject([{ name: 'verify-address', locale: 'zh', recipientId: null }])
    expect(JSON.stringify(held)).not.toContain(token)
    expect(held.form.passwordHash).toMatch(/^\$argon2id\$/)
    expect(JSON.stringify(held)).not.toContain(password)
  })

  it('makes the person and the company when it is confirmed, and signs in', async () => {
    const address = newAddress()
    const { token } = (await join(address))!
    const { sessionToken } = await confirmJoin(stranger, token)
    expect(await validateSession(db, sessionToken)).toMatchObject({
      name: 'Ann Other',
      companyName: 'Other & Sons',
      role: 'owner',
      isStaff: false,
    })
    expect((await personAt(address))?.addressVerifiedAt).toBeInstanceOf(Date)
    await expect(signIn(stranger, { email: address, password }, at)).resolves.toBeDefined()
  })

  it.each([
    ['CN', 'Asia/Shanghai'],
    ['BR', 'UTC'],
  ])('keeps the time of its country where that keeps one: %s %s', async (country, zone) => {
    const address = newAddress()
    await confirmJoin(stranger, (await join(address, { country }))!.token)
    const person = await personAt(address)
    const [company] = await db
      .select({ timeZone: companies.timeZone })
      .from(companies)
      .innerJoin(members, eq(members.companyId, companies.id))
      .where(eq(members.personId, person!.id))
    expect([person!.timeZone, company!.timeZone]).toEqual([zone, zone])
  })

  it('is confirmed once: the link is good for one person, also when it is pressed eight times at once', async () => {
    const address = newAddress()
    const { token } = (await join(address))!
    const pressed = await Promise.allSettled(Array.from({ length: 8 }, () => confirmJoin(stranger, token)))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(confirmJoin(stranger, token)).rejects.toMatchObject({ kind: 'gone', code: 'account.link_used' })
    const person = await personAt(address)
    expect(await db.select().from(members).where(eq(members.personId, person!.id))).toHaveLength(1)
  })

  it('waits for three days', async () => {
    const { token } = (await join(newAddress()))!
    const later = { ...stranger, now: new Date(Date.now() + 3 * 24 * 3600_000 + 60_000) }
    await expect(getHeldJoin(later, token)).rejects.toMatchObject({ kind: 'gone' })
    await expect(confirmJoin(later, token)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('twice, with two letters: the first confirmed wins, the other is gone, nothing breaks', async () => {
    const address = newAddress()
    const [one, two] = [(await join(address, { company: 'One' }))!, (await join(address, { company: 'Two' }))!]
    const both = await Promise.allSettled([confirmJoin(stranger, one.token), confirmJoin(stranger, two.token)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ kind: 'gone' })
    const person = await personAt(address)
    expect(await db.select().from(members).where(eq(members.personId, person!.id))).toHaveLength(1)
  })
})

describe('joining with an address that has an account', () => {
  it('tells nobody but the owner of the mailbox', async () => {
    const { address } = await given.company()
    expect(await join(address)).toBeUndefined()
    expect(await lettersTo(address)).toMatchObject([{ name: 'address-known' }])
  })

  it('answers the same, whatever is written', async () => {
    const { address } = await given.company()
    const form = { name: 'Ann Other', password, company: 'Other & Sons', country: 'PE' }
    const answers = await Promise.all([address, newAddress()].map((email) => requestJoin(stranger, { ...form, email }, ip)))
    expect(answers).toEqual([undefined, undefined])
  })
})

describe('joining with the address of a confirmed guest', () => {
  it("completes the guest's person and company, with a password that the owner of the mailbox chose", async () => {
    const { address, ctx } = await given.guestThread()
    const { token } = (await join(address, { password: 'typed by a stranger', company: 'Hotel Miraflores' }))!
    expect(await getHeldJoin(stranger, token)).toMatchObject({ asksPassword: true })
    await expect(confirmJoin(stranger, token)).rejects.toMatchObject({ kind: 'invalid', detail: { fields: ['password'] } })
    await confirmJoin(stranger, token, 'chosen by the owner')
    const [company] = await db.select().from(companies).where(eq(companies.id, ctx.actor.companyId))
    expect(company).toMatchObject({ status: 'listed', legalNameEn: 'Hotel Miraflores' })
    expect((await personAt(address))?.id).toBe(ctx.actor.personId)
    await expect(signIn(stranger, { email: address, password: 'typed by a stranger' }, at)).rejects.toMatchObject({
      code: 'account.wrong_sign_in',
    })
    await expect(signIn(stranger, { email: address, password: 'chosen by the owner' }, at)).resolves.toBeDefined()
  })
})
