import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { announce } from '#app/services/letters/announce.server.ts'
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
