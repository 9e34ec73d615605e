import { and, eq, isNotNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { requestJoin, joinTokenOf } from '#app/services/accounts/request-join.server.ts'
import { confirmJoin } from '#app/services/accounts/confirm-join.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { awardLines } from '#app/services/quotations/award-lines.server.ts'
import { acceptCounter, counterQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import { cancelRfq, moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { decideRfq } from '#app/services/rfqs/review-rfq.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { guestCodeOf, sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { heldJoins, people } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { invitedInput, quotedByInvitation } from '#tests/quoted-by-invitation.ts'
import { sendFor } from '#tests/services/quotations/send-for.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const world = { db, given }
const stranger = given.stranger()
const system = { ...stranger, actor: { kind: 'system', task: 'announce' } } as const

/** What the letter of the last such event says to an address. */
async function told(name: (typeof events.$inferSelect)['name'], about: { subjectId?: string; threadId?: string }, address: string) {
  const where = about.threadId ? eq(events.threadId, about.threadId) : eq(events.subjectId, about.subjectId!)
  const [event] = await db
    .select()
    .from(events)
    .where(and(where, eq(events.name, name)))
  await announce(system, event!.id)
  const [letter] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.eventId, event!.id), eq(letters.toAddress, address)))
  const prepared = letter && (await prepareLetter(stranger, letter.id))
  return prepared?.kind === 'to-render' ? prepared.facts : null
}

describe('whoever quoted by invitation', () => {
  it('reads and writes in the thread, and sends a next version', async () => {
    const { ctx, threadId, rfqId, document, buyer } = await quotedByInvitation(world)
    await postMessage(ctx, threadId, { body: 'Which flange?', clientKey: newId() })
    expect(await told('message.posted', { threadId }, buyer.address)).toMatchObject({ body: 'Which flange?' })
    expect(await getThread(ctx, threadId)).toMatchObject({ side: 'supplier', canQuote: true, other: { name: 'A buyer in Peru' } })
    const input = invitedInput(document, { price: '15.90' })
    expect(await sendRfqQuotation(ctx, rfqId, { ...input, version: 1 })).toMatchObject({ version: 2, threadId })
    const other = await given.openRfq()
    await expect(sendRfqQuotation(ctx, other.rfqId, { ...invitedInput(other.document), version: 0 })).rejects.toMatchObject({
      kind: 'not_found',
    })
  })

  it('hears by letter, each with the link, of an award, of a loss and of what becomes of the RFQ', async () => {
    const [won, lost] = [await quotedByInvitation(world), await quotedByInvitation(world)]
    const revisionOf = async (rfqId: string) => (await db.select().from(rfqs).where(eq(rfqs.id, rfqId)))[0]!.revision
    for (const one of [won, lost]) await moveRfq(one.buyer.ctx, one.rfqId, { intent: 'close', revision: await revisionOf(one.rfqId) })
    const scoped = expect.stringContaining(`/en/q/${won.scopedToken}`) as string
    expect(await told('rfq.closed', { subjectId: won.rfqId }, won.address)).toMatchObject({ name: 'rfq-told', url: scoped })
    const quotationId = (await getComparison(won.buyer.ctx, won.rfqId)).quotations[0]!.id
    await awardLines(won.buyer.ctx, won.rfqId, { awards: [{ no: 1, quotation: `${quotationId}.1` }], lossNote: undefined, isLast: true })
    expect(await told('quotation.accepted', { threadId: won.threadId }, won.address)).toMatchObject({ threadUrl: scoped })
    await cancelRfq(lost.buyer.ctx, lost.rfqId, { revision: await revisionOf(lost.rfqId), reason: 'budget' })
    expect(await told('rfq.cancelled', { subjectId: lost.rfqId }, lost.address)).toMatchObject({ name: 'rfq-told', what: 'cancelled' })
  })

  it('takes the terms that the buyer asks for, and takes a quotation back, with a code each', async () => {
    const { ctx, buyer, quotationId, threadId } = await quotedByInvitation(world)
    const codeFor = async (act: 'quotation.take' | 'quotation.withdraw') => {
      await sendGuestCode(ctx, act, quotationId)
      const codes = await db
        .select()
        .from(guestCodes)
        .where(and(eq(guestCodes.subjectId, quotationId), eq(guestCodes.act, act)))
      return guestCodeOf(codes[0]!.id, codes[0]!.hash)
    }
    await counterQuotation(buyer.ctx, { quotationId, version: 1, lines: [{ no: 1, unitPrice: '15.50' }], note: 'For the whole year.' })
    await expect(acceptCounter(ctx, { quotationId, version: 1 })).rejects.toMatchObject({ code: 'quotation.code_required' })
    await acceptCounter(ctx, { quotationId, version: 1, code: await codeFor('quotation.take') })
    expect((await getQuotation(ctx, quotationId)).quotation.document).toMatchObject({ version: 2, lines: [{ unitPrice: '15.5' }] })
    const back = { quotationId, version: 2, reason: 'stock' as const }
    await expect(withdrawQuotation(ctx, back)).rejects.toMatchObject({ code: 'quotation.code_required' })
    await withdrawQuotation(ctx, { ...back, code: await codeFor('quotation.withdraw') })
    expect((await getQuotation(ctx, quotationId)).quotation.status).toBe('withdrawn')
    expect(await told('quotation.withdrawn', { threadId }, buyer.address)).toMatchObject({ move: 'withdrawn', reason: 'stock' })
  })

  it('joins later with the address and has the same company, with its quotation', async () => {
    const { address, companyId, threadId } = await quotedByInvitation(world)
    await requestJoin(
      stranger,
      { name: 'Wang Lei', email: address, password: 'a long password', company: 'Nankai Castings', country: 'CN' },
      '203.0.113.9',
    )
    const [held] = await db.select().from(heldJoins).where(eq(heldJoins.address, address))
    await confirmJoin(stranger, joinTokenOf(held!.id), 'another long password')
    const [member] = await db
      .select({ companyId: members.companyId, status: companies.status, personId: people.id })
      .from(people)
      .innerJoin(members, eq(members.personId, people.id))
      .innerJoin(companies, eq(companies.id, members.companyId))
      .where(and(eq(people.address, address), isNotNull(people.passwordHash)))
    expect(member).toMatchObject({ companyId, status: 'listed' })
    const ctx = { ...stranger, actor: { kind: 'member', role: 'owner', companyId, personId: member!.personId } } as const
    expect((await getThread(ctx, threadId)).currentQuotation).toMatchObject({ version: 1 })
  })
})

describe('a supplier with an account', () => {
  it('is led to the thread by the letter that tells of an RFQ taken off the site, and told what became of its page', async () => {
    const [rfq, supplier] = [await given.openRfq(), await given.company()]
    const { threadId } = await sendFor(supplier, rfq)
    const staff = { ...stranger, actor: { kind: 'staff', personId: rfq.buyer.personId } } as const
    await decideRfq(staff, rfq.rfqId, { intent: 'suspend', revision: 1, reason: 'misleading' })
    expect(await told('rfq.suspended', { subjectId: rfq.rfqId }, supplier.address)).toMatchObject({
      what: 'suspended',
      url: expect.stringContaining(`/en/desk/threads/${threadId}`) as string,
    })
    await expect(getReadableRfq(db, supplier.ctx.actor, rfq.rfqId)).rejects.toMatchObject({ kind: 'gone', code: 'rfq.taken_off' })
  })
})
