import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { announce } from '#app/services/letters/announce.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

it('who is a contact of the company has letters about inquiries in the language that is named there, their colleagues in their own', async () => {
  const supplier = await given.company({ locale: 'en' })
  const colleague = await given.colleague(supplier)
  const contact = { name: 'Liu Wei', email: supplier.address, language: 'zh', mailLanguage: 'zh' } as const
  const profile = { contacts: { contacts: [contact] } }
  await db.update(companies).set({ profile }).where(eq(companies.id, supplier.companyId))
  const { threadId } = await given.thread({ supplier })
  const [event] = await db.select().from(events).where(eq(events.threadId, threadId))
  await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
  const written = await db.select().from(letters).where(eq(letters.eventId, event!.id))
  expect(Object.fromEntries(written.map(({ toAddress, locale }) => [toAddress, locale]))).toEqual({
    [supplier.address]: 'zh',
    [colleague.address]: 'en',
  })
})

it('a buyer who gave no name is called one in the language of the reader, in letters, in the inbox and in the thread', async () => {
  const supplier = await given.company({ locale: 'zh' })
  const { threadId } = await given.guestThread({ supplier })
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.threadId, threadId), eq(events.name, 'inquiry.delivered')))
  await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
  const [letter] = await db.select().from(letters).where(eq(letters.eventId, event!.id))
  const prepared = await prepareLetter(given.stranger(), letter!.id)
  expect(prepared).toMatchObject({ facts: { from: { name: '买家', company: '买家', country: null } } })
  const ctx = { ...supplier.ctx, locale: 'zh' } as const
  expect((await getThread(ctx, threadId)).other.name).toBe('买家')
  expect((await listInbox(ctx, { box: 'all', page: 1 })).rows.map(({ otherName }) => otherName)).toEqual(['买家'])
})
