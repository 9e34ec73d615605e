import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { letterNames } from '#app/domain/mail/letter.ts'
import { events } from '#db/schema/events.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { openSite, summaryOf } from './open-site.ts'

const site = await openSite()
const { db, given } = site
const staffId = newId()
let session = ''

beforeAll(async () => {
  await db.insert(people).values({ id: staffId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
  session = await site.signedIn({ personId: staffId, companyId: null })
})

describe('the letters to look at', () => {
  it.each(letterNames)('show %s in every language it is written in, framed where nothing runs', async (name) => {
    const page = await site.visit(`/en/admin/letters/previews?letter=${name}`, { session })
    expect(page.status).toBe(200)
    const frames = [...page.html.matchAll(/<iframe[^>]*>/g)].map(([frame]) => frame)
    expect(frames).toHaveLength(2)
    for (const lang of ['en', 'zh']) {
      const src = `/en/admin/letters/previews/${name}?in=${lang}`
      expect(frames.some((frame) => frame.includes(`src="${src}"`) && frame.includes('sandbox=""'))).toBe(true)
      const letter = await site.visit(src, { session })
      expect(letter.html).toContain(`lang="${lang}"`)
      const policy = letter.headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain('sandbox')
      expect(policy).not.toContain('script-src')
      expect(letter.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    }
  })

  it('are not there where no letter has that name or language', async () => {
    const unknown = ['previews?letter=constructor', 'previews/constructor?in=en', 'previews/code?in=xx', 'previews/code']
    for (const path of unknown) expect((await site.visit(`/en/admin/letters/${path}`, { session })).status).toBe(404)
  })
})

describe('the queue of letters', () => {
  const given = { name: 'address-known', locale: 'en', subject: {} } as const

  it('shows the letters of a state with what stopped them', async () => {
    await db.insert(letters).values({ ...given, toAddress: 'refused@buyers.test', state: 'failed', failure: 'invalid_from_address' })
    const { html } = await site.visit('/en/admin/letters?state=failed', { session })
    expect(html).toContain('refused@buyers.test')
    expect(html).toContain('invalid_from_address')
    expect((await site.visit('/en/admin/letters?state=sent', { session })).html).not.toContain('refused@buyers.test')
  })

  it('lets staff decide about one whose fate nobody knows, once', async () => {
    const id = newId()
    await db.insert(letters).values({ ...given, id, toAddress: 'unknown@buyers.test', state: 'unknown', failure: 'application_error' })
    expect((await site.visit('/en/admin/letters?state=unknown', { session })).html).toContain(id)
    for (let time = 0; time < 2; time += 1)
      expect((await site.post('/en/admin/letters', { intent: 'was-sent', letter: id }, { session })).status).toBe(302)
    const decided = await db.select().from(events).where(eq(events.subjectId, id))
    expect(decided.map(({ name }) => name)).toEqual(['letter.taken_as_sent'])
    const nothing = await site.post('/en/admin/letters', { intent: 'was-sent' }, { session })
    expect([nothing.status, summaryOf(nothing.html)]).toEqual([422, expect.stringMatching(/./)])
  })
})

describe('a held mail', () => {
  async function held(facts: Partial<typeof inboundLetters.$inferInsert> = {}) {
    const guest = await given.guestThread()
    const id = await given.heldMail(guest.ctx.actor, facts)
    const state = async () => (await db.select().from(inboundLetters).where(eq(inboundLetters.id, id)))[0]
    return { id, path: `/en/admin/letters/held/${id}`, state, guest }
  }

  it('is listed without its words; opening it is noted', async () => {
    const { path } = await held({ excerpt: { text: 'Words of a dealing.', files: [] } })
    const list = await site.visit('/en/admin/letters/held', { session })
    expect(list.html).toContain(path)
    expect(list.html).not.toContain('Words of a dealing.')
    expect((await site.visit(path, { session })).html).toContain('Words of a dealing.')
    const opened = await db
      .select({ detail: events.detail })
      .from(events)
      .where(and(eq(events.subjectId, staffId), eq(events.name, 'staff.opened')))
    expect(opened).toContainEqual({ detail: { page: path.slice(3) } })
  })

  it('is posted by staff with a reason, and a second decision finds it decided', async () => {
    const { id, path, state } = await held()
    const posted = await site.post(path, { intent: 'post', postReason: 'asked' }, { session })
    expect(posted).toMatchObject({ status: 302, location: '/en/admin/letters/held' })
    expect(await state()).toMatchObject({ state: 'confirmed' })
    const [event] = await db
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.name, 'mail.confirmed')))
    expect(event).toMatchObject({ actor: { kind: 'staff', personId: staffId }, detail: { reason: 'asked' } })
    expect((await site.post(path, { intent: 'drop', dropReason: 'spam' }, { session })).status).toBe(404)
  })

  it('is dropped with a reason, and not without one', async () => {
    const { path, state } = await held()
    const wrongOnes: Record<string, string>[] = [
      { intent: 'drop' },
      { intent: 'drop', dropReason: 'nonsense' },
      { intent: 'post', dropReason: 'spam' },
    ]
    for (const wrong of wrongOnes) expect((await site.post(path, wrong, { session })).status).toBe(422)
    expect(await state()).toMatchObject({ state: 'held' })
    expect((await site.post(path, { intent: 'drop', dropReason: 'spam' }, { session })).status).toBe(302)
    expect(await state()).toMatchObject({ state: 'refused', excerpt: null })
  })

  it('of nobody who is known, or that could not be read, is not posted', async () => {
    for (const facts of [{ personId: null, reason: 'token.unknown' }, { reason: 'incomplete.structure' }]) {
      const { path, state } = await held(facts)
      const { html } = await site.visit(path, { session })
      expect(html).not.toContain('value="post"')
      expect((await site.post(path, { intent: 'post', postReason: 'asked' }, { session })).status).toBe(409)
      expect(await state()).toMatchObject({ state: 'held' })
    }
  })
})
