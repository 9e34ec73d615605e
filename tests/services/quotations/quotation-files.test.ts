import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { carried, mostFiles } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { listThreadFiles, readThreadFile } from '#app/services/files/thread-files.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { storeQuotationFile } from '#app/services/quotations/quotation-files.server.ts'
import { files } from '#db/schema/files.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const bytesOf = (name: string) => Buffer.from(`%PDF-1.7 ${name}`)
const stored = ({ ctx }: GivenCompany, name: string) => storeQuotationFile(ctx, { name, bytes: bytesOf(name) })
const placeOf = async (id: string) => (await db.select().from(files).where(eq(files.id, id)))[0]!.attachedTo

describe('files of a quotation', () => {
  it('hang at the draft from button to button, and are let go when they are no longer named', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const [kept, dropped] = [await stored(supplier, 'drawing.pdf'), await stored(supplier, 'wrong.pdf')]
    const both = [kept, dropped].map(({ id, name }) => carried(id, name))
    await saveDraft(supplier.ctx, rfq.rfqId, { form: { attached: both }, revision: 0 })
    expect(await placeOf(dropped.id)).toMatch(/^quotation-draft:/)
    await saveDraft(supplier.ctx, rfq.rfqId, { form: { attached: both[0]! }, revision: 1 })
    expect([await placeOf(dropped.id), await placeOf(kept.id)]).toEqual([null, expect.stringMatching(/^quotation-draft:/)])
    const { quotationId } = await send(supplier, rfq, { attached: [kept.id] })
    expect(await placeOf(kept.id)).toBe(`quotation:${quotationId}`)
  })

  it('are part of the version by their hash; buyer and supplier have them, and nobody else', async () => {
    const rfq = await given.openRfq()
    const [supplier, stranger] = [await given.company(), await given.company()]
    const { id } = await stored(supplier, 'drawing.pdf')
    const { quotationId, threadId } = await send(supplier, rfq, { attached: [id] })
    const { document } = (await getQuotation(rfq.buyer.ctx, quotationId)).quotation
    expect(document.files).toEqual([{ id, name: 'drawing.pdf', size: 20, sha256: sha256(bytesOf('drawing.pdf')) }])
    for (const { ctx } of [supplier, rfq.buyer]) {
      expect((await readThreadFile(ctx, id)).bytes).toEqual(bytesOf('drawing.pdf'))
      expect(await listThreadFiles(ctx, threadId)).toMatchObject([{ id }])
    }
    await expect(readThreadFile(stranger.ctx, id)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('stay with the version that they were sent with when the next one leaves them out', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const [first, second] = [await stored(supplier, 'first.pdf'), await stored(supplier, 'second.pdf')]
    const { quotationId } = await send(supplier, rfq, { attached: [first.id] })
    const form = { attached: [carried(first.id, first.name), carried(second.id, second.name)] }
    const { revision } = await saveDraft(supplier.ctx, rfq.rfqId, { form, revision: 0 })
    await saveDraft(supplier.ctx, rfq.rfqId, { form: { attached: form.attached[1]! }, revision })
    await send(supplier, rfq, { version: 1, attached: [second.id] })
    expect((await readThreadFile(rfq.buyer.ctx, first.id)).name).toBe('first.pdf')
    const page = await getQuotation(rfq.buyer.ctx, quotationId)
    expect(page.quotation.document.files).toMatchObject([{ name: 'second.pdf' }])
    expect(page.quotation.changes).toMatchObject([{ field: 'files' }])
  })

  it('are the company’s own, and ten at most', async () => {
    const rfq = await given.openRfq()
    const [supplier, other] = [await given.company(), await given.company()]
    const foreign = await stored(other, 'foreign.pdf')
    const attempts = [
      () => send(supplier, rfq, { attached: [foreign.id] }),
      () => saveDraft(supplier.ctx, rfq.rfqId, { form: { attached: carried(foreign.id, foreign.name) }, revision: 0 }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'file.not_found' })
    const eleven = Array.from({ length: mostFiles + 1 }, () => newId())
    expect(() => rfqQuotationInput(rfq.document, { attached: eleven })).toThrow()
  })

  it('of a sealed one are read by its supplier alone until it is over', async () => {
    const rfq = await given.openRfq({ document: { sealed: true } })
    const supplier = await given.company()
    const { id } = await stored(supplier, 'drawing.pdf')
    const { threadId } = await send(supplier, rfq, { attached: [id] })
    await expect(readThreadFile(rfq.buyer.ctx, id)).rejects.toMatchObject({ code: 'rfq.sealed' })
    expect(await listThreadFiles(rfq.buyer.ctx, threadId)).toEqual([])
    expect((await readThreadFile(supplier.ctx, id)).name).toBe('drawing.pdf')
    const over = { ...rfq.buyer.ctx, now: new Date(new Date(rfq.document.quoteDeadline).getTime() + 1000) }
    expect((await readThreadFile(over, id)).name).toBe('drawing.pdf')
  })
})
