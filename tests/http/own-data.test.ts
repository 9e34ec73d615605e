import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { dataExports, people, sessions } from '#db/schema/people.ts'
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

describe('the page with copies of one’s own data', () => {
  const page = '/en/desk/settings/export'

  it('takes the wish for one, says that it is being made, and does not take a second', async () => {
    const { session } = await owner()
    expect((await site.visit(page, { session })).html).toContain('Make a copy')
    expect(await site.post(page, {}, { session })).toMatchObject({ status: 302, location: page })
    const { html } = await site.visit(page, { session })
    expect([html.includes('Being made'), html.includes('Make a copy')]).toEqual([true, false])
    expect((await site.post(page, {}, { session })).status).toBe(409)
  })

  it('hands it to its owner as a file that is kept nowhere, after they proved who they are', async () => {
    const { personId, session } = await owner()
    const [id, fileId] = [newId(), newId()]
    await putFile(fileId, Buffer.from('the bytes'))
    await db.insert(dataExports).values({ id, personId, fileId, readyAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) })
    expect((await site.visit(page, { session })).html).toContain(`href="${page}/${id}"`)
    const { status, headers, html } = await site.visit(`${page}/${id}`, { session })
    expect([status, html, headers.get('cache-control'), headers.get('content-disposition')]).toEqual([
      200,
      'the bytes',
      'no-store',
      `attachment; filename="quayside-data.tar.gz"; filename*=UTF-8''quayside-data.tar.gz`,
    ])
    await db
      .update(sessions)
      .set({ provedAt: new Date(Date.now() - 16 * 60_000) })
      .where(eq(sessions.userId, personId))
    expect((await site.visit(`${page}/${id}`, { session })).location).toContain('/en/desk/proof')
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
