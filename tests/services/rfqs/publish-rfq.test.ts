import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import { readNeedOf } from '#app/services/rfqs/ask-others.server.ts'
import { getStaffRfq } from '#app/services/rfqs/list-rfq-reviews.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { createRfq, saveRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqReviews, rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { givenIn, raced, type GivenCompany } from '#tests/given.ts'
import { newRfq, rfqInput } from '#tests/rfq-input.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })
const stateOf = async (rfqId: string) => (await db.select().from(rfqs).where(eq(rfqs.id, rfqId)))[0]!

async function draft(change: Partial<RfqInput> = {}, buyer?: GivenCompany) {
  const company = buyer ?? (await given.company({ country: 'PE' }))
  return { buyer: company, ...(await createRfq(company.ctx, newRfq(change))) }
}

describe('publishing an RFQ', () => {
  it('puts what a trusted buyer wrote on the stage, as a version that its hash proves', async () => {
    const { buyer, rfqId, revision } = await draft()
    expect(await publishRfq(buyer.ctx, rfqId, revision)).toBe('open')
    const [version] = await db.select().from(rfqVersions).where(eq(rfqVersions.rfqId, rfqId))
    expect(version).toMatchObject({ version: 1, sha256: sha256(canonicalJson(version!.document)) })
    expect(version!.document).toMatchObject({
      buyerAlias: 'A buyer in Peru',
      maxQuotations: 10,
      closeRule: 'either',
      categorySlug: 'valves-pumps',
    })
    expect(version!.document.lines).toMatchObject([{ no: 1, breaks: [{ quantity: '500', unit: 'H87' }] }])
    expect((await getReadableRfq(db, given.stranger().actor, (await stateOf(rfqId)).ref)).row.id).toBe(rfqId)
  })

  it('has staff look first where nobody knows the buyer, or where it names prohibited goods', async () => {
    const unknown = await draft({}, await given.company({ country: 'PE', isNew: true }))
    expect(await publishRfq(unknown.buyer.ctx, unknown.rfqId, 1)).toBe('in_review')
    const arms = await draft({ title: 'Hand grenades for a museum of war' })
    expect(await publishRfq(arms.buyer.ctx, arms.rfqId, 1)).toBe('in_review')
    const [review] = await db
      .select()
      .from(rfqReviews)
      .where(and(eq(rfqReviews.rfqId, arms.rfqId), eq(rfqReviews.state, 'open')))
    expect(review!.causes).toEqual(['prohibited_word'])
    const staff = { ...given.stranger(), actor: { kind: 'staff', personId: arms.buyer.personId } } as const
    expect((await getStaffRfq(staff, arms.rfqId)).view.document.buyerAlias).toBe('A buyer in Peru')
    await expect(getReadableRfq(db, given.stranger().actor, arms.rfqId)).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })

  it('keeps a draft that misses something, and says at which field', async () => {
    const { buyer, rfqId } = await draft({ details: 'Short', category: undefined, quantity: undefined })
    const error = await publishRfq(buyer.ctx, rfqId, 1).catch((one: unknown) => one)
    expect(error).toMatchObject({ kind: 'invalid', code: 'rfq.incomplete' })
    const { detail } = error as { detail: { problems: { field: string }[] } }
    expect(detail.problems.map(({ field }) => field)).toEqual(['details', 'category', 'quantity'])
    expect((await stateOf(rfqId)).status).toBe('draft')
  })

  it('knows one form by its key, however often it is sent, and takes no other company’s', async () => {
    const [buyer, other] = [await given.company(), await given.company()]
    const form = newRfq()
    const all = await Promise.all([createRfq(buyer.ctx, form), createRfq(buyer.ctx, form)])
    expect(new Set(all.map(({ rfqId }) => rfqId)).size).toBe(1)
    await expect(createRfq(other.ctx, form)).rejects.toEqual(refusal('conflict', 'rfq.key_used'))
    await expect(saveRfq(other.ctx, all[0].rfqId, { ...rfqInput(), revision: 1 })).rejects.toEqual(refusal('not_found', 'common.not_found'))
  })

  it('writes the next version of one that is open, and nothing over what somebody else saved', async () => {
    const { buyer, rfqId } = await draft()
    await publishRfq(buyer.ctx, rfqId, 1)
    const { revision } = await saveRfq(buyer.ctx, rfqId, { ...rfqInput({ quantity: '800' }), revision: 2 })
    await expect(saveRfq(buyer.ctx, rfqId, { ...rfqInput(), revision: 2 })).rejects.toEqual(refusal('conflict', 'rfq.changed'))
    expect(await publishRfq(buyer.ctx, rfqId, revision)).toBe('open')
    expect(await stateOf(rfqId)).toMatchObject({ currentVersion: 2, draft: null })
    const versions = await db.select().from(rfqVersions).where(eq(rfqVersions.rfqId, rfqId)).orderBy(rfqVersions.version)
    expect(versions.map(({ document }) => document.lines[0]!.breaks[0]!.quantity)).toEqual(['500', '800'])
    await expect(publishRfq(buyer.ctx, rfqId, revision + 1)).rejects.toEqual(refusal('conflict', 'rfq.nothing_new'))
  })

  it('happens once, whoever presses the button at the same time', async () => {
    const { buyer, rfqId } = await draft()
    const colleague = await given.colleague(buyer)
    const ends = await raced(
      db,
      { table: rfqs, id: rfqId },
      [buyer, colleague].map(
        ({ ctx }) =>
          () =>
            publishRfq(ctx, rfqId, 1),
      ),
    )
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('an inquiry that is asked of all', () => {
  it('becomes an RFQ of its buyer’s with a mark of where it came from, and nothing of the supplier’s', async () => {
    const { threadId, buyer, supplier } = await given.thread({ message: 'Dear Acme Ltd,\nplease quote 500 pieces delivered to Callao.' })
    const need = await readNeedOf(buyer.ctx, threadId)
    expect(need).toMatchObject({ details: expect.stringContaining('500 pieces') as string, quantity: '500', unit: 'H87', country: 'PE' })
    const [{ name }] = (await db.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, supplier.companyId))) as [
      { name: string },
    ]
    expect(JSON.stringify(need)).not.toContain(name)
    const { rfqId } = await createRfq(buyer.ctx, { ...newRfq(), thread: threadId })
    expect((await stateOf(rfqId)).inquiryId).not.toBeNull()
  })

  it('is nobody else’s to take', async () => {
    const { threadId, supplier } = await given.thread()
    await expect(readNeedOf(supplier.ctx, threadId)).rejects.toEqual(refusal('not_found', 'common.not_found'))
    await expect(createRfq((await given.company()).ctx, { ...newRfq(), thread: threadId })).rejects.toEqual(
      refusal('not_found', 'common.not_found'),
    )
  })
})
