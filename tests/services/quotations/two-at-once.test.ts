import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { approveDraft } from '#app/services/quotations/approve-draft.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { quotationDrafts, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, raced } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code)).sort()

describe('one company at two places at once', () => {
  it('sends its next version from one of two tabs, in 200 races', { timeout: 180_000 }, async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const { quotationId } = await send(supplier, rfq)
    for (let version = 1; version <= 200; version += 1) {
      const tab = () => send(supplier, rfq, { version })
      expect(codes(await raced(db, { table: rfqs, id: rfq.rfqId }, [tab, tab]))).toEqual(['done', 'quotation.sent_meanwhile'])
    }
    const sent = await db.select().from(quotationVersions).where(eq(quotationVersions.quotationId, quotationId))
    expect(sent).toHaveLength(201)
  })

  it('has what it wrote approved by one of two colleagues, in 200 races', { timeout: 180_000 }, async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const colleagues = [await given.colleague(supplier), await given.colleague(supplier)]
    await saveDraft(supplier.ctx, rfq.rfqId, { form: { currency: 'USD' }, revision: 0 })
    const isThis = and(eq(quotationDrafts.rfqId, rfq.rfqId), eq(quotationDrafts.supplierCompanyId, supplier.companyId))
    const [draft] = await db.select({ id: quotationDrafts.id }).from(quotationDrafts).where(isThis)
    for (let race = 0; race < 200; race += 1) {
      await approveDraft(supplier.ctx, rfq.rfqId, { act: 'ask', revision: 1 })
      const attempts = colleagues.map(
        ({ ctx }) =>
          () =>
            approveDraft(ctx, rfq.rfqId, { act: 'approve', revision: 1 }),
      )
      const outcomes = await raced(db, { table: quotationDrafts, id: draft!.id }, attempts)
      expect(codes(outcomes)).toEqual(['done', 'quotation.cannot_approve'])
    }
  })
})
