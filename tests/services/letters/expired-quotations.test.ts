import { and, eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { announce } from '#app/services/letters/announce.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { expireQuotations } from '#app/services/quotations/expire-quotations.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { quotations } from '#db/schema/quotations.ts'
import { givenIn, quotationInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'expire-quotations' } as const }

/** A quotation whose day has passed, and its event. */
async function expired() {
  const on = await given.thread()
  const { quotationId } = await sendQuotation(on.supplier.ctx, on.threadId, { ...quotationInput(), version: 0 })
  await db
    .update(quotations)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(quotations.id, quotationId))
  await expireQuotations(ctx)
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, quotationId), eq(events.name, 'quotation.expired')))
  return { ...on, eventId: event!.id }
}

const told = (eventId: string) => db.select().from(letters).where(eq(letters.eventId, eventId))

it('both sides of a quotation that expired hear of it, each in its own words', async () => {
  const { supplier, buyer, eventId } = await expired()
  const asked = await db.execute(sql`
    select 1 from graphile_worker._private_jobs where payload->>'eventId' = ${eventId}`)
  expect(asked).toHaveLength(1)
  await announce(ctx, eventId)
  await announce(ctx, eventId)
  const written = await told(eventId)
  expect(written.map(({ recipientId }) => recipientId).sort()).toEqual([supplier.personId, buyer.personId].sort())
  for (const letter of written) {
    const facts = await inTransaction({ db }, (tx, now) => letterFacts(tx, letter, now))
    expect(facts).toMatchObject({ name: 'quotation-expired', isOwn: letter.recipientId === supplier.personId })
  }
})

it('whose other side closed its account hears of that alone', async () => {
  const { supplier, buyer, eventId } = await expired()
  await db.update(companies).set({ status: 'closed' }).where(eq(companies.id, supplier.companyId))
  await announce(ctx, eventId)
  expect((await told(eventId)).map(({ recipientId }) => recipientId)).not.toContain(buyer.personId)
})
