import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { people } from '#db/schema/people.ts'
import type { GivenCompany } from '#tests/given.ts'
import { fieldsOf, isWrongAt, openSite } from './open-site.ts'

const site = await openSite()
const { db, given } = site

const password = 'three calm words'
const passwordHash = await hashPassword(password)
const erasure = '/en/desk/settings/erasure'

async function owner(): Promise<GivenCompany & { session: string }> {
  const company = await given.company()
  await db.update(people).set({ passwordHash }).where(eq(people.id, company.personId))
  return { ...company, session: await site.signedIn(company) }
}

const addressOf = async ({ personId }: GivenCompany) => (await db.select().from(people).where(eq(people.id, personId)))[0]!.address

describe('the page that erases an account', () => {
  it('says what happens, takes password and address, and signs out', async () => {
    const person = await owner()
    const { session } = person
    const { html } = await site.visit(erasure, { session })
    expect(html).toContain('its listings are taken back')
    const { mark } = fieldsOf(html)
    const wrong = await site.post(erasure, { mark: mark!, confirm: 'other@else.test', password: 'wrong' }, { session })
    expect([wrong.status, isWrongAt(wrong.html, 'password')]).toEqual([422, true])
    const mistyped = await site.post(erasure, { mark: mark!, confirm: 'other@else.test', password }, { session })
    expect([mistyped.status, isWrongAt(mistyped.html, 'confirm'), fieldsOf(mistyped.html).confirm]).toEqual([422, true, 'other@else.test'])
    expect(await addressOf(person)).toBe(person.address)

    const done = await site.post(erasure, { mark: mark!, confirm: person.address, password }, { session })
    expect(done).toMatchObject({ status: 302, location: '/en' })
    expect(done.headers.getSetCookie().join()).toMatch(/session=;.*Max-Age=0/)
    expect(await addressOf(person)).toBeNull()
    expect(await site.visit('/en/desk', { session })).toMatchObject({ status: 303 })
  })

  it('comes back with what changed meanwhile', async () => {
    const person = await owner()
    const { session } = person
    const { mark } = fieldsOf((await site.visit(erasure, { session })).html)
    await given.colleague(person)
    const late = await site.post(erasure, { mark: mark!, confirm: person.address, password }, { session })
    expect(late.status).toBe(409)
    expect(late.html).toContain('has no other owner')
    const { html } = await site.visit(erasure, { session })
    expect(fieldsOf(html)).not.toHaveProperty('mark')
  })
})

describe('a page of a company that closed', () => {
  it('is gone', async () => {
    const person = await owner()
    const about = await given.listing(person)
    const { location } = await site.visit(`/en/listings/${about.ref}`)
    const { mark } = fieldsOf((await site.visit(erasure, { session: person.session })).html)
    await site.post(erasure, { mark: mark!, confirm: person.address, password }, { session: person.session })
    expect((await site.visit(location!)).status).toBe(410)
  })
})
