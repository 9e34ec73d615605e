import { TOTP } from 'otpauth'
import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { formatters } from '#app/i18n/format.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { letters } from '#db/schema/letters.ts'
import { people, sessions } from '#db/schema/people.ts'
import type { GivenCompany } from '#tests/given.ts'
import { fieldsOf, isWrongAt, openSite, written, type Answer } from './open-site.ts'

const site = await openSite()
const { db, given } = site

const password = 'three calm words'
const passwordHash = await hashPassword(password)

async function owner(): Promise<GivenCompany & { session: string }> {
  const company = await given.company()
  await db.update(people).set({ passwordHash }).where(eq(people.id, company.personId))
  return { ...company, session: await site.signedIn(company) }
}

const cookieIn = ({ headers }: Answer, name: string): string | undefined =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0]

const signIn = (email: string, typed = password) => site.post('/en/login', { email, password: typed, next: '/en/desk/settings' })
const letUpTo = ({ personId }: GivenCompany, minutes: number) =>
  db
    .update(sessions)
    .set({ provedAt: new Date(Date.now() - minutes * 60_000) })
    .where(eq(sessions.userId, personId))

const weighty = ['password', 'address', 'erasure', 'export', 'second-step', 'second-step/removal', 'recovery-codes'].map(
  (page) => `/en/desk/settings/${page}`,
)

describe('an act of weight', () => {
  it.each(weighty)('%s asks again after a quarter of an hour who one is, to read and to send', async (path) => {
    const person = await owner()
    await letUpTo(person, 14)
    expect((await site.visit(path, { session: person.session })).status).toBe(200)
    await letUpTo(person, 16)
    const way = `/en/desk/proof?next=${encodeURIComponent(path)}`
    expect(await site.visit(path, { session: person.session })).toMatchObject({ status: 303, location: way })
    expect(await site.post(path, { intent: 'begin' }, { session: person.session })).toMatchObject({ status: 303, location: way })
  })

  it('goes on where it was asked, under a new cookie; the old one is worth nothing', async () => {
    const person = await owner()
    await letUpTo(person, 16)
    const proof = `/en/desk/proof?next=${encodeURIComponent('/en/desk/settings/password')}`
    const { html } = await site.visit(proof, { session: person.session })
    expect(fieldsOf(html)).toMatchObject({ next: '/en/desk/settings/password', password: '' })
    const wrong = await site.post(proof, { password: 'wrong', next: '/en/desk/settings/password' }, { session: person.session })
    expect([wrong.status, isWrongAt(wrong.html, 'password')]).toEqual([422, true])
    const proved = await site.post(proof, { password, next: '/en/desk/settings/password' }, { session: person.session })
    expect(proved).toMatchObject({ status: 302, location: '/en/desk/settings/password' })
    expect((await site.visit('/en/desk', { session: person.session })).status).toBe(303)
    expect((await site.visit(proved.location!, { session: cookieIn(proved, 'session') })).status).toBe(200)
  })

  it('leads nowhere else', async () => {
    const person = await owner()
    const proved = await site.post('/en/desk/proof', { password, next: 'https://evil.example/' }, { session: person.session })
    expect(proved.location).toBe('/en/desk/settings')
  })
})

describe('a changed password', () => {
  it('leaves none of the cookies from before valid at the next request', async () => {
    const person = await owner()
    const before = [person.session, ...(await Promise.all([1, 2, 3].map(() => site.signedIn(person))))]
    const fields = { currentPassword: password, password: 'four other calm words' }
    const changed = await site.post('/en/desk/settings/password', fields, { session: person.session })
    expect(changed).toMatchObject({ status: 302, location: '/en/desk/settings' })
    const statuses = await Promise.all(before.map(async (session) => (await site.visit('/en/desk', { session })).status))
    expect(statuses).toEqual(before.map(() => 303))
    expect((await site.visit('/en/desk', { session: cookieIn(changed, 'session') })).status).toBe(200)
  })
})

describe('a changed address', () => {
  const moved = (person: GivenCompany & { session: string }, email: string) =>
    site.post('/en/desk/settings/address', { email, currentPassword: password }, { session: person.session })

  it('is answered the same whether somebody has it or not', async () => {
    const known = await owner()
    const told = async (email: string) => {
      const person = await owner()
      const { status, location, ...answer } = await moved(person, email)
      const cookies = [person.session, cookieIn({ status, location, ...answer }, 'flash')].join('; ')
      const { html } = await site.visit(location!, { session: cookies })
      return [status, location, /role="status"[\s\S]*?<p>(.*?)<\/p>/.exec(html)?.[1]]
    }
    const answers = [await told(known.address), await told('nobody-has-it@new.test')]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]!.at(-1)).toContain('A letter is on its way')
  })
})

describe('the second step', () => {
  async function turnOn(person: GivenCompany & { session: string }) {
    const path = '/en/desk/settings/second-step'
    await site.post(path, { intent: 'begin' }, { session: person.session })
    const { html } = await site.visit(path, { session: person.session })
    const secret = [...html.matchAll(/class="code">([A-Z2-7]{1,4})</g)].map(([, four]) => four).join('')
    const totp = new TOTP({ secret })
    const shown = await site.post(path, { code: totp.generate({ timestamp: Date.now() - 30_000 }) }, { session: person.session })
    const codes = [...shown.html.matchAll(/class="code">([0-9A-Z]{4}-[0-9A-Z]{4})</g)].map(([, code]) => code!)
    return { secret, codes, shown, code: () => totp.generate({ timestamp: Date.now() + 15_000 }) }
  }

  it('is turned on with the picture or the text, and shows ten codes once', async () => {
    const person = await owner()
    const { secret, codes, shown } = await turnOn(person)
    expect(secret).toHaveLength(32)
    expect([shown.status, codes.length, new Set(codes).size]).toEqual([200, 10, 10])
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const again = await site.visit('/en/desk/settings/second-step', { session: person.session })
    for (const once of [...codes, secret]) expect(again.html).not.toContain(once)
  })

  it('stands between the password and the desk; its token is in a cookie that no script reads, never in an address', async () => {
    const person = await owner()
    const { codes } = await turnOn(person)
    const first = await signIn(person.address)
    expect(first).toMatchObject({ status: 302, location: '/en/login/second-step?next=%2Fen%2Fdesk%2Fsettings' })
    expect(cookieIn(first, 'session')).toBeUndefined()
    const step = cookieIn(first, 'second-step')!
    expect(first.headers.getSetCookie().find((cookie) => cookie.startsWith('second-step='))).toMatch(
      /Max-Age=300;.*HttpOnly;.*SameSite=Lax/,
    )
    expect((await site.visit('/en/desk', { session: step })).status).toBe(303)
    const page = await site.visit(first.location!, { session: step })
    expect(page.html).not.toContain(step.split('=')[1]!.slice(0, 20))
    const wrong = await site.post(first.location!, { code: '000-000' }, { session: step })
    expect([wrong.status, isWrongAt(wrong.html, 'code')]).toEqual([422, true])
    const through = await site.post(first.location!, { ...fieldsOf(page.html), code: codes[0]! }, { session: step })
    expect(through).toMatchObject({ status: 302, location: '/en/desk/settings' })
    expect((await site.visit('/en/desk', { session: cookieIn(through, 'session') })).status).toBe(200)
    expect((await site.post(first.location!, { code: codes[1]! }, { session: step })).status).toBe(410)
  })

  it('sends whoever comes without the password back to it', async () => {
    for (const session of [undefined, `second-step=${'n'.repeat(43)}`])
      expect(await site.visit('/en/login/second-step', { session })).toMatchObject({ status: 302, location: '/en/login' })
  })

  it('is asked for again before an act of weight', async () => {
    const person = await owner()
    const { code } = await turnOn(person)
    await letUpTo(person, 16)
    const bare = await site.post('/en/desk/proof', { password }, { session: person.session })
    expect([bare.status, isWrongAt(bare.html, 'code')]).toEqual([422, true])
    expect((await site.post('/en/desk/proof', { password, code: code() }, { session: person.session })).status).toBe(302)
  })
})

describe('settings', () => {
  it('are saved from what was seen, and refused with what stands there now where somebody was quicker', async () => {
    const person = await owner()
    const { html } = await site.visit('/en/desk/settings', { session: person.session })
    const seen = fieldsOf(html)
    const saved = await site.post('/en/desk/settings', { ...seen, timeZone: 'Asia/Shanghai', locale: 'zh' }, { session: person.session })
    expect(saved).toMatchObject({ status: 302, location: '/en/desk/settings' })
    const late = await site.post('/en/desk/settings', { ...seen, timeZone: 'America/Lima' }, { session: person.session })
    expect(late.status).toBe(409)
    expect(late.html).toContain(written(`Saved meanwhile: ${formatters('en').timeZone('Asia/Shanghai')}`))
    const again = await site.post('/en/desk/settings', { ...fieldsOf(late.html) }, { session: person.session })
    expect(again.status).toBe(302)
    const [row] = await db.select().from(people).where(eq(people.id, person.personId))
    expect(row).toMatchObject({ timeZone: 'America/Lima' })
  })

  it('show the sessions, and end the others', async () => {
    const person = await owner()
    const other = await site.signedIn(person)
    const page = await site.visit('/en/desk/settings/sessions', { session: person.session })
    expect([...page.html.matchAll(/name="session"/g)]).toHaveLength(1)
    await site.post('/en/desk/settings/sessions', {}, { session: person.session })
    expect((await site.visit('/en/desk', { session: other })).status).toBe(303)
    expect((await site.visit('/en/desk', { session: person.session })).status).toBe(200)
  })

  it('are open to whoever has lost every company', async () => {
    const person = await owner()
    await db.update(sessions).set({ companyId: null }).where(eq(sessions.userId, person.personId))
    expect((await site.visit('/en/desk/settings', { session: person.session })).status).toBe(200)
  })

  it('tell by letter of a sign-in from another browser', async () => {
    const person = await owner()
    const from = (userAgent: string) =>
      site.post('/en/login', { email: person.address, password }, { headers: { 'User-Agent': userAgent } })
    await from('Mozilla/5.0 (Windows NT 10.0; rv:132.0) Gecko/20100101 Firefox/132.0')
    await from('Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) Version/17.6 Mobile/15E148 Safari/604.1')
    const told = await db
      .select()
      .from(letters)
      .where(and(eq(letters.toAddress, person.address), eq(letters.name, 'new-device')))
      .orderBy(desc(letters.createdAt))
    expect(told).toHaveLength(1)
  })
})
