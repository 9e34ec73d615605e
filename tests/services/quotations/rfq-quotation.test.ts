import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { RfqDocument, SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { readThreads } from '#app/services/data-exports/read-threads.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, raced, type GivenCompany } from '#tests/given.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })

const must: SpecDemand = { no: 1, name: 'Pressure', weight: 'must', operator: 'at_least', values: ['16'], unit: 'BAR' }
const line = (no: number, more: Partial<RfqDocument['lines'][number]> = {}) => ({
  no,
  description: `Ball valve DN${no}0`,
  demands: [],
  breaks: [{ quantity: '500', unit: 'H87' as const }],
  certificates: [],
  ...more,
})

describe('a quotation to an RFQ', () => {
  it('holds every line, its prices by quantity and the answers to its demands, against the version that was read', async () => {
    const breaks = ['500', '2000'].map((quantity) => ({ quantity, unit: 'H87' as const }))
    const rfq = await given.openRfq({ document: { lines: [line(1, { demands: [must], breaks }), line(2)] } })
    const supplier = await given.company()
    const { quotationId } = await send(supplier, rfq, {
      lines: [{ price2: '14.90', answer1: 'deviate', value1: '10 bar', hs6: '8481 80', toolingCost: '300' }, { response: 'not_offered' }],
    })
    const { quotation } = await getQuotation(supplier.ctx, quotationId)
    expect(quotation.document).toMatchObject({
      rfq: { ref: rfq.ref, version: 1 },
      buyer: { name: 'A buyer in Peru', ref: '' },
      notOffered: [2],
      lines: [
        {
          no: 1,
          quantity: '500',
          unitPrice: '16.1',
          amount: '8050.00',
          hs6: '848180',
          offers: [
            { minQty: '500', unitPrice: '16.1', toolingCost: '300' },
            { minQty: '2000', unitPrice: '14.9', toolingCost: '300' },
          ],
          answers: [{ no: 1, answer: 'deviate', value: '10 bar' }],
        },
      ],
    })
    expect(quotation.demands?.[1]).toMatchObject([{ no: 1, name: { text: 'Pressure' } }])
    const [row] = await db.select().from(rfqs).where(eq(rfqs.id, rfq.rfqId))
    expect(row!.quotationCount).toBe(1)
  })

  it('names every payment term that the supplier takes, of which there is one at least', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const { quotationId } = await send(supplier, rfq, { paymentTerms: ['TT_30_70_BL'] })
    await send(supplier, rfq, { paymentTerms: ['TT_30_70_BL', 'LC_SIGHT'], version: 1 })
    const { quotation } = await getQuotation(rfq.buyer.ctx, quotationId)
    expect(quotation.changes).toEqual([{ field: 'paymentTerms', from: 'TT_30_70_BL', to: 'TT_30_70_BL LC_SIGHT' }])
    expect(() => rfqQuotationInput(rfq.document, { paymentTerms: [] })).toThrow('choose_one')
  })

  it('says everything that keeps it from being sent at once, each at its field', async () => {
    const rfq = await given.openRfq({ document: { otherCurrencies: false, lines: [line(1, { demands: [must] }), line(2)] } })
    const supplier = await given.company()
    const lines = [{ answer1: undefined, price1: undefined }, { unit: 'KGM' }]
    const wrong = await send(supplier, rfq, { currency: 'CNY', validUntil: '2026-01-01', lines }).catch((error: unknown) => error)
    expect(wrong).toMatchObject({ kind: 'invalid', code: 'quotation.incomplete' })
    expect(
      (wrong as { detail: { problems: { field: string; code: string }[] } }).detail.problems.map(({ field, code }) => `${field} ${code}`),
    ).toEqual([
      'currency quotation.currency_asked',
      'validUntil quotation.valid_too_short',
      'lines[0].price1 quotation.price_required',
      'lines[0].answer1 quotation.demand_open',
      'lines[1].unit quotation.unit_differs',
    ])
  })

  it.each(['-5', '0', '12345678901234567890', '1e9', 'NaN', 'EUR 16', '16 €'])('takes no price of %s', async (price) => {
    const { document } = await given.openRfq()
    expect(() => rfqQuotationInput(document, { price })).toThrow()
  })

  it.each([51, 500])('takes no %s lines', async (length) => {
    const { document } = await given.openRfq()
    const rows = Array.from({ length }, (_, at) => ({ ...document.lines[0]!, no: at + 1 }))
    expect(() => rfqQuotationInput({ lines: rows })).toThrow()
  })

  it('comes a second before the deadline, and not a second after it', async () => {
    const rfq = await given.openRfq()
    const [early, late] = [await given.company(), await given.company()]
    const deadline = new Date(rfq.document.quoteDeadline).getTime()
    const at = (company: GivenCompany, ms: number) => ({ ...company, ctx: { ...company.ctx, now: new Date(deadline + ms) } })
    const change = { validUntil: new Date(deadline + 40 * 86_400_000).toISOString().slice(0, 10) }
    await send(at(early, -1000), rfq, change)
    await expect(send(at(late, 1000), rfq, change)).rejects.toEqual(refusal('conflict', 'rfq.deadline_passed'))
    await expect(send(at(early, 1000), rfq, { ...change, version: 1 })).rejects.toEqual(refusal('conflict', 'rfq.closed_for_versions'))
  })

  it('is one for each supplier: the next one is its next version, and two tabs make one', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const { quotationId } = await send(supplier, rfq)
    await expect(send(supplier, rfq)).rejects.toEqual(refusal('conflict', 'quotation.sent_meanwhile'))
    expect(await send(supplier, rfq, { version: 1, price: '15.80' })).toMatchObject({ quotationId, version: 2 })
    await expect(acceptQuotation(rfq.buyer.ctx, { quotationId, version: 1 })).rejects.toEqual(refusal('conflict', 'rfq.cannot_award'))
    const old = await getQuotation(rfq.buyer.ctx, quotationId, 1)
    expect(old.quotation).toMatchObject({ isSuperseded: true, canAccept: false, document: { lines: [{ unitPrice: '16.1' }] } })
  })

  it('is not for the buyer itself, nor for who is outside the filter, nor found where only others are invited', async () => {
    const own = await given.openRfq()
    await expect(send(own.buyer, own)).rejects.toEqual(refusal('invalid', 'rfq.own_rfq'))
    const filtered = await given.openRfq({ document: { supplierFilter: { countries: ['VN'] } } })
    await expect(send(await given.company(), filtered)).rejects.toEqual(refusal('invalid', 'rfq.outside_filter'))
    const invited = await given.openRfq({ document: { visibility: 'invited' } })
    await expect(send(await given.company(), invited)).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })

  it('is not the eleventh of ten', async () => {
    const rfq = await given.openRfq({ document: { maxQuotations: 3, closeRule: 'deadline' } })
    for (let n = 0; n < 3; n += 1) await send(await given.company(), rfq)
    await expect(send(await given.company(), rfq)).rejects.toEqual(refusal('conflict', 'rfq.places_taken'))
  })

  it('is sent by exactly one in 200 races of two colleagues and a rival for the last place', { timeout: 180_000 }, async () => {
    const [buyer, supplier, rival] = [await given.company({ country: 'PE' }), await given.company(), await given.company()]
    const colleague = await given.colleague(supplier)
    for (let race = 0; race < 200; race += 1) {
      const rfq = await given.openRfq({ buyer, document: { maxQuotations: 3, closeRule: 'deadline' } })
      await db.update(rfqs).set({ quotationCount: 2 }).where(eq(rfqs.id, rfq.rfqId))
      const attempts = [supplier, colleague, rival].map((who) => () => send(who, rfq))
      const outcomes = await raced(db, { table: rfqs, id: rfq.rfqId }, attempts)
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})

describe('the supplier of a quotation', () => {
  it('reads when the buyer first opened the version that stands, and of a sealed one nothing', async () => {
    const [rfq, sealed] = [await given.openRfq(), await given.openRfq({ document: { sealed: true } })]
    const supplier = await given.company()
    const viewed = async (id: string) => (await getQuotation(supplier.ctx, id)).quotation.viewedAt
    const { quotationId, threadId } = await send(supplier, rfq)
    await noteRead(supplier.ctx, threadId)
    expect(await viewed(quotationId)).toBeNull()
    await noteRead(rfq.buyer.ctx, threadId)
    const first = await viewed(quotationId)
    await noteRead({ ...rfq.buyer.ctx, now: new Date(Date.now() + 60_000) }, threadId)
    expect([first, await viewed(quotationId)]).toEqual([expect.any(Date), first])
    await send(supplier, rfq, { version: 1, price: '15.80' })
    await noteRead(rfq.buyer.ctx, threadId, 1)
    expect(await viewed(quotationId)).toBeNull()
    await noteRead(rfq.buyer.ctx, threadId, 2)
    expect(await viewed(quotationId)).toEqual(expect.any(Date))
    const hidden = await send(supplier, sealed)
    await noteRead(sealed.buyer.ctx, hidden.threadId)
    expect(await viewed(hidden.quotationId)).toBeNull()
  })
})

describe('the thread of an RFQ', () => {
  it('begins with the quotation, names the buyer by its alias, and carries messages both ways', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company({ name: 'Ningbo Valve' })
    const { threadId } = await send(supplier, rfq)
    await postMessage(rfq.buyer.ctx, threadId, { body: 'Which seats?', clientKey: crypto.randomUUID(), attached: [] })
    await postMessage(supplier.ctx, threadId, { body: 'PTFE.', clientKey: crypto.randomUUID(), attached: [] })
    const theirs = await getThread(supplier.ctx, threadId)
    expect(theirs).toMatchObject({
      need: { kind: 'rfq', ref: rfq.ref },
      inquiry: null,
      rfq: { title: rfq.document.title },
      other: { name: 'A buyer in Peru', hasPage: false, people: [] },
    })
    expect(JSON.stringify(theirs)).not.toContain(rfq.buyer.companyId)
    expect(theirs.timeline.map(({ kind }) => kind)).toEqual(['quotation', 'message', 'message'])
    expect((await getThread(rfq.buyer.ctx, threadId)).other.name).toBe('Ningbo Valve')
    const [row] = (await listInbox(supplier.ctx, { box: 'all', page: 1 })).rows
    expect(row).toMatchObject({ threadId, otherName: 'A buyer in Peru', need: { kind: 'rfq' }, inquiryStatus: null })
  })

  it('names the buyer by its alias in the copy of a supplier’s data, too, until the buyer takes the quotation', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const { threadId, quotationId } = await send(supplier, rfq)
    await postMessage(rfq.buyer.ctx, threadId, { body: 'Which seats?', clientKey: crypto.randomUUID(), attached: [] })
    const copy = async () => (await readThreads(supplier.ctx, supplier.personId)).find(({ id }) => id === threadId)!.messages
    expect(await copy()).toMatchObject([{ author: null, company: 'A buyer in Peru' }])
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
    await acceptQuotation(rfq.buyer.ctx, { quotationId, version: 1 })
    const [said] = await copy()
    expect(said!.author).toMatch(/^Owner/)
  })

  it('shows the buyer of a sealed RFQ no quotation before it is over', async () => {
    const rfq = await given.openRfq({ document: { sealed: true } })
    const supplier = await given.company()
    const { quotationId, threadId } = await send(supplier, rfq)
    expect((await getThread(rfq.buyer.ctx, threadId)).timeline).toEqual([])
    await postMessage(rfq.buyer.ctx, threadId, { body: 'Thank you.', clientKey: crypto.randomUUID(), attached: [] })
    const copied = await readThreads(rfq.buyer.ctx, rfq.buyer.personId)
    expect(copied.find(({ id }) => id === threadId)!.quotations).toEqual([])
    await expect(getQuotation(rfq.buyer.ctx, quotationId)).rejects.toEqual(refusal('not_found', 'rfq.sealed'))
    expect((await getQuotation(supplier.ctx, quotationId)).quotation.version).toBe(1)
    const afterwards = { ...rfq.buyer.ctx, now: new Date(new Date(rfq.document.quoteDeadline).getTime() + 1000) }
    expect((await getQuotation(afterwards, quotationId)).quotation.version).toBe(1)
  })
})
