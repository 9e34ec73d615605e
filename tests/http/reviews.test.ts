import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { companies } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { listings } from '#db/schema/listings.ts'
import { fieldsOf, isWrongAt, openSite } from './open-site.ts'

const site = await openSite()
const { given, db } = site
const staffId = newId()
await db.insert(people).values({ id: staffId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
const asStaff = await site.signedIn({ personId: staffId, companyId: null })

async function waiting() {
  const company = await given.company({ isNew: true })
  const { listingId, ref } = await given.listing(company)
  return { company, session: await site.signedIn(company), listingId, ref, path: `/en/admin/listings/${listingId}` }
}

const statusOf = async (listingId: string) => (await db.select().from(listings).where(eq(listings.id, listingId)))[0]!.status

it('says to a new company that its listing is looked at, on its list, in its editor and on a page of its own', async () => {
  const { session, listingId } = await waiting()
  const list = await site.visit('/en/desk/listings', { session })
  expect(list.html).toContain('Being looked at')
  expect(list.html).toContain('After three approved listings yours are shown at once.')
  expect((await site.visit(`/en/desk/listings/${listingId}`, { session })).html).toContain('Somebody of this site looks at it')
  const own = await site.visit(`/en/desk/listings/${listingId}/review`, { session })
  expect(own.html).toContain('a letter tells you what came of it')
  expect(own.html).not.toContain('name="appeal"')
})

it('says so, too, when the button is pressed', async () => {
  const { session, listingId } = await waiting()
  await db.update(listings).set({ status: 'draft' }).where(eq(listings.id, listingId))
  const table = await site.visit('/en/desk/listings', { session })
  const { version } = fieldsOf(table.html, `/en/desk/listings/${listingId}/publication`)
  const sent = await site.post(`/en/desk/listings/${listingId}/publication`, { version: version!, intent: 'publish' }, { session })
  expect(sent).toMatchObject({ status: 302, location: '/en/desk/listings' })
  const flash = sent.headers.get('set-cookie')!.split(';')[0]!
  const answer = await site.visit(sent.location!, { session: `${session}; ${flash}` })
  expect(answer.html).toContain('The listing waits to be looked at.')
})

it('shows staff the queue and the listing, takes a yes without JavaScript, and puts it on the stage', async () => {
  const { listingId, ref, path } = await waiting()
  expect((await site.visit(`/en/listings/${ref}`)).status).toBe(404)
  expect((await site.visit('/en/admin/listings', { session: asStaff })).html).toContain(path)
  const page = await site.visit(path, { session: asStaff })
  expect(page.html.replaceAll('<!-- -->', '')).toContain('Why it is here: new company.')
  expect(page.html.match(/<h1/g)).toHaveLength(1)
  const version = /name="version" value="(\d+)"/.exec(page.html)![1]!
  expect(await site.post(path, { version, intent: 'approve' }, { session: asStaff })).toMatchObject({
    status: 302,
    location: '/en/admin/listings',
  })
  expect((await site.post(path, { version, intent: 'approve' }, { session: asStaff })).status).toBe(409)
  expect(await statusOf(listingId)).toBe('published')
  expect((await site.visit(`/en/listings/${ref}`)).status).toBe(301)
})

it('asks for a reason at its field and keeps the words', async () => {
  const { listingId, path } = await waiting()
  const refused = await site.post(path, { version: '2', intent: 'refuse', words: 'Whose pictures are these?' }, { session: asStaff })
  expect(refused.status).toBe(422)
  expect(isWrongAt(refused.html, 'reason')).toBe(true)
  expect(refused.html).toContain('Whose pictures are these?')
  expect(await statusOf(listingId)).toBe('in_review')
  for (const wrong of [{}, { intent: 'constructor' }, { intent: 'approve' }, { version: 'x', intent: 'approve' }])
    expect((await site.post(path, wrong as Record<string, string>, { session: asStaff })).status).toBe(422)
})

it('takes the one answer of the company to a no', async () => {
  const { session, listingId, path } = await waiting()
  await site.post(path, { version: '2', intent: 'refuse', reason: 'brand' }, { session: asStaff })
  const own = `/en/desk/listings/${listingId}/review`
  const page = await site.visit(own, { session })
  expect(page.html).toContain('A brand is used without a right to it')
  const fields = fieldsOf(page.html)
  expect((await site.post(own, { ...fields, appeal: 'No!' }, { session })).status).toBe(422)
  const appeal = 'The brand is ours: registered in China, class 6, since 2014.'
  expect(await site.post(own, { ...fields, appeal }, { session })).toMatchObject({ status: 302, location: own })
  expect((await site.post(own, { ...fields, appeal }, { session })).status).toBe(409)
  expect((await site.visit(path, { session: asStaff })).html).toContain(appeal)
})

it('leads staff to any listing by its number, and says so when there is none', async () => {
  const { ref, path } = await waiting()
  expect(await site.visit(`/en/admin/listings?find=${ref}`, { session: asStaff })).toMatchObject({ status: 302, location: path })
  const none = await site.visit('/en/admin/listings?find=nothing', { session: asStaff })
  expect(none.status).toBe(404)
  expect(isWrongAt(none.html, 'find')).toBe(true)
})

it('remembers what staff say of a company', async () => {
  const { company, path } = await waiting()
  const sent = { intent: 'trust', trust: 'trusted', seen: '' }
  expect(await site.post(path, sent, { session: asStaff })).toMatchObject({ status: 302, location: path })
  expect((await site.post(path, sent, { session: asStaff })).status).toBe(409)
  expect(await statusOf((await given.listing(company)).listingId)).toBe('published')
})

it('says on the page of a listing that its prices have ended, and asks no robot to keep it', async () => {
  const { listingId, ref } = await given.listing(await given.company())
  await db.update(listings).set({ priceValidUntil: '2026-01-31' }).where(eq(listings.id, listingId))
  const moved = await site.visit(`/en/listings/${ref}`)
  const page = await site.visit(new URL(moved.location!, site.origin).pathname)
  expect(page.status).toBe(200)
  expect(page.html).toContain('The prices of this listing have ended')
  expect(page.html).toContain('<meta name="robots" content="noindex"/>')
  expect(page.html).not.toContain('name="message"')
  expect((await site.visit(`/en/inquiries/new?listing=${ref}`)).status).toBe(410)
})

it.each([
  ['a listing that staff take off', 'listing'],
  ['a listing of a company that is suspended', 'company'],
])('%s leaves every page at once, and its own says so with what is like it', async (_what, off) => {
  const company = await given.company()
  const { listingId, ref } = await given.listing(company, { title_en: `Gate valve ${newId()}` })
  const similar = await given.listing(await given.company(), { title_en: `Gate valve ${newId()}` })
  const pages = ['/en', '/en/search?q=gate+valve', '/en/categories/valves-pumps', '/sitemaps/listings-en-1.xml']
  const showing = async () => {
    const answers = await Promise.all(pages.map((page) => site.visit(page)))
    return pages.filter((_page, index) => answers[index]!.html.includes(ref.toLowerCase()))
  }
  expect(await showing()).toEqual(expect.arrayContaining(['/en', '/en/search?q=gate+valve', '/sitemaps/listings-en-1.xml']))
  if (off === 'company') await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, company.companyId))
  else await site.post(`/en/admin/listings/${listingId}`, { version: '2', intent: 'suspend', reason: 'prohibited' }, { session: asStaff })
  expect(await showing()).toEqual([])
  const own = await site.visit(`/en/listings/${ref}`)
  expect(own.status).toBe(410)
  expect(own.html).toContain(similar.ref.toLowerCase())
  expect((await site.visit(`/en/inquiries/new?listing=${ref}`)).status).toBe(410)
})
