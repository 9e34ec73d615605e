import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { SystemActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import type { Context } from '#app/services/context.server.ts'
import { settleDelivery } from '#app/services/letters/settle-delivery.server.ts'
import { findSuppression, suppress } from '#app/services/letters/suppressions.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { letters, webhookEvents } from '#db/schema/letters.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const given = givenIn(db)

const day = 24 * 3600_000
const ctx = (now?: Date): Context<SystemActor> => ({ ...given.stranger(), actor: { kind: 'system', task: 'settle-delivery' }, now })
const someAddress = () => `mailbox-${newId()}@buyers.test`
const reasonFor = async (address: string) => (await findSuppression(db, address))?.reason ?? null

async function letterTo(toAddress: string, facts: Partial<typeof letters.$inferInsert> = {}): Promise<string> {
  const id = newId()
  await db.insert(letters).values({ id, name: 'address-known', toAddress, locale: 'en', subject: {}, state: 'sent', ...facts })
  return id
}

async function told(type: string, data: object, now?: Date): Promise<void> {
  const id = newId()
  await db.insert(webhookEvents).values({ id, svixId: id, type, body: JSON.stringify({ type, data }) })
  await settleDelivery(ctx(now), id)
}

const ofLetter = (id: string, more: object = {}) => ({ email_id: newId(), tags: { letter: id }, ...more })

describe('an address', () => {
  it('gets no more letters after one bounce for good', async () => {
    const address = someAddress()
    await told('email.bounced', ofLetter(await letterTo(address), { bounce: { type: 'Permanent' } }))
    expect(await reasonFor(address)).toBe('hard_bounce')
  })

  it.each(['Transient', 'Undetermined'])('bears two passing bounces in a fortnight and not a third: %s', async (type) => {
    const address = someAddress()
    const since = Date.now()
    const seen: (string | null)[] = []
    for (const days of [0, 6, 13]) {
      await told('email.bounced', ofLetter(await letterTo(address), { bounce: { type } }), new Date(since + days * day))
      seen.push(await reasonFor(address))
    }
    expect(seen).toEqual([null, null, 'hard_bounce'])
  })

  it('bears any number that lie further apart, and one letter that is told of three times', async () => {
    const address = someAddress()
    const since = Date.now()
    const bounce = { bounce: { type: 'Transient' } }
    for (const days of [0, 8, 16, 24]) await told('email.bounced', ofLetter(await letterTo(address), bounce), new Date(since + days * day))
    expect(await reasonFor(address)).toBeNull()
    const other = someAddress()
    const id = await letterTo(other)
    for (let time = 0; time < 3; time += 1) await told('email.bounced', ofLetter(id, bounce))
    expect(await reasonFor(other)).toBeNull()
  })

  it('that the provider does not write to is not written to by us', async () => {
    const [suppressed, added, complained] = [someAddress(), someAddress(), someAddress()]
    await told('email.suppressed', ofLetter(await letterTo(suppressed)))
    await told('suppression.added', { email: added.toUpperCase(), origin: 'bounce' })
    await told('suppression.added', { email: complained, origin: 'complaint' })
    expect(await Promise.all([suppressed, added, complained].map(reasonFor))).toEqual(['hard_bounce', 'hard_bounce', 'complaint'])
  })

  it('is written to again when the provider takes it off its list, but not where its owner said no', async () => {
    const [bounced, refused] = [someAddress(), someAddress()]
    await inTransaction(ctx(), (tx) => suppress(tx, bounced, 'hard_bounce'))
    await inTransaction(ctx(), (tx) => suppress(tx, refused, 'not_me'))
    for (const email of [bounced, refused]) await told('suppression.removed', { email, origin: 'bounce' })
    expect(await Promise.all([bounced, refused].map(reasonFor))).toEqual([null, 'not_me'])
  })
})

describe('whoever wrote', () => {
  it('sees at the message and at the quotation that the other side has not received them, and the other side sees nothing of it', async () => {
    const { threadId, supplier, buyer, quotationId } = await given.quotation()
    const subject = { threadId, quotationId, version: 1 }
    const id = await letterTo(buyer.address, { name: 'quotation-received', threadId, recipientId: buyer.personId, subject })
    await told('email.bounced', ofLetter(id, { bounce: { type: 'Permanent' } }))
    const deliveries = async (of: typeof buyer) =>
      (await getThread(of.ctx, threadId)).timeline.flatMap((entry) => (entry.kind === 'quotation' ? [entry.delivery] : []))
    expect(await deliveries(supplier)).toEqual([['bounced']])
    expect(await deliveries(buyer)).toEqual([null])
  })

  it('hears nothing of letters that the other side switched off', async () => {
    const { threadId, supplier, buyer, quotationId } = await given.quotation()
    const facts = { threadId, recipientId: buyer.personId, state: 'suppressed', failure: 'switched off' } as const
    await letterTo(buyer.address, { ...facts, name: 'quotation-received', subject: { threadId, quotationId, version: 1 } })
    const { timeline } = await getThread(supplier.ctx, threadId)
    expect(timeline.find((entry) => entry.kind === 'quotation')?.delivery).toEqual([])
    const [row] = await db.select({ state: letters.state }).from(letters).where(eq(letters.threadId, threadId))
    expect(row).toEqual({ state: 'suppressed' })
  })
})
