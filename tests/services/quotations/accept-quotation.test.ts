import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { expireQuotations } from '#app/services/quotations/expire-quotations.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { events } from '#db/schema/events.ts'
import { quotations } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import { givenIn, quotationInput, raced } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })

describe('accepting a quotation', () => {
  it('takes the version that the buyer saw and remembers it', async () => {
    const { quotationId, buyer, threadId } = await given.quotation()
    await acceptQuotation(buyer.ctx, { quotationId, version: 1 })
    const { quotation } = await getQuotation(buyer.ctx, quotationId)
    expect(quotation.status).toBe('accepted')
    const told = await db.select().from(events).where(eq(events.threadId, threadId))
    expect(told.filter((event) => event.name === 'quotation.accepted')).toHaveLength(1)
  })

  it('refuses a version that was revised meanwhile', async () => {
    const { quotationId, buyer, supplier, threadId } = await given.quotation()
    await sendQuotation(supplier.ctx, threadId, { ...quotationInput({ unitPrice: '15.80' }), version: 1 })
    await expect(acceptQuotation(buyer.ctx, { quotationId, version: 1 })).rejects.toEqual(refusal('conflict', 'quotation.superseded'))
    await acceptQuotation(buyer.ctx, { quotationId, version: 2 })
  })

  it('refuses one whose last day has passed, swept or not', async () => {
    const { quotationId, buyer } = await given.quotation()
    const afterwards = { ...buyer.ctx, now: new Date(Date.now() + 40 * 86_400_000) }
    await expect(acceptQuotation(afterwards, { quotationId, version: 1 })).rejects.toEqual(refusal('conflict', 'quotation.expired'))
    expect((await getQuotation(afterwards, quotationId)).quotation).toMatchObject({ status: 'expired', canAccept: false })
    await expireQuotations({ ...afterwards, actor: { kind: 'system', task: 'expire-quotations' } })
    const [row] = await db.select().from(quotations).where(eq(quotations.id, quotationId))
    expect(row?.status).toBe('expired')
  })

  it('takes one until the end of its last day where the supplier is', async () => {
    const supplier = await given.company({ timeZone: 'Pacific/Auckland' })
    const { quotationId } = await given.quotation({ supplier })
    const [row] = await db.select().from(quotations).where(eq(quotations.id, quotationId))
    const inAuckland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland', dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
    const lastMoment = inAuckland.format(new Date(row!.expiresAt.getTime() - 1))
    expect(lastMoment).toBe(`${row!.validUntil}, 23:59:59`)
  })

  it('is not found for the supplier and for strangers', async () => {
    const { quotationId, supplier } = await given.quotation()
    const stranger = await given.company()
    for (const company of [supplier, stranger])
      await expect(acceptQuotation(company.ctx, { quotationId, version: 1 })).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })

  it('has exactly one winner in 200 races', { timeout: 180_000 }, async () => {
    const { buyer, supplier, listing } = await given.quotation()
    const rival = await given.colleague(buyer)
    for (let race = 0; race < 200; race += 1) {
      const { quotationId } = await given.quotation({ buyer, supplier, listing })
      const outcomes = await raced(db, { table: quotations, id: quotationId }, [
        () => acceptQuotation(buyer.ctx, { quotationId, version: 1 }),
        () => (race % 2 === 0 ? acceptQuotation(rival.ctx, { quotationId, version: 1 }) : declineQuotation(rival.ctx, { quotationId, version: 1, reason: 'price' })),
      ])
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    }
  })
})

describe('sending a quotation', () => {
  it('lets one of two colleagues send version 2', async () => {
    const { quotationId, supplier, threadId } = await given.quotation()
    const rival = await given.colleague(supplier)
    const outcomes = await raced(db, { table: threads, id: threadId }, [
      () => sendQuotation(supplier.ctx, threadId, { ...quotationInput({ unitPrice: '15' }), version: 1 }),
      () => sendQuotation(rival.ctx, threadId, { ...quotationInput({ unitPrice: '14' }), version: 1 }),
    ])
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    const { versions } = await getQuotation(supplier.ctx, quotationId)
    expect(versions.map((one) => one.version)).toEqual([1, 2])
  })

  it('never rewrites a version that was sent', async () => {
    const { quotationId } = await given.quotation()
    await expect(db.execute(`update quotation_versions set sha256 = repeat('0', 64) where quotation_id = '${quotationId}'`)).rejects.toThrow()
  })

  it('is refused to the buyer', async () => {
    const { threadId, buyer } = await given.thread()
    await expect(sendQuotation(buyer.ctx, threadId, { ...quotationInput(), version: 0 })).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })

  it('wants a port where the term is for ships', async () => {
    const { threadId, supplier } = await given.thread()
    await expect(sendQuotation(supplier.ctx, threadId, { ...quotationInput({ namedPlace: 'our factory' }), version: 0 })).rejects.toMatchObject({
      kind: 'invalid',
      detail: { fields: ['namedPlace'] },
    })
  })
})
