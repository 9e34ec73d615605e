import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import { openSite } from './open-site.ts'
import { fill, pagesOf } from './routes.ts'

const site = await openSite()
const asMember = await site.signedIn(await site.given.company())

const adminPages = pagesOf(site.pages)
  .filter((page) => page.path.startsWith('/en/admin'))
  .map(({ path }) => fill(path, {}))

it.each(adminPages)('%s sends a stranger to the sign-in page and back', async (path) => {
  expect(await site.visit(path)).toMatchObject({ status: 303, location: `/en/login?next=${encodeURIComponent(path)}` })
  expect([303, 405]).toContain((await site.post(path)).status)
})

it.each(adminPages)('%s is not there for a member, to read or to act', async (path) => {
  expect((await site.visit(path, { session: asMember })).status).toBe(404)
  expect([404, 405]).toContain((await site.post(path, {}, { session: asMember })).status)
})

it('opens to the staff, who are at home there, and remembers who opened it', async () => {
  const personId = newId()
  await site.db.insert(people).values({ id: personId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
  const session = await site.signedIn({ personId, companyId: null })
  expect(await site.visit('/en/desk', { session })).toMatchObject({ status: 303, location: '/en/admin' })
  for (let time = 0; time < 3; time += 1) expect((await site.visit('/en/admin/health', { session })).status).toBe(200)
  const noted = await site.db.select({ name: events.name, detail: events.detail }).from(events).where(eq(events.subjectId, personId))
  expect(noted).toEqual([{ name: 'staff.opened', detail: { page: '/admin/health' } }])
  const asked = await site.post('/en/admin/health', { intent: 'rebuild' }, { session })
  expect(asked).toMatchObject({ status: 302, location: '/en/admin/health' })
  const refused: Record<string, string>[] = [{}, { intent: 'send-now' }, { intent: 'was-sent', letter: 'x' }, { intent: 'constructor' }]
  for (const wrong of refused) expect((await site.post('/en/admin/health', wrong, { session })).status).toBe(422)
})
