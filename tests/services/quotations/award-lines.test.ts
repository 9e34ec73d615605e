import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AwardInput } from '#app/domain/rfqs/award.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { awardLines } from '#app/services/quotations/award-lines.server.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'
import { saveComparisonBasis } from '#app/services/quotations/save-comparison-basis.server.ts'
import { sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { writeComparison } from '#app/services/quotations/write-comparison.server.ts'
import { listOwnRfqs } from '#app/services/rfqs/own-rfqs.server.ts'
import { importRates } from '#app/services/rates/import-rates.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { ComparisonInput } from '#app/domain/quotations/comparison-input.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { quotations } from '#db/schema/quotations.ts'
import { awards } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, raced, type GivenCompany } from '#tests/given.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })
const line = (no: number): RfqDocument['lines'][number] => ({
  no,
  description: `Ball valve DN${no}0`,
  demands: [],
  breaks: [{ quantity: '500', unit: 'H87' }],
  certificates: [],
})

/** An RFQ for which quotations are being compared; each supplier's answer at its price, `null` for a line that it does not make. */
async function evaluated(offers: (string | null)[][], facts: { buyer?: GivenCompany; sealed?: boolean } = {}) {
  const lines = offers[0]!.map((_, at) => line(at + 1))
  const rfq = await given.openRfq({ buyer: facts.buyer, document: { lines, sealed: facts.sealed ?? false } })
  const sent = await Promise.all(
    offers.map(async (prices) => {
      const supplier = await given.company()
      const answers = prices.map((price) => (price === null ? { response: 'not_offered' } : { price1: price }))
      const input = rfqQuotationInput(rfq.document, { lines: answers })
      const { quotationId } = await sendRfqQuotation(supplier.ctx, rfq.rfqId, { ...input, version: 0, rfqVersion: 1 })
      return { supplier, quotationId }
    }),
  )
  await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
  return { ...rfq, sent }
}

type Choice = { no: number; quotationId: string; version?: number }
const award = (buyer: GivenCompany, rfqId: string, choices: Choice[], more: { isLast?: string; lossNote?: string } = {}) => {
  const rows = choices.map(({ no, quotationId, version = 1 }) => ({ no: String(no), quotation: `${quotationId}.${version}` }))
  return awardLines(buyer.ctx, rfqId, AwardInput.parse({ awards: rows, ...more }))
}
const statesOf = async (rfqId: string) => {
  const rows = await db.select().from(quotations).where(eq(quotations.rfqId, rfqId))
  return new Map(rows.map((row) => [row.id, row.status]))
}

describe('awarding', () => {
  it('gives each line to a version; who has no line left has lost, who has one waits', async () => {
    const { buyer, rfqId, sent } = await evaluated([
      ['10', '20'],
      ['11', null],
      ['12', '19'],
    ])
    const [a, b, c] = sent.map(({ quotationId }) => quotationId) as [string, string, string]
    await award(buyer, rfqId, [{ no: 1, quotationId: a }])
    expect(await statesOf(rfqId)).toEqual(
      new Map([
        [a, 'accepted'],
        [b, 'lost'],
        [c, 'sent'],
      ]),
    )
    await award(buyer, rfqId, [{ no: 2, quotationId: c }])
    expect(await statesOf(rfqId)).toEqual(
      new Map([
        [a, 'accepted'],
        [b, 'lost'],
        [c, 'accepted'],
      ]),
    )
    const [row] = await db.select().from(rfqs).where(eq(rfqs.id, rfqId))
    expect(row!.status).toBe('awarded')
    const compared = await getComparison(buyer.ctx, rfqId)
    expect(compared.quotations.map(({ id, canTake }) => [id, canTake])).toEqual(
      expect.arrayContaining([
        [b, false],
        [c, true],
      ]),
    )
    expect(compared.awards).toMatchObject([
      { no: 1, quantity: '500' },
      { no: 2, quantity: '500' },
    ])
  })

  it('tells the winner which lines it has, with each of them once', async () => {
    const { buyer, rfqId, sent } = await evaluated([
      ['10', '20', '30'],
      ['11', '21', '29'],
    ])
    const { quotationId } = sent[0]!
    const factsAfter = async (lines: number[]) => {
      await award(
        buyer,
        rfqId,
        lines.map((no) => ({ no, quotationId })),
      )
      const [event] = await db
        .select()
        .from(events)
        .where(and(eq(events.subjectId, quotationId), eq(events.name, 'quotation.accepted')))
        .orderBy(desc(events.at))
      await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
      const [letter] = await db.select().from(letters).where(eq(letters.eventId, event!.id))
      return db.transaction((tx) => letterFacts(tx, letter!, new Date()))
    }
    expect(await factsAfter([1, 3])).toMatchObject({
      name: 'quotation-accepted',
      lines: [1, 3],
      document: { lines: [{ no: 1 }, { no: 3 }] },
    })
    const rows = (await listOwnRfqs(buyer.ctx, 1)).rows
    expect(rows.map(({ status, isPartly }) => [status, isPartly])).toEqual([['awarded', true]])
    expect(await factsAfter([2])).toMatchObject({ name: 'quotation-accepted', lines: [2], document: { lines: [{ no: 2 }] } })
    expect((await listOwnRfqs(buyer.ctx, 1)).rows.map(({ isPartly }) => isPartly)).toEqual([false])
  })

  it('tells all the others when no further line is given, with the word of the buyer', async () => {
    const { buyer, rfqId, sent } = await evaluated([
      ['10', '20'],
      ['11', '21'],
    ])
    await award(buyer, rfqId, [{ no: 1, quotationId: sent[0]!.quotationId }], { isLast: 'on', lossNote: 'The lead time decided.' })
    expect((await statesOf(rfqId)).get(sent[1]!.quotationId)).toBe('lost')
    const [lost] = await db.select().from(events).where(eq(events.subjectId, sent[1]!.quotationId)).orderBy(events.at)
    expect(lost!.name).toBe('quotation.sent')
    const all = await db.select().from(events).where(eq(events.subjectId, sent[1]!.quotationId))
    const told = all.find(({ name }) => name === 'quotation.lost')!
    await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, told.id)
    const [letter] = await db.select().from(letters).where(eq(letters.eventId, told.id))
    expect(letter).toMatchObject({ name: 'quotation-moved', recipientId: sent[1]!.supplier.personId })
    const facts = await db.transaction((tx) => letterFacts(tx, letter!, new Date()))
    expect(facts).toMatchObject({ move: 'lost', note: 'The lead time decided.', from: { company: 'A buyer in Peru' } })
  })

  it('takes no superseded version, no foreign quotation, no line that is not offered, and nothing while it is open', async () => {
    const { buyer, rfqId, sent } = await evaluated([['10', null]])
    const quotationId = sent[0]!.quotationId
    const other = await evaluated([['10', '20']])
    await expect(award(buyer, rfqId, [{ no: 1, quotationId, version: 2 }])).rejects.toEqual(refusal('conflict', 'quotation.superseded'))
    await expect(award(buyer, rfqId, [{ no: 2, quotationId }])).rejects.toEqual(refusal('invalid', 'quotation.line_unknown'))
    await expect(award(buyer, rfqId, [{ no: 1, quotationId: other.sent[0]!.quotationId }])).rejects.toEqual(
      refusal('not_found', 'common.not_found'),
    )
    await expect(award(other.buyer, rfqId, [{ no: 1, quotationId }])).rejects.toEqual(refusal('not_found', 'common.not_found'))
    await expect(award(sent[0]!.supplier, rfqId, [{ no: 1, quotationId }])).rejects.toEqual(refusal('not_found', 'common.not_found'))
    await expect(award(buyer, rfqId, [])).rejects.toEqual(refusal('invalid', 'rfq.award_nothing'))
    expect(await db.select().from(awards).where(eq(awards.rfqId, rfqId))).toEqual([])
    await db.update(rfqs).set({ status: 'open' }).where(eq(rfqs.id, rfqId))
    await expect(award(buyer, rfqId, [{ no: 1, quotationId }])).rejects.toEqual(refusal('conflict', 'rfq.cannot_award'))
  })

  it(
    'has one winner for a line in 200 races of two colleagues and an acceptance; who comes second is told which line',
    { timeout: 240_000 },
    async () => {
      const buyer = await given.company({ country: 'PE' })
      const colleague = await given.colleague(buyer)
      const { rfqId, sent } = await evaluated([['10'], ['11']], { buyer })
      const [a, b] = sent.map(({ quotationId }) => quotationId) as [string, string]
      for (let race = 0; race < 200; race += 1) {
        await db.delete(awards).where(eq(awards.rfqId, rfqId))
        await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfqId))
        await db.update(quotations).set({ status: 'sent' }).where(eq(quotations.rfqId, rfqId))
        const outcomes = await raced(db, { table: rfqs, id: rfqId }, [
          () => award(buyer, rfqId, [{ no: 1, quotationId: a }]),
          () => award(colleague, rfqId, [{ no: 1, quotationId: b }]),
          () => acceptQuotation(colleague.ctx, { quotationId: a, version: 1 }).then(() => undefined),
        ])
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        expect(outcomes.filter((one) => one.status === 'rejected' && one.reason.code === 'rfq.line_awarded')).toHaveLength(2)
      }
    },
  )
})

describe('the comparison', () => {
  it('puts quotations on the basis that was saved last, lowest first, and keeps those before in a log', async () => {
    await importRates({ db }, [{ on: '2026-01-02', perEur: { USD: '1.10', CNY: '7.92' } }], 'test')
    const { buyer, rfqId, sent } = await evaluated([
      ['12', '20'],
      ['10', '20'],
      ['1', null],
    ])
    const first = await getComparison(buyer.ctx, rfqId)
    expect(first.basis).toEqual({ currency: 'USD', incoterm: 'FOB' })
    expect(first.quotations.map(({ id }) => id)).toEqual([1, 0, 2].map((at) => sent[at]!.quotationId))
    const basis = { currency: 'CNY', incoterm: 'CFR', freight: '720', quantities: [{ no: '1', quantity: '1000' }], suppliers: [] }
    await saveComparisonBasis(buyer.ctx, rfqId, ComparisonInput.parse(basis))
    const second = await getComparison(buyer.ctx, rfqId)
    // 10 × 1000 + 20 × 500 = 20,000 USD × 7.2 = 144,000 CNY; + 720
    expect(second.comparison.totals[0]).toMatchObject({ quoted: '144000.00', total: '144720.00' })
    expect(second.log).toHaveLength(1)
    const table = (await writeComparison(buyer.ctx, rfqId, 'csv')).toString('utf8')
    expect(table).toContain('144720.00')
    expect(table).toContain('Not offered')
  })

  it('is for the buyer alone, and says of sealed quotations only how many there are', async () => {
    const { buyer, rfqId, sent } = await evaluated([['10']], { sealed: true })
    await expect(getComparison(sent[0]!.supplier.ctx, rfqId)).rejects.toEqual(refusal('not_found', 'common.not_found'))
    await db.update(rfqs).set({ status: 'open' }).where(eq(rfqs.id, rfqId))
    const sealed = await getComparison(buyer.ctx, rfqId)
    expect(sealed).toMatchObject({ isSealed: true, quotationCount: 1, quotations: [], canAward: false })
    expect(JSON.stringify(sealed)).not.toContain(sent[0]!.supplier.companyId)
    expect((await writeComparison(buyer.ctx, rfqId, 'csv')).toString('utf8')).not.toContain('QUO-')
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfqId))
    expect((await getComparison(buyer.ctx, rfqId)).quotations).toHaveLength(1)
  })
})
