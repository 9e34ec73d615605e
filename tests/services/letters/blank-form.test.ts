import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { announce } from '#app/services/letters/announce.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { sendFor as send } from '#tests/services/quotations/send-for.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

it('news of an RFQ carries the blank form to who has not quoted yet, and not to who has', async () => {
  const rfq = await given.openRfq()
  const [quoted, asked] = [await given.company(), await given.company()]
  await send(quoted, rfq)
  await given.rfqInvitation({ rfq, address: asked.address })
  for (const intent of ['pause', 'resume'] as const) {
    const [row] = await db.select().from(rfqs).where(eq(rfqs.id, rfq.rfqId))
    await moveRfq(rfq.buyer.ctx, rfq.rfqId, { intent, revision: row!.revision })
  }
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, rfq.rfqId), eq(events.name, 'rfq.resumed')))
  await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
  const hasForm = async ({ address }: { address: string }) => {
    const [letter] = await db
      .select()
      .from(letters)
      .where(and(eq(letters.eventId, event!.id), eq(letters.toAddress, address)))
    const facts = await db.transaction((tx) => letterFacts(tx, letter!, new Date()))
    return facts?.name === 'rfq-told' ? facts.toQuote !== null : undefined
  }
  expect([await hasForm(quoted), await hasForm(asked)]).toEqual([false, true])
})
