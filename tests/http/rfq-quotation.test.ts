import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { grantScopedLink } from '#app/services/threads/scoped-links.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { sendFor } from '#tests/services/quotations/send-for.ts'
import { fieldsOf, isWrongAt, openSite } from './open-site.ts'

const site = await openSite()
const { given, db } = site

const terms = { currency: 'USD', incoterm: 'FOB', namedPlace: 'CNNGB', paymentTerms: 'TT_100', leadTimeDays: '30' }

describe('the form of a quotation to an RFQ', () => {
  it('keeps what is typed at every button, says what is missing at its field, and sends once it is whole', async () => {
    const rfq = await given.openRfq()
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const there = `/en/desk/rfqs/${rfq.rfqId}/quotation`
    const opened = fieldsOf((await site.visit(there, { session })).html)
    expect(opened).toMatchObject({ 'lines[0].minQty1': '500', revision: '0', version: '0' })
    const typed = { ...opened, ...terms, 'lines[0].response': 'quoted' }
    const wrong = await site.post(there, { ...typed, 'lines[0].price1': '-5', remarks: 'As typed.', intent: 'send' }, { session })
    expect(wrong.status).toBe(422)
    expect(isWrongAt(wrong.html, 'lines[0].price1')).toBe(true)
    const kept = fieldsOf((await site.visit(there, { session })).html)
    expect(kept).toMatchObject({ 'lines[0].price1': '-5', remarks: 'As typed.', revision: '1' })
    const row = await site.post(there, { ...kept, intent: 'row-add:charges:type' }, { session })
    expect([row.status, fieldsOf(row.html)['charges[1].amount']]).toEqual([200, ''])
    const stale = await site.post(there, { ...kept, 'lines[0].price1': '16', intent: 'send' }, { session })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('As typed.')
    const fresh = fieldsOf((await site.visit(there, { session })).html)
    const sent = await site.post(there, { ...fresh, 'lines[0].price1': '16', intent: 'send' }, { session })
    expect(sent.status).toBe(302)
    expect(sent.location).toMatch(/^\/en\/desk\/threads\//)
  })

  it('is handed back by the colleague who was asked to look, with what should be different', async () => {
    const [{ rfqId }, supplier] = [await given.openRfq(), await given.company()]
    const [writes, looks] = [await site.signedIn(supplier), await site.signedIn(await given.colleague(supplier))]
    const there = `/en/desk/rfqs/${rfqId}/quotation`
    const opened = async (session: string) => fieldsOf((await site.visit(there, { session })).html)
    expect((await site.post(there, { ...(await opened(writes)), intent: 'ask' }, { session: writes })).status).toBe(302)
    const seen = { ...(await opened(looks)), intent: 'return' }
    const silent = await site.post(there, seen, { session: looks })
    expect([silent.status, isWrongAt(silent.html, 'returnWords')]).toEqual([422, true])
    expect((await site.post(there, { ...seen, returnWords: 'Ask the foundry first.' }, { session: looks })).status).toBe(302)
    expect((await site.visit(there, { session: writes })).html).toContain('Ask the foundry first.')
    const late = await site.post(there, { ...seen, intent: 'approve' }, { session: looks })
    expect(late.status).toBe(409)
  })
})

describe('the workbook of the form', () => {
  it('is had from the page and read there', async () => {
    const { rfqId } = await given.openRfq()
    const session = await site.signedIn(await given.company())
    const there = `/en/desk/rfqs/${rfqId}/quotation`
    const form = await fetch(`${site.origin}${there}/form`, { headers: { Cookie: session } })
    const fields = new FormData()
    for (const [name, values] of Object.entries(fieldsOf((await site.visit(there, { session })).html)))
      for (const value of [values].flat()) fields.append(name, value)
    fields.append('intent', 'fill')
    fields.append('sheet', new File([await form.arrayBuffer()], 'form.xlsx'))
    const blank = await site.post(there, fields, { session })
    expect([blank.status, blank.html.includes('Nothing is filled in there')]).toEqual([422, true])
  })
})

describe('files of a quotation', () => {
  it('come with any button, stay ticked in the draft, go with what is sent and are had from its page', async () => {
    const rfq = await given.openRfq()
    const session = await site.signedIn(await given.company())
    const there = `/en/desk/rfqs/${rfq.rfqId}/quotation`
    const fill = async (intent: string, names: string[]) => {
      const form = new FormData()
      const opened = {
        ...fieldsOf((await site.visit(there, { session })).html),
        ...terms,
        'lines[0].response': 'quoted',
        'lines[0].price1': '16',
      }
      for (const [name, value] of Object.entries({ ...opened, intent })) for (const one of [value].flat()) form.append(name, one)
      for (const name of names) form.append('files', new Blob(['%PDF-1.7 a drawing']), name)
      return site.post(there, form, { session })
    }
    const program = await fill('save', ['tool.exe'])
    expect([program.status, isWrongAt(program.html, 'files')]).toEqual([422, true])
    expect((await fill('save', ['drawing.pdf'])).status).toBe(302)
    expect((await site.visit(there, { session })).html).toMatch(/name="attached" checked="" value="[^"]+drawing.pdf"/)
    expect((await fill('send', ['datasheet.pdf'])).location).toMatch(/^\/en\/desk\/threads\//)
    const [sent] = await db.select({ id: quotations.id }).from(quotations).where(eq(quotations.rfqId, rfq.rfqId))
    const asBuyer = { session: await site.signedIn(rfq.buyer) }
    const page = await site.visit(`/en/desk/quotations/${sent!.id}`, asBuyer)
    expect(page.html).toMatch(/drawing\.pdf[\s\S]*datasheet\.pdf/)
    const [, file] = /href="(\/files\/[^"]+)"/.exec(page.html)!
    expect((await site.visit(file!, asBuyer)).status).toBe(200)
    expect((await site.visit(file!, { session: await site.signedIn(await given.company()) })).status).toBe(404)
  })
})

describe('the comparison', () => {
  it('reckons on the basis that is sent, awards the line that is chosen, and is a table for computers', async () => {
    const rfq = await given.openRfq()
    for (const price of ['16', '15']) await sendFor(await given.company(), rfq, { price })
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
    const session = await site.signedIn(rfq.buyer)
    const there = `/en/desk/rfqs/${rfq.rfqId}/comparison`
    const basis = { intent: 'basis', currency: 'USD', incoterm: 'CFR', freight: '100' }
    expect((await site.post(there, basis, { session })).location).toBe(there)
    const { html } = await site.visit(there, { session })
    expect(html).toContain('7,600.00')
    expect(html).toContain('Lowest, and as asked')
    const wrong = await site.post(there, { ...basis, freight: '12345678901234567890' }, { session })
    expect([wrong.status, isWrongAt(wrong.html, 'freight')]).toEqual([422, true])
    const csv = await site.visit(`${there}/table?format=csv`, { session })
    expect(csv.html).toContain('7600.00')
    const chosen = /value="([0-9a-f-]{36}\.1)"/.exec(html)![1]!
    const awarded = await site.post(there, { intent: 'award', 'awards[0].no': '1', 'awards[0].quotation': chosen }, { session })
    expect([awarded.status, awarded.location]).toEqual([302, there])
    const again = await site.post(there, { intent: 'award', 'awards[0].no': '1', 'awards[0].quotation': chosen }, { session })
    expect([again.status, again.html.includes('Line 1 has just been awarded')]).toEqual([409, true])
  })
})

describe('the pages of a buyer without an account', () => {
  it('lead from the RFQ to the comparison and its quotations, and award with a code alone', async () => {
    const rfq = await given.openRfq()
    const { quotationId } = await sendFor(await given.company({ name: 'Ningbo Valve' }), rfq)
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfq.rfqId))
    const { personId, companyId } = rfq.buyer
    const guest = { kind: 'guest', personId, companyId, rfqId: rfq.rfqId } as const
    const token = await db.transaction((tx) => grantScopedLink(tx, guest, new Date()))
    const behind = `/ar/q/${token}`
    expect((await site.visit(`${behind}/rfq`)).html).toContain(`${behind}/rfq/comparison`)
    expect((await site.visit(`${behind}/rfq/comparison`)).html).toContain(`${behind}/quotations/${quotationId}`)
    const page = await site.visit(`${behind}/quotations/${quotationId}`)
    expect(page.html).toContain('Ningbo Valve')
    for (const act of ['acceptance', 'refusal', 'terms']) expect(page.html).toContain(`${behind}/quotations/${quotationId}/${act}`)
    const terms = await site.post(`${behind}/quotations/${quotationId}/terms`, { version: '1', intent: 'ask', note: 'For a yearly order?' })
    expect([terms.status, terms.location]).toEqual([302, `${behind}/quotations/${quotationId}`])
    const chosen = { intent: 'award', 'awards[0].no': '1', 'awards[0].quotation': `${quotationId}.1` }
    const asked = await site.post(`${behind}/rfq/comparison`, chosen)
    expect([asked.status, asked.html.includes('name="code"')]).toEqual([200, true])
    const wrong = await site.post(`${behind}/rfq/comparison`, { ...chosen, code: 'none' })
    expect([wrong.status, isWrongAt(wrong.html, 'code')]).toEqual([422, true])
  })
})
