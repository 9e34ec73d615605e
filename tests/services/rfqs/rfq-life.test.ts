import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { Context } from '#app/services/context.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import { cloneRfq } from '#app/services/rfqs/clone-rfq.server.ts'
import { closeRfqs } from '#app/services/rfqs/close-rfqs.server.ts'
import { confirmRfq } from '#app/services/rfqs/confirm-rfq.server.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'
import { holdRfq, HoldRfqInput, rfqTokenOf } from '#app/services/rfqs/hold-rfq.server.ts'
import { cancelRfq, moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { getOwnRfqForm, getOwnRfqView, listOwnRfqs } from '#app/services/rfqs/own-rfqs.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { answerQuestion, askQuestion } from '#app/services/rfqs/questions.server.ts'
import { appealRfq, decideRfq } from '#app/services/rfqs/review-rfq.server.ts'
import { createRfq, saveRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { heldRfqs, rfqQuestions, rfqs } from '#db/schema/rfqs.ts'
import { givenIn, raced, type GivenCompany } from '#tests/given.ts'
import { newRfq, rfqInput } from '#tests/rfq-input.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const log = { info() {}, warn() {}, error() {} }
const dayMs = 24 * 3600_000

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })
const rowOf = async (rfqId: string) => (await db.select().from(rfqs).where(eq(rfqs.id, rfqId)))[0]!
const revisionOf = async (rfqId: string) => (await rowOf(rfqId)).revision

async function staff(): Promise<Context<StaffActor>> {
  const personId = newId()
  await db.insert(people).values({ id: personId, address: `staff-${personId}@site.test`, name: 'Staff', staffRole: 'staff' })
  return { db, log, locale: 'en', actor: { kind: 'staff', personId } }
}

/** Published by its buyer, through the services. */
async function published(change: Partial<RfqInput> = {}, buyer?: GivenCompany) {
  const company = buyer ?? (await given.company({ country: 'PE' }))
  const { rfqId } = await createRfq(company.ctx, newRfq(change))
  await publishRfq(company.ctx, rfqId, 1)
  return { buyer: company, rfqId }
}

/** A letter of the last event of this name, by who reads it. */
async function readersOf(rfqId: string, name: (typeof events.$inferSelect)['name']): Promise<string[]> {
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, rfqId), eq(events.name, name)))
  await announce({ db, log, locale: 'en', actor: { kind: 'system', task: 'announce' } }, event!.id)
  const written = await db.select().from(letters).where(eq(letters.eventId, event!.id))
  return written.map((letter) => `${letter.name} ${letter.toAddress}`).sort()
}

describe('staff and RFQs', () => {
  it('lets what was approved go on with a day at least for suppliers, and tells the buyer', async () => {
    const buyer = await given.company({ country: 'PE', isNew: true })
    const { rfqId } = await createRfq(buyer.ctx, newRfq())
    await publishRfq(buyer.ctx, rfqId, 1)
    const ctx = { ...(await staff()), now: new Date(Date.now() + 20 * dayMs) }
    expect(await decideRfq(ctx, rfqId, { intent: 'approve', revision: 2 })).toBe('approve')
    const row = await rowOf(rfqId)
    expect(row).toMatchObject({ status: 'open', currentVersion: 1 })
    expect(row.quoteDeadline!.getTime() - ctx.now.getTime()).toBeGreaterThan(dayMs)
    expect(await readersOf(rfqId, 'rfq.approved')).toEqual([`rfq-reviewed ${buyer.address}`])
  })

  it('takes one answer to a no, and one answer to that', async () => {
    const buyer = await given.company({ isNew: true })
    const ctx = await staff()
    const { rfqId } = await createRfq(buyer.ctx, newRfq())
    await publishRfq(buyer.ctx, rfqId, 1)
    await decideRfq(ctx, rfqId, { intent: 'reject', revision: 2, reason: 'no_purchase' })
    await appealRfq(buyer.ctx, rfqId, { revision: 3, appeal: 'We really buy these, as every year.' })
    await decideRfq(ctx, rfqId, { intent: 'reject', revision: 4, reason: 'no_purchase' })
    expect((await rowOf(rfqId)).status).toBe('rejected')
    await expect(appealRfq(buyer.ctx, rfqId, { revision: 5, appeal: 'We really buy these, as every year.' })).rejects.toEqual(
      refusal('conflict', 'rfq.appealed'),
    )
  })

  it('decides what it saw: a draft that changed meanwhile is looked at anew', async () => {
    const buyer = await given.company({ isNew: true })
    const { rfqId } = await createRfq(buyer.ctx, newRfq())
    await publishRfq(buyer.ctx, rfqId, 1)
    await saveRfq(buyer.ctx, rfqId, { ...rfqInput({ quantity: '900' }), revision: 2 })
    await expect(decideRfq(await staff(), rfqId, { intent: 'approve', revision: 2 })).rejects.toEqual(refusal('conflict', 'rfq.changed'))
  })

  it('takes one off the stage and puts it back where it was', async () => {
    const { rfqId, buyer } = await published()
    const ctx = await staff()
    await moveRfq(buyer.ctx, rfqId, { intent: 'pause', revision: await revisionOf(rfqId) })
    await decideRfq(ctx, rfqId, { intent: 'suspend', revision: await revisionOf(rfqId), reason: 'not_allowed' })
    await expect(getRfq(given.stranger(), rfqId)).rejects.toEqual(refusal('gone', 'rfq.taken_off'))
    await decideRfq(ctx, rfqId, { intent: 'restore', revision: await revisionOf(rfqId) })
    expect((await rowOf(rfqId)).status).toBe('paused')
  })
})

describe('the life of an RFQ', () => {
  it('closes by its rule when it is read, and when the task comes by; undecided it ends after a month', async () => {
    const { rfqId, buyer } = await published()
    const after = new Date((await rowOf(rfqId)).quoteDeadline!.getTime() + 1000)
    expect((await getOwnRfqView({ ...buyer.ctx, now: after }, rfqId)).status).toBe('evaluating')
    expect((await rowOf(rfqId)).status).toBe('open')
    const task = { db, log, locale: 'en', actor: { kind: 'system', task: 'close-rfqs' } } as const
    await closeRfqs({ ...task, now: after })
    expect(await rowOf(rfqId)).toMatchObject({ status: 'evaluating', closedAt: after })
    await closeRfqs({ ...task, now: new Date(after.getTime() + 31 * dayMs) })
    expect((await rowOf(rfqId)).status).toBe('lapsed')
  })

  it('is extended once, by a month at most', async () => {
    const { rfqId, buyer } = await published()
    await moveRfq(buyer.ctx, rfqId, { intent: 'close', revision: await revisionOf(rfqId) })
    const day = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)
    const extend = async (until: string) => moveRfq(buyer.ctx, rfqId, { intent: 'extend', until, revision: await revisionOf(rfqId) })
    await expect(extend(day(90))).rejects.toEqual(refusal('invalid', 'rfq.day_out'))
    await extend(day(20))
    const { status, quoteDeadline } = await rowOf(rfqId)
    expect(status).toBe('open')
    expect((await getRfq(given.stranger(), rfqId)).document.quoteDeadline).toBe(quoteDeadline!.toISOString())
    expect((await getOwnRfqForm(buyer.ctx, rfqId)).form.quoteDeadline).toBe(day(20))
    await moveRfq(buyer.ctx, rfqId, { intent: 'close', revision: await revisionOf(rfqId) })
    await expect(extend(day(25))).rejects.toEqual(refusal('conflict', 'rfq.extended'))
  })

  it('is cancelled with a reason that those who asked hear', async () => {
    const [{ rfqId, buyer }, supplier] = [await published(), await given.company()]
    await askQuestion(supplier.ctx, rfqId, { clientKey: randomUUID(), question: 'Which flange standard do you need?' })
    await cancelRfq(buyer.ctx, rfqId, { revision: await revisionOf(rfqId), reason: 'budget' })
    expect(await readersOf(rfqId, 'rfq.cancelled')).toEqual([`rfq-told ${supplier.address}`])
    await expect(getReadableRfq(db, given.stranger().actor, rfqId)).rejects.toEqual(refusal('gone', 'rfq.not_open'))
    const [key, other] = [randomUUID(), randomUUID()]
    const [copy, again] = await Promise.all([cloneRfq(buyer.ctx, rfqId, key), cloneRfq(buyer.ctx, rfqId, key)])
    expect(again.rfqId).toBe(copy.rfqId)
    expect((await cloneRfq(buyer.ctx, rfqId, other)).rfqId).not.toBe(copy.rfqId)
    expect(await rowOf(copy.rfqId)).toMatchObject({ status: 'draft', clonedFromId: rfqId, title: rfqInput().title })
    expect(await publishRfq(buyer.ctx, copy.rfqId, 1)).toBe('open')
  })

  it('closes on the day that was named, wherever that day ends, also after a change that does not speak of it', async () => {
    const buyer = await given.company({ country: 'PE', timeZone: 'America/Lima' })
    const day = new Date(Date.now() + 9 * dayMs).toISOString().slice(0, 10)
    const { rfqId } = await published({ quoteDeadline: day }, buyer)
    const { quoteDeadline } = await rowOf(rfqId)
    expect(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(quoteDeadline!)).toBe(day)
    const { form } = await getOwnRfqForm(buyer.ctx, rfqId)
    expect(form.quoteDeadline).toBe(day)
    const { revision } = await saveRfq(buyer.ctx, rfqId, { ...form, quantity: '800', revision: await revisionOf(rfqId) })
    await publishRfq(buyer.ctx, rfqId, revision)
    expect(await rowOf(rfqId)).toMatchObject({ currentVersion: 2, quoteDeadline })
  })

  it('keeps its rules once somebody has quoted, and says more in a new version', async () => {
    const { rfqId, buyer } = await published({ sealed: true })
    await db.update(rfqs).set({ quotationCount: 2 }).where(eq(rfqs.id, rfqId))
    const { quoteDeadline } = await rowOf(rfqId)
    const changed = { ...rfqInput({ sealed: false, quantity: '700', maxQuotations: 3, quoteDeadline: '2099-01-01' }) }
    const { revision } = await saveRfq(buyer.ctx, rfqId, { ...changed, revision: await revisionOf(rfqId) })
    await publishRfq(buyer.ctx, rfqId, revision)
    expect(await rowOf(rfqId)).toMatchObject({ currentVersion: 2, sealed: true, maxQuotations: 10, quoteDeadline })
  })

  it.each(['pause', 'close'] as const)('lets one of two at once %s it', async (intent) => {
    const { rfqId, buyer } = await published()
    const revision = await revisionOf(rfqId)
    const ends = await raced(db, { table: rfqs, id: rfqId }, [
      () => moveRfq(buyer.ctx, rfqId, { intent, revision }),
      () => cancelRfq(buyer.ctx, rfqId, { revision, reason: 'other' }),
    ])
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('questions', () => {
  it('are answered once, for all to read, and hide who asked', async () => {
    const [{ rfqId, buyer }, supplier, rival] = [await published(), await given.company(), await given.company()]
    const form = { clientKey: randomUUID(), question: 'Which flange standard do you need?' }
    await askQuestion(supplier.ctx, rfqId, form)
    await askQuestion(supplier.ctx, rfqId, form)
    expect(await readersOf(rfqId, 'rfq.asked')).toEqual([`rfq-news ${buyer.address}`])
    expect((await getRfq(rival.ctx, rfqId)).questions).toEqual([])
    expect((await listOwnRfqs(buyer.ctx, 1)).rows).toMatchObject([{ id: rfqId, openQuestions: 1 }])
    const [asked] = await db.select().from(rfqQuestions).where(eq(rfqQuestions.rfqId, rfqId))
    await answerQuestion(buyer.ctx, rfqId, { questionId: asked!.id, answer: 'EN 1092-1, PN16.' })
    await expect(answerQuestion(buyer.ctx, rfqId, { questionId: asked!.id, answer: 'No.' })).rejects.toEqual(
      refusal('conflict', 'rfq.answered'),
    )
    const { questions } = await getRfq(rival.ctx, rfqId)
    expect(questions).toMatchObject([{ question: form.question, answer: 'EN 1092-1, PN16.', isOwn: false }])
    expect(JSON.stringify(questions)).not.toContain(supplier.companyId)
    await expect(askQuestion(buyer.ctx, rfqId, { ...form, clientKey: randomUUID() })).rejects.toEqual(refusal('invalid', 'rfq.own'))
  })
})

describe('a guest', () => {
  const form = (change: object = {}) =>
    HoldRfqInput.parse({ clientKey: randomUUID(), ...rfqInput(), email: `guest-${randomUUID().slice(0, 8)}@buyers.test`, ...change })

  it('posts with a confirmed address: person, company and RFQ come to be together, once', async () => {
    const held = form({ name: 'Ana' })
    await holdRfq(given.stranger(), held, '203.0.113.9')
    const [row] = await db.select().from(heldRfqs).where(eq(heldRfqs.clientKey, held.clientKey))
    expect(await db.select().from(people).where(eq(people.address, held.email))).toEqual([])
    const [first, again] = [
      await confirmRfq(given.stranger(), rfqTokenOf(row!.id)),
      await confirmRfq(given.stranger(), rfqTokenOf(row!.id)),
    ]
    expect(again).toEqual(first)
    const actor = await getGuestByLink(db, first.scopedToken, new Date())
    const [company] = await db.select().from(companies).where(eq(companies.id, actor.companyId))
    expect(company).toMatchObject({ status: 'guest', legalNameEn: 'Ana', country: 'PE' })
    const view = await getOwnRfqView({ db, log, locale: 'en', actor: actor as typeof actor & { rfqId: string } }, actor.rfqId!)
    expect(view).toMatchObject({ status: 'in_review', title: { text: held.title } })
  })

  it('is asked for what is missing before any letter is written', async () => {
    const held = form({ details: 'Too short' })
    await expect(holdRfq(given.stranger(), held, '203.0.113.9')).rejects.toEqual(refusal('invalid', 'rfq.incomplete'))
    expect(await db.select().from(heldRfqs).where(eq(heldRfqs.clientKey, held.clientKey))).toEqual([])
  })

  it('holds one RFQ by its link, and no other of the same company', async () => {
    const [one, other] = [await published(), await published()]
    const actor = { kind: 'guest', personId: one.buyer.personId, companyId: one.buyer.companyId, rfqId: one.rfqId } as const
    const ctx = { db, log, locale: 'en', actor } as const
    expect((await getOwnRfqView(ctx, one.rfqId)).status).toBe('open')
    const sibling = await published({}, one.buyer)
    for (const rfqId of [other.rfqId, sibling.rfqId])
      await expect(getOwnRfqView(ctx, rfqId)).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })
})
