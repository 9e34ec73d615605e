import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { MemberRole } from '#app/domain/companies/roles.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { sessions } from '#db/schema/people.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf } from './open-site.ts'

const { given, db, visit, post, signedIn } = await openSite()

const membersOf = (companyId: string) => db.select().from(members).where(eq(members.companyId, companyId))

/** Somebody in two companies, who acts for the first. */
async function inTwo(role: MemberRole = 'member') {
  const [home, other] = [await given.company({ name: 'Acme' }), await given.company({ name: 'Beta' })]
  const there = await given.alsoIn(home, other, role)
  return { home, other, there, session: await signedIn(home) }
}

describe('the team', () => {
  it('is shown to every member; only owners see what is theirs to do', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const { address } = await given.invitation(owner)
    const [asOwner, asMember] = [await signedIn(owner), await signedIn(member)]
    const [full, small] = [await visit('/en/desk/team', { session: asOwner }), await visit('/en/desk/team', { session: asMember })]
    expect(full.html).toContain(address)
    expect(fieldsOf(full.html)).toHaveProperty('email')
    expect(small.status).toBe(200)
    expect(small.html).not.toContain(address)
    expect(small.html).not.toContain('name="email"')
    for (const path of ['', '/removal', '/ownership']) {
      const there = `/en/desk/team/${owner.personId}${path}`
      expect((await visit(there, { session: asMember })).status).toBe(403)
      expect((await post(there, { role: 'member', seen: 'owner' }, { session: asMember })).status).toBe(403)
    }
    expect((await post('/en/desk/team', { email: 'x@y.test', role: 'owner', language: 'en' }, { session: asMember })).status).toBe(403)
  })

  it('says at the field what is wrong with an invitation, and keeps the rest', async () => {
    const owner = await given.company()
    const session = await signedIn(owner)
    const refused = await post('/en/desk/team', { email: owner.address, role: 'owner', language: 'ru' }, { session })
    expect(refused.status).toBe(422)
    expect(summaryOf(refused.html)).toContain('in your company already')
    expect(isWrongAt(refused.html, 'email')).toBe(true)
    expect(fieldsOf(refused.html)).toMatchObject({ role: 'owner', language: 'ru' })
  })

  it('tells the only owner what comes before leaving', async () => {
    const owner = await given.company()
    const session = await signedIn(owner)
    const path = `/en/desk/team/${owner.personId}/removal`
    expect((await visit(path, { session })).html).toContain('You are the only owner')
    const refused = await post(path, {}, { session })
    expect(refused.status).toBe(422)
    expect(await membersOf(owner.companyId)).toHaveLength(1)
  })

  it('asks who one is again before a colleague is removed', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const session = await signedIn(owner)
    await db
      .update(sessions)
      .set({ provedAt: new Date(Date.now() - 3600_000) })
      .where(eq(sessions.userId, owner.personId))
    const path = `/en/desk/team/${member.personId}/removal`
    for (const answer of [await visit(path, { session }), await post(path, {}, { session })])
      expect(answer).toMatchObject({ status: 303, location: `/en/desk/proof?next=${encodeURIComponent(path)}` })
    expect(await membersOf(owner.companyId)).toHaveLength(2)
  })
})

describe('who was removed', () => {
  it('has no access at the next request', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const { threadId } = await given.thread({ supplier: owner })
    const [asOwner, asMember] = [await signedIn(owner), await signedIn(member)]
    expect((await visit(`/en/desk/threads/${threadId}`, { session: asMember })).status).toBe(200)
    const removed = await post(`/en/desk/team/${member.personId}/removal`, {}, { session: asOwner })
    expect(removed).toMatchObject({ status: 302, location: '/en/desk/team' })
    for (const path of [`/en/desk/threads/${threadId}`, '/en/desk', '/en/desk/company', '/en/desk/companies'])
      expect((await visit(path, { session: asMember })).location).toMatch(/^\/en\/login/)
  })

  it('goes on in another company of theirs', async () => {
    const { home, there, other } = await inTwo()
    const session = await signedIn(there)
    await removeMember(other.ctx, home.personId)
    const page = await visit('/en/desk', { session })
    expect(page.status).toBe(200)
    expect(page.html).toContain('Acme')
  })
})

describe('somebody who left every company', () => {
  it('is told so, with a way on: joining with a company', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const session = await signedIn(member)
    expect((await post(`/en/desk/team/${member.personId}/removal`, {}, { session })).status).toBe(302)
    for (const path of ['/en/desk', '/en/desk/inbox', '/en/desk/listings/new'])
      expect(await visit(path, { session })).toMatchObject({ status: 303, location: '/en/desk/companies' })
    const page = await visit('/en/desk/companies', { session })
    expect(page.html).toContain('You are in no company at present')
    expect((await post('/en/desk/companies/new', { company: '', country: 'ZZ' }, { session })).status).toBe(422)
    expect(await post('/en/desk/companies/new', { company: 'Gamma Ltd', country: 'PE' }, { session })).toMatchObject({
      status: 302,
      location: '/en/desk',
    })
    expect((await visit('/en/desk', { session })).html).toContain('Gamma Ltd')
  })
})

describe('somebody in several companies', () => {
  it('sees whom they act for on every page, and switches', async () => {
    const { other, session } = await inTwo()
    expect((await visit('/en', { session })).html).toContain('Acme')
    const page = await visit('/en/desk/companies', { session })
    expect(fieldsOf(page.html)).toMatchObject({ companyId: other.companyId })
    expect(await post('/en/desk/companies', { companyId: other.companyId }, { session })).toMatchObject({
      status: 302,
      location: '/en/desk',
    })
    expect((await visit('/en/desk/company', { session })).html).toContain('Beta')
    expect((await post('/en/desk/companies', { companyId: (await given.company()).companyId }, { session })).status).toBe(404)
  })

  it('opens what belongs to another of them after a switch', async () => {
    const { other, session } = await inTwo()
    const { threadId, quotationId, listing } = await given.quotation({ supplier: other })
    for (const path of [`threads/${threadId}`, `quotations/${quotationId}?version=1`, `listings/${listing.listingId}`]) {
      const there = `/en/desk/${path}`
      const led = await visit(there, { session })
      expect(led.status).toBe(303)
      const page = await visit(led.location!, { session })
      expect(page.html).toContain('This belongs to')
      expect(fieldsOf(page.html)).toMatchObject({ companyId: other.companyId, next: there })
    }
    const fields = { companyId: other.companyId, next: `/en/desk/threads/${threadId}` }
    expect(await post('/en/desk/companies', fields, { session })).toMatchObject({ status: 302, location: fields.next })
    expect((await visit(fields.next, { session })).status).toBe(200)
  })

  it('does nothing in the name of one company with a page that was drawn for another', async () => {
    const { home, other, session } = await inTwo('owner')
    const listing = await given.listing(await given.company())
    const pages = ['/en/desk/company', '/en/desk/team', '/en/desk/listings/new', `/en/inquiries/new?listing=${listing.ref}`]
    const drawn = await Promise.all(pages.map(async (path) => fieldsOf((await visit(path, { session })).html)))
    await post('/en/desk/companies', { companyId: other.companyId }, { session })
    const [rows, before] = [() => db.select().from(companies), await db.select().from(companies)]
    for (const [index, path] of pages.entries()) {
      expect(drawn[index]).toMatchObject({ actsFor: home.companyId })
      const answer = await post(path, { ...drawn[index], message: 'Please quote 300 pieces for a hotel.' }, { session })
      expect([path, answer.status]).toEqual([path, 409])
      expect(summaryOf(answer.html)).toContain('You act for another company now')
      expect(fieldsOf(answer.html)).toMatchObject({ actsFor: other.companyId })
    }
    expect(await rows()).toEqual(before)
  })

  it('is not led to what belongs to none of them, nor out of the site', async () => {
    const { home, other, session } = await inTwo()
    const { threadId } = await given.thread()
    expect((await visit(`/en/desk/threads/${threadId}`, { session })).status).toBe(404)
    const page = await visit(`/en/desk/companies?company=${other.companyId}&next=//evil.example/`, { session })
    expect(fieldsOf(page.html)).toMatchObject({ companyId: other.companyId, next: '/en/desk' })
    expect((await post('/en/desk/companies', { companyId: home.companyId, next: 'https://evil.example/' }, { session })).location).toBe(
      '/en/desk',
    )
  })
})

describe('the name of a company', () => {
  it('is changed by owners, everything else by any member', async () => {
    const owner = await given.company({ name: 'Acme' })
    const session = await signedIn(await given.colleague(owner))
    const fields = fieldsOf((await visit('/en/desk/company', { session })).html)
    const refused = await post('/en/desk/company', { ...fields, legalNameEn: 'Other', country: 'PE' }, { session })
    expect(refused.status).toBe(422)
    expect(summaryOf(refused.html)).toContain('Only an owner of the company')
    expect((await post('/en/desk/company', { ...fields, city: 'Wenzhou' }, { session })).status).toBe(302)
    const [row] = await db.select().from(companies).where(eq(companies.id, owner.companyId))
    expect(row).toMatchObject({ legalNameEn: 'Acme', country: 'CN', city: 'Wenzhou' })
  })
})
