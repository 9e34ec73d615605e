import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { askPrivately } from '#app/services/rfqs/ask-privately.server.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor } from '../quotations/send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const question = () => ({ body: 'Do you take PTFE seats?', clientKey: randomUUID(), attached: [] })

describe('a private question before quoting', () => {
  it('begins the thread that the quotation later stands on; the same form is sent once', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company({ name: 'Ningbo Valve' })
    const asked = question()
    const { threadId } = await askPrivately(supplier.ctx, rfq.rfqId, asked)
    expect(await askPrivately(supplier.ctx, rfq.rfqId, asked)).toEqual({ threadId })
    await postMessage(rfq.buyer.ctx, threadId, { ...question(), body: 'Yes.' })
    expect((await sendFor(supplier, rfq)).threadId).toBe(threadId)
    const seen = await getThread(rfq.buyer.ctx, threadId)
    expect([seen.other.name, seen.timeline.map(({ kind }) => kind)]).toEqual(['Ningbo Valve', ['message', 'message', 'quotation']])
  })

  it('lets nobody in: what is for those who quote is not opened by asking', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    await askPrivately(supplier.ctx, rfq.rfqId, question())
    expect(await getReadableRfq(db, supplier.ctx.actor, rfq.rfqId)).toMatchObject({ isLetIn: false })
    await sendFor(supplier, rfq)
    expect(await getReadableRfq(db, supplier.ctx.actor, rfq.rfqId)).toMatchObject({ isLetIn: true })
  })

  it('is for suppliers of an RFQ that is open', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    await expect(askPrivately(rfq.buyer.ctx, rfq.rfqId, question())).rejects.toMatchObject({ code: 'rfq.own_rfq' })
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
    await expect(askPrivately(supplier.ctx, rfq.rfqId, question())).rejects.toMatchObject({ code: 'rfq.not_asking' })
  })
})
