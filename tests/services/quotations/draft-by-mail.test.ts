import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import { readSheets } from '#app/services/quotations/read-sheets.server.ts'
import { writeQuotationForm } from '#app/services/quotations/write-quotation-form.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { ensureRfqThread } from '#app/services/threads/rfq-thread.server.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { quotationDrafts } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

/** A supplier to whom the buyer of an RFQ wrote: the letter carries the form. */
async function written() {
  const { rfqId, ref, buyer, document } = await given.openRfq()
  const supplier = await given.company({ country: 'CN' })
  const threadId = await db.transaction(async (tx) => {
    const [rfq] = await tx.select().from(rfqs).where(eq(rfqs.id, rfqId))
    return ensureRfqThread(tx, rfq!, supplier.companyId, new Date())
  })
  await postMessage(buyer.ctx, threadId, { body: 'Please quote on our RFQ.', clientKey: randomUUID() })
  const letter = await post.letterTo(supplier.address, (one) => one.text.includes('Please quote on our RFQ.'))
  return { rfqId, ref, threadId, supplier, buyer, document, letter }
}

/** As a mail program answers: the letter quoted, the form within it filled. */
const answer = (text: string, said: Record<string, string>) =>
  text
    .split('\n')
    .map(
      (line) =>
        `> ${/^\[\w+\] .*:/.test(line) ? line.replace(/^(\[(\w+)\] [^:]*:).*$/, (all, label: string, code: string) => (code in said ? `${label} ${said[code]}` : all)) : line}`,
    )
    .join('\n')

const arrived = (threadId: string, count: number) =>
  post.until(async () => {
    const rows = await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))
    return rows.length >= count && rows.every(({ state }) => state !== 'received') ? rows : undefined
  })

const draftOf = (rfqId: string) => db.select().from(quotationDrafts).where(eq(quotationDrafts.rfqId, rfqId))
const postedOn = (threadId: string) =>
  db
    .select()
    .from(messages)
    .where(and(eq(messages.threadId, threadId), eq(messages.channel, 'email')))

describe('a filled form that comes by mail', () => {
  it('becomes a draft that the buyer sees nothing of, and a letter says how it was understood', async () => {
    const { rfqId, threadId, supplier, letter } = await written()
    expect(letter.text).toContain('[1A] Price for 500 pieces:')
    expect(letter.text).toContain(`/desk/rfqs/${rfqId}/quotation/form`)
    const said = { D: 'FOB Ningbo', '1A': '€ 12,50', '1M': 'some', V: '2026-12-31' }
    const raw = replyTo(letter, supplier.address, answer(letter.text, said))
    await post.deliver(raw)
    const understood = await post.letterTo(supplier.address, (one) => one.text.includes('as we understood it'))
    const [draft, ...others] = await draftOf(rfqId)
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      source: 'email',
      supplierCompanyId: supplier.companyId,
      form: { currency: 'EUR', incoterm: 'FOB', namedPlace: 'Ningbo', 'lines[0].minQty1': '500', 'lines[0].price1': '12.5' },
    })
    expect(await postedOn(threadId)).toEqual([])
    for (const told of ['EUR 12.50 per piece', 'FOB Ningbo', '“some”', 'Still missing', `/desk/rfqs/${rfqId}/quotation`])
      expect(understood.text).toContain(told)
    expect(understood.replyTo).toHaveLength(1)

    await post.deliver(raw)
    await arrived(threadId, 2)
    expect((await draftOf(rfqId))[0]!.revision).toBe(draft!.revision)

    await post.deliver(replyTo(understood, supplier.address, answer(understood.text, { '1M': '200 pcs' })))
    const rows = await arrived(threadId, 3)
    expect(rows.every(({ state }) => state !== 'held')).toBe(true)
    const [completed] = await draftOf(rfqId)
    expect(completed!.form).toMatchObject({ 'lines[0].moq': '200', 'lines[0].price1': '12.5', incoterm: 'FOB', currency: 'EUR' })
    const again = await post.letterTo(supplier.address, (one) => one.text.includes('200 pieces'))
    const missing = again.text.slice(again.text.indexOf('Still missing'), again.text.indexOf('Look at it and send it'))
    expect(missing).toContain('Payment')
    for (const answered of ['Delivery', 'Valid', 'Price']) expect(missing).not.toContain(answered)
  })

  it('of another RFQ is taken by nobody, and its sender hears of it', async () => {
    const { rfqId, ref, supplier, letter } = await written()
    await post.deliver(replyTo(letter, supplier.address, answer(letter.text, { '1A': '12.50' }).replaceAll(`[RFQ-${ref}`, '[RFQ-9XJ4T6PB')))
    const told = await post.letterTo(supplier.address, (one) => one.text.includes('of another RFQ'))
    expect(told.text).toContain('RFQ-9XJ4T6PB')
    expect(await draftOf(rfqId)).toEqual([])
  })

  it('is a message like others where nothing was written into it', async () => {
    const { rfqId, threadId, supplier, letter } = await written()
    await post.deliver(replyTo(letter, supplier.address, `Which flange standard?\n\n${answer(letter.text, {})}`))
    await arrived(threadId, 1)
    expect((await postedOn(threadId)).map(({ body }) => body)).toEqual(['Which flange standard?'])
    expect(await draftOf(rfqId)).toEqual([])
  })
})

describe('an answer to the first letter about an RFQ', () => {
  async function invited() {
    const rfq = await given.openRfq()
    const supplier = await given.company({ country: 'CN' })
    await given.rfqInvitation({ rfq, address: supplier.address })
    const letter = await post.letterTo(supplier.address)
    return { ...rfq, supplier, letter }
  }

  const threadsOn = (rfqId: string) => db.select().from(threads).where(eq(threads.rfqId, rfqId))
  const mailFrom = (address: string) =>
    post.until(async () => {
      const rows = await db.select().from(inboundLetters).where(eq(inboundLetters.fromAddress, address))
      return rows.length > 0 && rows.every(({ state }) => state !== 'received') ? rows : undefined
    })

  it('with the form filled becomes a draft, and no thread begins that the buyer would see', async () => {
    const { rfqId, supplier, letter } = await invited()
    expect(letter.text).toContain('[1A] Price for 500 pieces:')
    await post.deliver(replyTo(letter, supplier.address, answer(letter.text, { D: 'FOB Ningbo', '1A': 'US$ 12,50' })))
    const understood = await post.letterTo(supplier.address, (one) => one.text.includes('as we understood it'))
    expect((await draftOf(rfqId))[0]!.form).toMatchObject({ incoterm: 'FOB', 'lines[0].price1': '12.5' })
    expect(await threadsOn(rfqId)).toEqual([])
    await post.deliver(replyTo(understood, supplier.address, answer(understood.text, { '1M': '200 pcs' })))
    await post.until(async () => ((await draftOf(rfqId))[0]!.revision > 1 ? true : undefined))
    expect((await draftOf(rfqId))[0]!.form).toMatchObject({ 'lines[0].moq': '200', 'lines[0].price1': '12.5' })
  })

  it('with words begins the thread, and what the letter quoted is cut away', async () => {
    const { rfqId, supplier, buyer, letter } = await invited()
    await post.deliver(replyTo(letter, supplier.address, `Which flange standard?\n\n${answer(letter.text, {})}`))
    await mailFrom(supplier.address)
    const [thread] = await threadsOn(rfqId)
    expect((await postedOn(thread!.id)).map(({ body }) => body)).toEqual(['Which flange standard?'])
    expect((await listInbox(buyer.ctx, { box: 'all', page: 1 })).rows.map(({ threadId }) => threadId)).toEqual([thread!.id])
  })

  it('of somebody else is held, and the buyer sees nothing of it', async () => {
    const { rfqId, buyer, letter } = await invited()
    await post.deliver(replyTo(letter, 'somebody@else.test', 'I have this address from a friend.'))
    expect((await mailFrom('somebody@else.test')).map(({ state, reason }) => [state, reason])).toEqual([['held', 'sender.stranger']])
    const [thread] = await threadsOn(rfqId)
    expect(await postedOn(thread!.id)).toEqual([])
    expect((await listInbox(buyer.ctx, { box: 'all', page: 1 })).total).toBe(0)
  })

  it('is not taken any more once the RFQ has ended', async () => {
    const { rfqId, supplier, letter } = await invited()
    await db.update(rfqs).set({ status: 'cancelled' }).where(eq(rfqs.id, rfqId))
    await post.deliver(replyTo(letter, supplier.address, 'We would have quoted.'))
    expect((await mailFrom(supplier.address)).map(({ state, reason }) => [state, reason])).toEqual([['held', 'token.expired']])
    expect(await threadsOn(rfqId)).toEqual([])
  })
})

describe('a form that comes as a workbook', () => {
  it('is handed out to who may quote, and not to the buyer', async () => {
    const { rfqId, supplier, buyer, ref } = await written()
    const { bytes } = await writeQuotationForm(supplier.ctx, rfqId)
    const [sheet] = await readSheets([file(bytes)])
    expect(sheet!.rows.flat()).toContain(`[RFQ-${ref} v1]`)
    await expect(writeQuotationForm(buyer.ctx, rfqId)).rejects.toMatchObject({ code: 'rfq.own_rfq' })
  })

  const file = (content: Uint8Array, filename = 'quotation.xlsx') => ({
    filename,
    mimeType: 'application/octet-stream',
    size: content.length,
    contentId: null,
    content,
  })

  it('is read as its rows; what is none stays a file', async () => {
    const rows = quotationFormRows(rfqDocument(), 'en')
    const sheets = await readSheets([
      file(await writeTable('xlsx', rows)),
      file(Buffer.from('PK\x03\x04 no workbook')),
      file(Buffer.from('x'), 'drawing.pdf'),
    ])
    expect(sheets.map((sheet) => sheet.rows.map(([code]) => code))).toEqual([rows.map(([code]) => code)])
  })
})
