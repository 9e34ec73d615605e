import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { memberInvitations, members } from '#db/schema/companies.ts'
import { isWrongAt, openSite, type Answer } from './open-site.ts'

const { given, db, visit, post, signedIn } = await openSite()
const newcomer = { name: 'Nora New', password: 'three calm words' }

const cookieOf = (answer: Answer) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('session='))
    ?.split(';')[0]
const membersOf = (companyId: string) => db.select().from(members).where(eq(members.companyId, companyId))

describe('the page behind an invitation', () => {
  it('lets somebody new join with a name and a password, once', async () => {
    const company = await given.company({ name: 'Ningbo Haishu' })
    const { token } = await given.invitation(company)
    const path = `/en/invitations/${token}`
    const page = await visit(path)
    expect(page).toMatchObject({ status: 200 })
    expect(page.html).toContain('Ningbo Haishu')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    const refused = await post(path, { name: 'N', password: 'short' })
    expect(refused.status).toBe(422)
    expect(isWrongAt(refused.html, 'name') && isWrongAt(refused.html, 'password')).toBe(true)
    const joined = await post(path, newcomer)
    expect(joined).toMatchObject({ status: 302, location: '/en/desk' })
    expect((await visit('/en/desk', { session: cookieOf(joined) })).html).toContain('Ningbo Haishu')
    for (const again of [await visit(path), await post(path, newcomer)]) expect(again.status).toBe(410)
    expect(await membersOf(company.companyId)).toHaveLength(2)
  })

  it('asks somebody with an account to sign in and brings them back', async () => {
    const [company, person] = [await given.company(), await given.company()]
    const { token } = await given.invitation(company, { email: person.address })
    const path = `/en/invitations/${token}`
    const page = await visit(path)
    expect(page.html).toContain(`/en/login?next=${encodeURIComponent(path)}`)
    expect(page.html).not.toContain('name="password"')
    expect((await post(path, newcomer)).status).toBe(422)
    const session = await signedIn(person)
    expect(await post(path, {}, { session })).toMatchObject({ status: 302, location: '/en/desk' })
    expect(await membersOf(company.companyId)).toHaveLength(2)
  })

  it('does nothing for another account to which it was forwarded, and says so', async () => {
    const [company, person, other] = [await given.company(), await given.company(), await given.company()]
    const { token, address } = await given.invitation(company, { email: person.address })
    const session = await signedIn(other)
    const page = await visit(`/en/invitations/${token}`, { session })
    expect(page.html).toContain('This invitation is for somebody else')
    expect(page.html).not.toContain(address)
    expect((await post(`/en/invitations/${token}`, newcomer, { session })).status).toBe(403)
    expect(await membersOf(company.companyId)).toHaveLength(1)
  })

  it('changes nothing when it is opened, however often', async () => {
    const company = await given.company()
    const { token, invitationId } = await given.invitation(company)
    const row = () => db.select().from(memberInvitations).where(eq(memberInvitations.id, invitationId))
    const before = await row()
    for (let time = 0; time < 20; time += 1)
      for (const method of ['GET', 'HEAD']) expect((await visit(`/en/invitations/${token}`, { method })).status).toBe(200)
    expect(await row()).toEqual(before)
  })

  it('is gone when it was withdrawn, ran out or never was', async () => {
    const company = await given.company()
    const [withdrawn, old] = [await given.invitation(company), await given.invitation(company)]
    const session = await signedIn(company)
    await post(`/en/desk/team/invitations/${withdrawn.invitationId}`, { intent: 'withdraw' }, { session })
    await db
      .update(memberInvitations)
      .set({ expiresAt: new Date(0) })
      .where(eq(memberInvitations.id, old.invitationId))
    for (const token of [withdrawn.token, old.token, 'x', 'a'.repeat(500), '%00'])
      for (const answer of [await visit(`/ar/invitations/${token}`), await post(`/ar/invitations/${token}`, newcomer)])
        expect(answer.status).toBe(410)
  })
})
