import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { confirmInquiry, getHeldInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { sendInquiry } from '#app/services/inquiries/send-inquiry.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const message = 'Please quote 500 pieces delivered to Callao.'

async function held(address: string) {
  const supplier = await given.company()
  const listing = await given.listing(supplier)
  const form = { clientKey: randomUUID(), listing: listing.ref, email: address, message }
  await holdInquiry(given.stranger('zh'), form, '203.0.113.9')
  const [row] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, form.clientKey))
  return { supplier, listing, form, row: row!, token: inquiryTokenOf(row!.id) }
}

describe("a guest's inquiry", () => {
  it('is nothing but a held row and one letter until its address is confirmed', async () => {
    const address = 'first@buyers.test'
    const { supplier, row } = await held(address)
    expect(await db.select().from(people).where(eq(people.address, address))).toEqual([])
    expect((await listInbox(supplier.ctx, { box: 'all', page: 1 })).rows).toEqual([])
    const written = await db.select().from(letters).where(eq(letters.toAddress, address))
    expect(written).toMatchObject([{ name: 'confirm-inquiry', locale: 'zh', recipientId: null }])
    expect(row.tokenHash).not.toBe(inquiryTokenOf(row.id))
  })

  it('changes nothing when its link is opened, however often', async () => {
    const { token, supplier } = await held('scanner@buyers.test')
    for (let time = 0; time < 20; time += 1) await getHeldInquiry(given.stranger(), token)
    expect((await listInbox(supplier.ctx, { box: 'all', page: 1 })).total).toBe(0)
  })

  it('is delivered once when it is confirmed twice', async () => {
    const { token, supplier } = await held('twice@buyers.test')
    const first = await confirmInquiry(given.stranger(), token)
    const second = await confirmInquiry(given.stranger(), token)
    expect(second).toEqual(first)
    const inbox = await listInbox(supplier.ctx, { box: 'all', page: 1 })
    expect(inbox.rows).toMatchObject([{ isWaitingForMe: true, lastText: message }])
  })

  it('is held once when its form is sent twice', async () => {
    const { form } = await held('again@buyers.test')
    await holdInquiry(given.stranger(), form, '203.0.113.9')
    expect(await db.select().from(letters).where(eq(letters.toAddress, 'again@buyers.test'))).toHaveLength(1)
  })

  it('runs out after a week', async () => {
    const { token } = await held('late@buyers.test')
    const nextWeek = { ...given.stranger(), now: new Date(Date.now() + 8 * 86_400_000) }
    await expect(confirmInquiry(nextWeek, token)).rejects.toMatchObject({ kind: 'gone', code: 'inquiry.link_expired' })
  })

  it('belongs to the company of a person who is known already', async () => {
    const buyer = await given.company()
    const { token } = await held(buyer.address)
    await confirmInquiry(given.stranger(), token)
    expect((await listInbox(buyer.ctx, { box: 'all', side: 'buyer', page: 1 })).total).toBe(1)
  })

  it('gives a new guest a company of their own that is shown nowhere', async () => {
    const { token } = await held('new@buyers.test')
    await confirmInquiry(given.stranger(), token)
    const [inquiry] = await db.select({ status: companies.status, name: companies.legalNameEn }).from(inquiries).innerJoin(companies, eq(companies.id, inquiries.buyerCompanyId)).innerJoin(people, eq(people.id, inquiries.buyerPersonId)).where(eq(people.address, 'new@buyers.test'))
    expect(inquiry).toEqual({ status: 'guest', name: 'Buyer' })
  })
})

describe("a member's inquiry", () => {
  it('is delivered at once, and once for one key', async () => {
    const [supplier, buyer] = [await given.company(), await given.company()]
    const listing = await given.listing(supplier)
    const form = { clientKey: randomUUID(), listing: listing.ref, message }
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => sendInquiry(buyer.ctx, form)))
    expect(new Set(sent.map((one) => one.threadId)).size).toBe(1)
    expect((await listInbox(supplier.ctx, { box: 'all', page: 1 })).total).toBe(1)
  })

  it("is refused about one's own listing", async () => {
    const supplier = await given.company()
    const listing = await given.listing(supplier)
    await expect(sendInquiry(supplier.ctx, { clientKey: randomUUID(), listing: listing.ref, message })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'inquiry.own_listing',
    })
  })

  it('shows neither side the address of the other', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    for (const [reader, other] of [[buyer, supplier], [supplier, buyer]] as const)
      expect(JSON.stringify(await getThread(reader.ctx, threadId))).not.toContain(other.address)
  })

  it('is not found by a third company', async () => {
    const { threadId } = await given.thread()
    const stranger = await given.company()
    await expect(getThread(stranger.ctx, threadId)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(getThread(stranger.ctx, 'no id')).rejects.toMatchObject({ kind: 'not_found' })
  })
})
