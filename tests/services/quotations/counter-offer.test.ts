import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { approveDraft } from '#app/services/quotations/approve-draft.server.ts'
import { CounterInput } from '#app/domain/quotations/counter-offer.ts'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { acceptCounter, counterQuotation, keepQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { getRfqForm } from '#app/services/quotations/get-rfq-form.server.ts'
import { findDraft, saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import { letters } from '#db/schema/letters.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })

describe('a draft', () => {
  const form = { currency: 'USD', remarks: 'as typed, 1.234,5' }

  it('keeps what was typed, wrong or not, and is not written over from another tab', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    expect(await saveDraft(supplier.ctx, rfq.rfqId, { form, revision: 0 })).toEqual({ revision: 1 })
    expect(await saveDraft(supplier.ctx, rfq.rfqId, { form: { ...form, currency: 'EUR' }, revision: 1 })).toEqual({ revision: 2 })
    for (const revision of [0, 1])
      await expect(saveDraft(supplier.ctx, rfq.rfqId, { form, revision })).rejects.toEqual(refusal('conflict', 'quotation.draft_changed'))
    expect(await findDraft(db, supplier.ctx.actor, rfq.rfqId)).toMatchObject({ form: { ...form, currency: 'EUR' } })
    await send(supplier, rfq)
    expect(await findDraft(db, supplier.ctx.actor, rfq.rfqId)).toBeNull()
  })

  it('that waits for a colleague is sent only after one of them said yes', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const colleague = await given.colleague(supplier)
    await saveDraft(supplier.ctx, rfq.rfqId, { form, revision: 0 })
    await approveDraft(supplier.ctx, rfq.rfqId, { act: 'ask', revision: 1 })
    await expect(send(supplier, rfq)).rejects.toEqual(refusal('conflict', 'quotation.in_approval'))
    await expect(approveDraft(supplier.ctx, rfq.rfqId, { act: 'approve', revision: 1 })).rejects.toEqual(
      refusal('conflict', 'quotation.cannot_approve'),
    )
    const { revision } = await saveDraft(supplier.ctx, rfq.rfqId, { form, revision: 1, isSending: true })
    await expect(send(supplier, rfq)).rejects.toEqual(refusal('conflict', 'quotation.in_approval'))
    await approveDraft(colleague.ctx, rfq.rfqId, { act: 'approve', revision })
    await send(supplier, rfq)
  })

  it('is told of by letter to the colleagues who are asked, and comes back with what should be different', async () => {
    const [rfq, supplier] = [await given.openRfq(), await given.company()]
    await saveDraft(supplier.ctx, rfq.rfqId, { form, revision: 0 })
    const ask = () => approveDraft(supplier.ctx, rfq.rfqId, { act: 'ask', revision: 1 })
    await expect(ask()).rejects.toEqual(refusal('conflict', 'quotation.nobody_to_ask'))
    const colleague = await given.colleague(supplier)
    await ask()
    const heard = async ({ personId }: GivenCompany) => {
      const mine = and(eq(letters.recipientId, personId), eq(letters.name, 'draft-approval'))
      const [letter] = await db.select({ id: letters.id }).from(letters).where(mine)
      const prepared = letter && (await prepareLetter(given.stranger(), letter.id))
      return prepared?.kind === 'to-render' ? prepared.facts : null
    }
    const url = expect.stringContaining(`/en/desk/rfqs/${rfq.rfqId}/quotation`) as string
    expect(await heard(colleague)).toMatchObject({ what: 'asked', title: rfq.document.title, words: null, url })
    expect(await heard(supplier)).toBeNull()
    const back = { act: 'return', revision: 1, words: 'The price of last year.' } as const
    await expect(approveDraft(supplier.ctx, rfq.rfqId, back)).rejects.toEqual(refusal('conflict', 'quotation.cannot_approve'))
    await approveDraft(colleague.ctx, rfq.rfqId, back)
    expect(await heard(supplier)).toMatchObject({ what: 'returned', words: 'The price of last year.' })
    expect((await getRfqForm(supplier.ctx, rfq.rfqId)).draft).toMatchObject({ approval: null, returnWords: 'The price of last year.' })
    await ask()
    expect((await getRfqForm(supplier.ctx, rfq.rfqId)).draft).toMatchObject({ approval: 'asked', returnWords: null })
  })
})

describe('a counter-offer', () => {
  const given1 = async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const { quotationId } = await send(supplier, rfq)
    return { buyer: rfq.buyer, supplier, seen: { quotationId, version: 1 } }
  }
  const asked = {
    lines: [{ no: '1', unitPrice: '15', quantity: '1000' }],
    paymentTerms: ['LC_SIGHT', 'TT_30_70_BL'],
    note: 'For a yearly order.',
  } as never as object

  it('is taken as the next version, with what was not named as it was quoted', async () => {
    const { buyer, supplier, seen } = await given1()
    await counterQuotation(buyer.ctx, CounterInput.parse({ ...seen, ...asked }))
    expect((await getQuotation(supplier.ctx, seen.quotationId)).quotation).toMatchObject({
      status: 'countered',
      canKeep: true,
      counter: { paymentTerms: ['LC_SIGHT', 'TT_30_70_BL'] },
    })
    await acceptCounter(supplier.ctx, seen)
    const { quotation } = await getQuotation(buyer.ctx, seen.quotationId)
    expect(quotation).toMatchObject({ status: 'sent', version: 2, counter: null })
    expect(quotation.document).toMatchObject({
      paymentTerms: ['LC_SIGHT', 'TT_30_70_BL'],
      incoterm: 'FOB',
      lines: [
        {
          offers: [
            { minQty: '500', unitPrice: '16.1' },
            { minQty: '1000', unitPrice: '15' },
          ],
        },
      ],
    })
  })

  it('is kept off, or answered by a withdrawal, and asks for something', async () => {
    const { buyer, supplier, seen } = await given1()
    await expect(counterQuotation(buyer.ctx, CounterInput.parse({ ...seen, lines: [{ no: '1' }] }))).rejects.toEqual(
      refusal('invalid', 'quotation.counter_empty'),
    )
    await counterQuotation(buyer.ctx, CounterInput.parse({ ...seen, ...asked }))
    await keepQuotation(supplier.ctx, seen)
    await expect(acceptCounter(supplier.ctx, seen)).rejects.toEqual(refusal('conflict', 'quotation.no_counter'))
    await withdrawQuotation(supplier.ctx, { ...seen, reason: 'stock' })
    expect((await getQuotation(buyer.ctx, seen.quotationId)).quotation).toMatchObject({
      status: 'withdrawn',
      canAccept: false,
      withdrawnReason: 'stock',
    })
  })
})

describe('the form of a quotation', () => {
  it('says why nothing can be sent, and no page leads there', async () => {
    const [rfq, ended] = [await given.openRfq(), await given.openRfq()]
    const [supplier, other] = [await given.company(), await given.company()]
    const [{ quotationId }, late] = [await send(supplier, rfq), await send(other, ended)]
    const [moveTo, closedTo] = [
      (status: RfqStatus) => db.update(rfqs).set({ status }).where(eq(rfqs.id, rfq.rfqId)),
      async (who: GivenCompany, rfqId = rfq.rfqId) => (await getRfqForm(who.ctx, rfqId)).closed,
    ]
    const mayRevise = async () => (await getQuotation(supplier.ctx, quotationId)).quotation.canRevise
    expect([await closedTo(supplier), await closedTo(other), await mayRevise()]).toEqual([null, null, true])
    await moveTo('paused')
    expect([await closedTo(supplier), await closedTo(other), await mayRevise()]).toEqual(['paused', 'paused', false])
    await moveTo('evaluating')
    expect([await closedTo(supplier), await closedTo(other), await mayRevise()]).toEqual(['over', 'over', false])
    await counterQuotation(rfq.buyer.ctx, CounterInput.parse({ quotationId, version: 1, lines: [{ no: '1', unitPrice: '15' }] }))
    expect([await closedTo(supplier), await mayRevise()]).toEqual([null, true])
    await declineQuotation(ended.buyer.ctx, { quotationId: late.quotationId, version: 1, reason: 'price' })
    expect(await closedTo(other, ended.rfqId)).toBe('decided')
    expect((await getThread(other.ctx, late.threadId)).canQuote).toBe(false)
  })
})
