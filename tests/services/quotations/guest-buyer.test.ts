import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { RfqGuest } from '#app/domain/actor.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { CounterInput } from '#app/domain/quotations/counter-offer.ts'
import { AwardInput } from '#app/domain/rfqs/award.ts'
import type { Context } from '#app/services/context.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { awardLines } from '#app/services/quotations/award-lines.server.ts'
import { counterQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { shortlistQuotation } from '#app/services/quotations/shortlist-quotation.server.ts'
import { guestCodeOf, sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

/** Whoever posted an RFQ without an account, with two quotations on it. */
async function guestBuyer() {
  const rfq = await given.openRfq()
  const sent = []
  for (const price of ['16', '15']) sent.push(await sendFor(await given.company(), rfq, { price }))
  await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
  const { personId, companyId } = rfq.buyer
  const actor = { kind: 'guest', personId, companyId, rfqId: rfq.rfqId } as const
  const ctx: Context<RfqGuest> = { ...rfq.buyer.ctx, actor }
  return { ...rfq, ctx, sent }
}

const awardOf = (quotationId: string, code?: string) =>
  AwardInput.parse({ awards: [{ no: '1', quotation: `${quotationId}.1` }], isLast: 'on', code })

type Received = Extract<LetterFacts, { isCompared: boolean }>

describe('a buyer without an account', () => {
  it('compares what came, keeps a short list and asks for other terms by the link alone', async () => {
    const { ctx, rfqId, sent } = await guestBuyer()
    const { quotationId } = sent[0]!
    await shortlistQuotation(ctx, quotationId, true)
    await counterQuotation(ctx, CounterInput.parse({ quotationId, version: 1, lines: [{ no: '1', unitPrice: '14' }] }))
    const { quotations } = await getComparison(ctx, rfqId)
    expect(quotations.map(({ id, status, isShortlisted }) => [id, status, isShortlisted])).toEqual([
      [sent[1]!.quotationId, 'sent', false],
      [quotationId, 'countered', true],
    ])
  })

  it('is led by the letter about a quotation to the comparison of the RFQ', async () => {
    const { ctx, rfqId, sent } = await guestBuyer()
    await db.update(people).set({ passwordHash: null }).where(eq(people.id, ctx.actor.personId))
    const [event] = await db
      .select()
      .from(events)
      .where(and(eq(events.subjectId, sent[0]!.quotationId), eq(events.name, 'quotation.sent')))
    await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
    const [letter] = await db.select().from(letters).where(eq(letters.eventId, event!.id))
    const read = async () => (await db.transaction((tx) => letterFacts(tx, letter!, new Date()))) as Received
    const { isCompared, isEarly, quotationUrl } = await read()
    const [, token] = /\/en\/q\/([^/]+)\/rfq\/comparison$/.exec(quotationUrl)!
    expect([isCompared, isEarly, await getGuestByLink(db, token!, new Date())]).toEqual([true, false, { ...ctx.actor, rfqId }])
    await db.update(rfqs).set({ status: 'open' }).where(eq(rfqs.id, rfqId))
    expect((await read()).isEarly).toBe(true)
  })

  it('awards lines with the code from the mailbox, and not without', async () => {
    const { ctx, ref, rfqId, sent } = await guestBuyer()
    const { quotationId } = sent[1]!
    await expect(awardLines(ctx, rfqId, awardOf(quotationId))).rejects.toMatchObject({ code: 'quotation.code_required' })
    await sendGuestCode(ctx, 'rfq.award', rfqId)
    const [row] = await db.select().from(guestCodes).where(eq(guestCodes.subjectId, rfqId)).orderBy(desc(guestCodes.createdAt))
    const code = guestCodeOf(row!.id, row!.hash)
    const [letter] = await db.select().from(letters).where(eq(letters.recipientId, ctx.actor.personId)).orderBy(desc(letters.id))
    const facts = await db.transaction((tx) => letterFacts(tx, letter!, new Date()))
    expect(facts).toMatchObject({ name: 'code', act: 'rfq.award', number: `RFQ-${ref}`, code })
    await expect(awardLines(ctx, rfqId, awardOf(quotationId, code === '000000' ? '000001' : '000000'))).rejects.toMatchObject({
      code: 'quotation.code_wrong',
    })
    await awardLines(ctx, rfqId, awardOf(quotationId, code))
    expect((await getQuotation(ctx, quotationId)).quotation.status).toBe('accepted')
    expect((await getComparison(ctx, rfqId)).awards).toMatchObject([{ no: 1, version: 1 }])
  })

  it('reaches no other RFQ of the same company', async () => {
    const { ctx, buyer } = await guestBuyer()
    const other = await given.openRfq({ buyer })
    const { quotationId } = await sendFor(await given.company(), other)
    for (const attempt of [
      () => getComparison(ctx, other.rfqId),
      () => getQuotation(ctx, quotationId),
      () => shortlistQuotation(ctx, quotationId, true),
      () => sendGuestCode(ctx, 'rfq.award', other.rfqId),
      () => counterQuotation(ctx, CounterInput.parse({ quotationId, version: 1, note: 'Cheaper?' })),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not_found' })
  })
})
