import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { deviceOf } from '#app/domain/accounts/device.ts'
import { endOtherSessions, endOwnSession } from '#app/services/accounts/end-sessions.server.ts'
import { createSession, listSessions, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, passwordHashed, signedInOwner } from './signed-in.ts'

const { db } = await openWorld()
const given = givenIn(db)
const dayMs = 24 * 3600_000

/** Somebody with a password who was never here. */
async function newcomer() {
  const company = await given.company()
  await db
    .update(people)
    .set({ passwordHash: await passwordHashed() })
    .where(eq(people.id, company.personId))
  return company
}

async function signInFrom({ address }: { address: string }, device: string | null, daysAgo = 0): Promise<string> {
  const ctx = { ...given.stranger(), device, now: new Date(Date.now() - daysAgo * dayMs) }
  const entry = await signIn(ctx, { email: address, password }, { ip: '203.0.113.9', presentedToken: null })
  return (entry as { sessionToken: string }).sessionToken
}

const toldOf = ({ address }: { address: string }) =>
  db.$count(letters, and(eq(letters.toAddress, address), eq(letters.name, 'new-device')))

describe('a sign-in from a new device', () => {
  it('is told by letter, the very first one ever excepted', async () => {
    const person = await newcomer()
    await signInFrom(person, 'Firefox, Windows')
    expect(await toldOf(person)).toBe(0)
    await signInFrom(person, 'Safari, iPhone')
    expect(await toldOf(person)).toBe(1)
  })

  it('is told once: the device is known from then on, also after its session ended', async () => {
    const person = await signedInOwner(db, await given.company())
    await signInFrom(person, 'Safari, iPhone')
    await endOtherSessions(person.as)
    await signInFrom(person, 'Safari, iPhone')
    await signInFrom(person, 'Firefox, Windows')
    expect(await toldOf(person)).toBe(1)
  })

  it('is told of a device that was not seen for ninety days', async () => {
    const person = await newcomer()
    await signInFrom(person, 'Firefox, Windows', 91)
    await signInFrom(person, 'Firefox, Windows')
    expect(await toldOf(person)).toBe(1)
    const other = await newcomer()
    await signInFrom(other, 'Firefox, Windows', 89)
    await signInFrom(other, 'Firefox, Windows')
    expect(await toldOf(other)).toBe(0)
  })

  it('is told of one that does not say what it is', async () => {
    const person = await newcomer()
    await signInFrom(person, 'Firefox, Windows')
    await signInFrom(person, null)
    expect(await toldOf(person)).toBe(1)
  })
})

describe('the list of sessions', () => {
  it('shows every open one of this person with its device, the last seen first', async () => {
    const person = await signedInOwner(db, await given.company())
    await signedInOwner(db, await given.company())
    await createSession(db, person.personId, null, new Date(Date.now() - dayMs), 'Safari, iPhone')
    await createSession(db, person.personId, null, new Date(Date.now() - 31 * dayMs), 'Edge, Windows')
    const listed = await listSessions(db, person.personId, new Date())
    expect(listed.map(({ device }) => device)).toEqual(['Firefox, Windows', 'Safari, iPhone'])
    expect(listed[0]!.id).toBe(person.as.person.sessionId)
  })

  it('ends one, or all but this one, and none of anybody else', async () => {
    const [person, other] = [await signedInOwner(db, await given.company()), await signedInOwner(db, await given.company())]
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => createSession(db, person.personId, null, new Date())))
    const idOf = async (token: string) => (await validateSession(db, token))!.sessionId
    await endOwnSession(person.as, await idOf(first!))
    await endOwnSession(person.as, await idOf(other.token))
    expect(await Promise.all([first, second, third, other.token].map(async (token) => (await validateSession(db, token!)) !== null))).toEqual([
      false, true, true, true,
    ])
    await endOtherSessions(person.as)
    expect(await Promise.all([second, third, person.token, other.token].map(async (token) => (await validateSession(db, token!)) !== null))).toEqual([
      false, false, true, true,
    ])
  })
})

describe('what a browser calls itself', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', 'Edge, Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15', 'Safari, Mac'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1', 'Safari, iPhone'],
    ['Mozilla/5.0 (Linux; Android 14; 23127PN0CC) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50', 'WeChat, Android'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36', 'Chrome, Linux'],
    ['curl/8.5.0', null],
    ['', null],
    [null, null],
  ])('%s is %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })

  it('is short and quickly read, whatever it says', () => {
    const since = performance.now()
    expect(deviceOf('Firefox/ Windows '.repeat(100_000))!.length).toBeLessThan(40)
    expect(performance.now() - since).toBeLessThan(100)
  })
})
