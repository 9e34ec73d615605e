import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { memberInvitations } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import type { GivenCompany } from '#tests/given.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { limits } from '#db/schema/operation.ts'
import { people } from '#db/schema/people.ts'
import { openSite, summaryOf, type Answer, written } from './open-site.ts'

const site = await openSite({ LIMITS_SCALE: '1' })
const password = 'three calm words'

async function withPassword({ personId, address }: GivenCompany): Promise<string> {
  await site.db
    .update(people)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(people.id, personId))
  return address
}

function expectPause(answer: Answer, typed: string): void {
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(summaryOf(answer.html)).toMatch(/too often.*Try again in \d+ minutes?/)
  expect(answer.html).toContain(written(typed))
}

describe('too often in a short time', () => {
  it('is answered with when to come back: setting a new password', async () => {
    const email = 'somebody@buyers.test'
    for (let time = 0; time < 3; time += 1) expect((await site.post('/en/forgot', { email })).status).toBe(302)
    expectPause(await site.post('/en/forgot', { email }), email)
  })

  it('is answered so: joining, and an address gets three letters at most', async () => {
    const fields = { name: 'Ann Other', email: 'ann@buyers.test', password: 'a long password', company: 'Other & Sons', country: 'PE' }
    const answers = []
    for (let time = 0; time < 6; time += 1) answers.push(await site.post('/en/join', fields))
    expect(answers.map(({ status }) => status)).toEqual([302, 302, 302, 429, 429, 429])
    expectPause(answers[5]!, fields.company)
    expect(await site.db.select().from(letters).where(eq(letters.toAddress, fields.email))).toHaveLength(3)
  })

  it('is answered so: asking as a guest, and nothing more is held', async () => {
    const { ref } = await site.given.listing(await site.given.company())
    const path = `/en/inquiries/new?listing=${ref}`
    const fields = { listing: ref, email: 'often@buyers.test', message: 'Please quote 300 pieces for a hotel.' }
    const answers = []
    for (let time = 0; time < 12; time += 1) answers.push(await site.post(path, { ...fields, clientKey: randomUUID() }))
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(10)
    expectPause(answers[11]!, fields.message)
    expect(await site.db.select().from(heldInquiries)).toHaveLength(10)
  })

  it('does not shut out a browser that was signed in with the address before', async () => {
    const address = await site.given.company().then(withPassword)
    const first = await site.post('/en/login', { email: address, password })
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('device='))!
    expect(device).toMatch(/Max-Age=31536000.*HttpOnly.*SameSite=Lax/)
    for (let one = 0; one < 10; one += 1) await site.post('/en/login', { email: address, password: 'wrong' })
    expect((await site.post('/en/login', { email: address, password })).status).toBe(429)
    expect((await site.post('/en/login', { email: address, password }, { session: device.split(';')[0] })).status).toBe(302)
    for (const forged of ['device=x', `device=${btoa('{"id":1}')}`, `device=${btoa(JSON.stringify({ id: 'x', marks: ['y'] }))}`])
      expect((await site.post('/en/login', { email: address, password }, { session: forged })).status).toBe(429)
  }, 180_000)

  it('is answered so: signing in, two hundred times at once, whoever the sender claims to be', async () => {
    await site.db.delete(limits)
    const attempt = (time: number) =>
      site.post(
        '/en/login',
        { email: `victim-${time}@buyers.test`, password: 'x' },
        { headers: { 'X-Forwarded-For': `198.51.100.${time}` } },
      )
    const answers = await Promise.all(Array.from({ length: 200 }, (_, time) => attempt(time)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(100)
    expect(refused).toHaveLength(100)
    expectPause(refused[0]!, 'victim-')
    expect((await site.visit('/en/login')).status).toBe(200)
  }, 180_000)

  it('is answered so: inviting a colleague once more within ten minutes', async () => {
    const owner = await site.given.company()
    const session = await site.signedIn(owner)
    const fields = { email: 'nora@colleagues.test', role: 'member', language: 'en' }
    expect((await site.post('/en/desk/team', fields, { session })).status).toBe(302)
    expectPause(await site.post('/en/desk/team', fields, { session }), fields.email)
    const [open] = await site.db.select().from(memberInvitations).where(eq(memberInvitations.companyId, owner.companyId))
    const again = await site.post(`/en/desk/team/invitations/${open!.id}`, { intent: 'again' }, { session })
    expectPause(again, fields.email)
    expect(await site.db.select().from(letters).where(eq(letters.toAddress, fields.email))).toHaveLength(1)
  })
})
