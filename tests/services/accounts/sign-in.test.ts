import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { limits } from '#db/schema/operation.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

// The limits as they are in earnest: every test takes a network of its own.
const { db } = await openWorld({ LIMITS_SCALE: '1' })
const given = givenIn(db)
const stranger = given.stranger()
const password = 'three calm words'

async function member() {
  const company = await given.company()
  await db.update(people).set({ passwordHash: await hashPassword(password) }).where(eq(people.id, company.personId))
  return company
}

const attempt = (email: string, typed: string, ip: string, presentedToken: string | null = null) => signIn(stranger, { email, password: typed }, { ip, presentedToken })

describe('signing in', () => {
  it('takes the address as people type it', async () => {
    const { address } = await member()
    await expect(attempt(` ${address.toUpperCase()} `, password, '198.51.1.1')).resolves.toBeDefined()
  })

  it('says the same of a wrong password and of an address without an account', async () => {
    const { address } = await member()
    const refusals = await Promise.all([address, 'nobody@nowhere.test'].map((email) => attempt(email, 'wrong', '198.51.2.1').catch((error: unknown) => error)))
    expect(refusals[0]).toMatchObject({ kind: 'invalid', code: 'account.wrong_sign_in', detail: { fields: ['password'] } })
    expect(refusals[1]).toEqual(refusals[0])
  })

  it('ends the session that was presented with it', async () => {
    const { address, personId, companyId } = await member()
    const planted = await createSession(db, personId, companyId, new Date())
    const { sessionToken } = (await attempt(address, password, '198.51.3.1', planted)) as { sessionToken: string }
    expect(sessionToken).not.toBe(planted)
    expect(await validateSession(db, planted)).toBeNull()
  })

  it('keeps a session that was presented with a wrong password', async () => {
    const { address, personId, companyId } = await member()
    const session = await createSession(db, personId, companyId, new Date())
    await expect(attempt(address, 'wrong', '198.51.4.1', session)).rejects.toThrow()
    expect(await validateSession(db, session)).not.toBeNull()
  })
})

describe('guessing', () => {
  it('ends after ten tries at one address, from however many networks, right or wrong', async () => {
    const { address } = await member()
    const tries = await Promise.allSettled(Array.from({ length: 40 }, (_, network) => attempt(address, 'wrong', `203.0.${network}.1`)))
    const kinds = tries.map((one) => (one.status === 'rejected' ? (one.reason as { kind: string }).kind : 'signed in'))
    expect(kinds.filter((kind) => kind === 'invalid')).toHaveLength(10)
    expect(kinds.filter((kind) => kind === 'limited')).toHaveLength(30)
    const refused = await attempt(address, password, '203.0.200.1').catch((error: unknown) => error)
    expect(refused).toMatchObject({ kind: 'limited', detail: { retryAfterSeconds: expect.any(Number) as number } })
    const { retryAfterSeconds } = (refused as { detail: { retryAfterSeconds: number } }).detail
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(retryAfterSeconds).toBeLessThanOrEqual(3600)
  })

  it('is counted without a word of whose address it was', async () => {
    const { address } = await member()
    await expect(attempt(address, 'wrong', '198.51.5.77')).rejects.toThrow()
    const counters = JSON.stringify(await db.select().from(limits))
    expect(counters).not.toContain(address)
    expect(counters).not.toContain('198.51.5')
    expect(counters).toContain('sign-in:address')
  })

  it.each([
    ['a neighbour in the same network', (one: number) => `192.0.2.${one}`],
    ['another address of the same connection', (one: number) => `2001:db8:1:2::${one.toString(16)}`],
    ['another one, written short', (one: number) => (one % 2 === 0 ? `2001:db8::${one.toString(16)}` : `2001:db8:0:0:${one.toString(16)}::`)],
  ])('from one network ends after a hundred tries: %s is counted with it', async (_who, ipOf) => {
    const tries = await Promise.allSettled(Array.from({ length: 110 }, (_, one) => attempt(`nobody-${one}@nowhere.test`, 'x', ipOf(one + 1))))
    const limited = tries.filter((one) => one.status === 'rejected' && (one.reason as { kind: string }).kind === 'limited')
    expect(limited).toHaveLength(10)
    // A hundred hashes one after the other, on a machine that may have other things to do.
  }, 180_000)
})
