import { eq, inArray } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { announce } from '#app/services/letters/announce.server.ts'
import { expireQuotations } from '#app/services/quotations/expire-quotations.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { quotations } from '#db/schema/quotations.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

it('writes the buyer of a sealed RFQ no letter that holds a price, whatever becomes of the quotation', async () => {
  const rfq = await given.openRfq({ document: { sealed: true } })
  const [withdrawn, ran] = [await given.company(), await given.company()]
  const { quotationId } = await send(withdrawn, rfq)
  await withdrawQuotation(withdrawn.ctx, { quotationId, version: 1, reason: 'price' })
  const { quotationId: expired } = await send(ran, rfq)
  await db
    .update(quotations)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(quotations.id, expired))
  const system = { ...given.stranger(), actor: { kind: 'system', task: 'announce' } } as const
  await expireQuotations(system)
  const told = await db
    .select()
    .from(events)
    .where(inArray(events.subjectId, [quotationId, expired]))
  for (const { id } of told) await announce(system, id)
  const written = await db
    .select({ name: letters.name, to: letters.toAddress })
    .from(letters)
    .where(
      inArray(
        letters.eventId,
        told.map(({ id }) => id),
      ),
    )
  expect(written).toEqual([{ name: 'quotation-expired', to: ran.address }])
})
