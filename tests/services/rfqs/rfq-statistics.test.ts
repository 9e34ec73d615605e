import { eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { fewestCases, shareOf } from '#app/domain/rfqs/rfq-statistics.ts'
import { countUnseen, dismissMatch, findDismissed, listMatched, noteSeen, noteSeenBy } from '#app/services/rfqs/list-matched.server.ts'
import { getBuyerFigures, getSupplierFigures } from '#app/services/rfqs/rfq-statistics.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as quote } from '../quotations/send-for.ts'

const { db } = await openWorld({ MEILI_URL: '' })
const given = givenIn(db)

const place = (rfqId: string, { companyId }: GivenCompany) =>
  db.insert(rfqMatches).values({ rfqId, companyId, score: 1, reasons: [{ kind: 'category', slug: 'valves-pumps' }], wave: 'direct' })

const opened = (rfqIds: string[], hoursAgo: number) =>
  db
    .update(rfqs)
    .set({ openedAt: new Date(Date.now() - hoursAgo * 3600_000) })
    .where(inArray(rfqs.id, rfqIds))

describe('a matched RFQ', () => {
  it('is new until somebody of the company has seen it in the list or on its page', async () => {
    const [one, other] = [await given.company(), await given.company()]
    const [first, second] = [await given.openRfq(), await given.openRfq()]
    for (const { rfqId } of [first, second]) for (const company of [one, other]) await place(rfqId, company)
    expect(await countUnseen(one.ctx)).toBe(2)
    await noteSeenBy(given.stranger(), first.rfqId)
    await noteSeenBy(one.ctx, first.rfqId)
    expect(await countUnseen(one.ctx)).toBe(1)
    const isNew = Object.fromEntries((await listMatched(one.ctx, 1)).rows.map((row) => [row.id, row.isNew]))
    expect(isNew).toEqual({ [first.rfqId]: false, [second.rfqId]: true })
    await noteSeen(one.ctx, [second.rfqId])
    expect([await countUnseen(one.ctx), await countUnseen(other.ctx)]).toEqual([0, 2])
  })

  it('is put aside at once, and why may be said afterwards', async () => {
    const company = await given.company()
    const { rfqId, document } = await given.openRfq()
    await place(rfqId, company)
    expect(await findDismissed(company.ctx, rfqId)).toBeNull()
    await dismissMatch(company.ctx, rfqId)
    expect(await findDismissed(company.ctx, rfqId)).toMatchObject({ title: { text: document.title }, reason: null })
    const [before] = await db.select().from(rfqMatches).where(eq(rfqMatches.companyId, company.companyId))
    await dismissMatch(company.ctx, rfqId, 'quantity')
    const [after] = await db.select().from(rfqMatches).where(eq(rfqMatches.companyId, company.companyId))
    expect(after).toEqual({ ...before, dismissReason: 'quantity' })
    expect(await countUnseen(company.ctx)).toBe(0)
  })
})

describe('the figures', () => {
  it('tell the buyer who was told, looked, quoted and declined, and the usual time to a first quotation', async () => {
    const buyer = await given.company({ country: 'PE' })
    const all = []
    for (let at = 0; at < fewestCases; at += 1) all.push(await given.openRfq({ buyer }))
    const [fast, rest] = [all[0]!, all.slice(1)]
    await opened([fast.rfqId], 2)
    await opened(
      rest.map(({ rfqId }) => rfqId),
      10,
    )
    const old = await given.openRfq({ buyer })
    await opened([old.rfqId], 24 * 400)
    const [quoter, looker, refuser, silent] = [await given.company(), await given.company(), await given.company(), await given.company()]
    for (const company of [quoter, looker, refuser, silent]) await place(fast.rfqId, company)
    await noteSeen(looker.ctx, [fast.rfqId])
    await noteSeen(refuser.ctx, [fast.rfqId])
    await dismissMatch(refuser.ctx, fast.rfqId)
    for (const rfq of rest.slice(1)) await quote(await given.company(), rfq)
    await quote(quoter, fast)
    expect(await getBuyerFigures(buyer.ctx)).toEqual({
      posted: fewestCases,
      answered: fewestCases - 1,
      told: 4,
      seen: 3,
      quoted: fewestCases - 1,
      declined: 1,
      firstQuotationMs: null,
    })
    await quote(await given.company(), rest[0]!)
    const { firstQuotationMs } = await getBuyerFigures(buyer.ctx)
    expect(Math.round(firstQuotationMs! / 3600_000)).toBe(10)
    expect((await getBuyerFigures(silent.ctx)).posted).toBe(0)
  })

  it('tell a supplier what it answered, and what became of its quotations by reason', async () => {
    const supplier = await given.company()
    const [won, refused, lost, open, aside, ignored] = await Promise.all(Array.from({ length: 6 }, () => given.openRfq()))
    for (const rfq of [won!, refused!, lost!, aside!, ignored!]) await place(rfq.rfqId, supplier)
    const sent: { quotationId: string }[] = []
    for (const rfq of [won!, refused!, lost!, open!]) sent.push(await quote(supplier, rfq))
    await dismissMatch(supplier.ctx, aside!.rfqId, 'quantity')
    const set = (index: number, change: Partial<typeof quotations.$inferInsert>) =>
      db.update(quotations).set(change).where(eq(quotations.id, sent[index]!.quotationId))
    await set(0, { status: 'accepted' })
    await set(1, { status: 'declined', declinedReason: 'price' })
    await set(2, { status: 'lost' })
    expect(await getSupplierFigures(supplier.ctx)).toEqual({
      told: 5,
      seen: 3,
      quoted: 3,
      declined: 1,
      sent: 4,
      open: 1,
      won: 1,
      lost: 1,
      refused: [{ reason: 'price', count: 1 }],
      withdrawn: 0,
      expired: 0,
    })
  })

  it('give no share of a few', () => {
    expect(shareOf(1, fewestCases - 1)).toBeNull()
    expect(shareOf(4, 5)).toBe(0.8)
  })
})
