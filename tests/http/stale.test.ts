import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { companies } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { listings } from '#db/schema/listings.ts'
import { quotations } from '#db/schema/quotations.ts'
import { messages } from '#db/schema/threads.ts'
import { quotationInput } from '#tests/given.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf, written } from './open-site.ts'

const site = await openSite()
const { given, db } = site

/** What a form held when two people opened it. */
async function openForm(path: string, session: string) {
  return fieldsOf((await site.visit(path, { session })).html)
}

describe('a form that somebody else overtook', () => {
  it("of a company: says what stands there now, keeps one's own words, and takes them when they are sent again", async () => {
    const company = await given.company({ name: 'Before Ltd' })
    const session = await site.signedIn(company)
    const [path, mine] = ['/en/desk/company', await openForm('/en/desk/company', session)]
    expect((await site.post(path, { ...mine, city: 'Their city', country: 'DE' }, { session })).status).toBe(302)
    const answer = await site.post(path, { ...mine, city: 'My city' }, { session })
    expect(answer.status).toBe(409)
    expect(summaryOf(answer.html)).toContain('Somebody saved the company')
    expect(answer.html).toContain('Saved meanwhile: Their city')
    expect(answer.html).toContain('Saved meanwhile: Germany')
    expect(isWrongAt(answer.html, 'legalNameEn')).toBe(false)
    const again = fieldsOf(answer.html)
    expect(again).toMatchObject({ city: 'My city', version: '2' })
    expect((await site.post(path, again, { session })).status).toBe(302)
    const [row] = await db.select().from(companies).where(eq(companies.id, company.companyId))
    expect(row).toMatchObject({ city: 'My city', version: 3 })
  })

  it('of a listing: the same, prices and choices included', async () => {
    const supplier = await given.company()
    const { listingId } = await given.listing(supplier)
    const session = await site.signedIn(supplier)
    const path = `/en/desk/listings/${listingId}`
    const mine = await openForm(path, session)
    const theirs = { ...mine, modelNumber: 'THEIRS', 'tiers[0].unitPrice': '17.5', incoterm: 'CIF', namedPlace: 'PECLL' }
    expect((await site.post(path, theirs, { session, multipart: true })).status).toBe(302)
    const answer = await site.post(path, { ...mine, modelNumber: 'MINE' }, { session, multipart: true })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Saved meanwhile: THEIRS')
    expect(answer.html).toContain('Saved meanwhile: 17.5')
    expect(isWrongAt(answer.html, 'incoterm')).toBe(true)
    expect(isWrongAt(answer.html, 'moq')).toBe(false)
    expect(fieldsOf(answer.html)).toMatchObject({ modelNumber: 'MINE', 'tiers[0].unitPrice': '18.4' })
  })

  it('of the table of listings: the reason stands above the table, nothing was moved', async () => {
    const supplier = await given.company()
    const { listingId } = await given.listing(supplier)
    const session = await site.signedIn(supplier)
    await moveListing(supplier.ctx, listingId, 'pause', 2)
    const answer = await site.post(`/en/desk/listings/${listingId}/publication`, { version: '2', intent: 'publish' }, { session })
    expect(answer.status).toBe(409)
    expect(summaryOf(answer.html)).toContain('Somebody saved this listing')
    const [row] = await db.select({ status: listings.status }).from(listings).where(eq(listings.id, listingId))
    expect(row).toEqual({ status: 'paused' })
  })

  it('of a listing that is not complete: the table names what is missing', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const made = await site.post('/en/desk/listings/new', { sourceLang: 'en', title_en: 'Only a title' }, { session, multipart: true })
    const answer = await site.post(`${made.location!}/publication`, { version: '1', intent: 'publish' }, { session })
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.html)).toContain('Fill this in')
  })

  it('of a quotation: a second version is not written over the one that came first', async () => {
    const { supplier, threadId, quotationId } = await given.quotation()
    const session = await site.signedIn(supplier)
    const path = `/en/desk/threads/${threadId}/quotation`
    const mine = await openForm(path, session)
    expect((await site.post(path, { ...mine, unitPrice: '15.9' }, { session })).status).toBe(302)
    const answer = await site.post(path, { ...mine, remarks: 'Mine' }, { session })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Saved meanwhile: 15.9')
    expect(fieldsOf(answer.html)).toMatchObject({ remarks: 'Mine', version: '2' })
    const [row] = await db.select().from(quotations).where(eq(quotations.id, quotationId))
    expect(row!.currentVersion).toBe(2)
  })

  it('of an acceptance: a newer version is not accepted unseen, and what it changes is said', async () => {
    const { supplier, buyer, threadId, quotationId } = await given.quotation()
    const session = await site.signedIn(buyer)
    await sendQuotation(supplier.ctx, threadId, { ...quotationInput({ unitPrice: '19.90' }), version: 1 })
    const answer = await site.post(`/en/desk/quotations/${quotationId}/acceptance`, { version: '1' }, { session })
    expect(answer.status).toBe(409)
    expect(summaryOf(answer.html)).toContain('newer version')
    expect(answer.html.replaceAll(/<[^>]+>/g, '')).toMatch(/USD 16\.10.*USD 19\.90/)
    const [row] = await db.select().from(quotations).where(eq(quotations.id, quotationId))
    expect(row!.status).toBe('sent')
  })
})

describe('a form that is sent again', () => {
  const message = 'Good day, please quote 500 pieces delivered to Callao.'

  it("makes one inquiry, and leads to it; with another company's key it is refused", async () => {
    const { ref } = await given.listing(await given.company())
    const [session, other] = [await site.signedIn(await given.company()), await site.signedIn(await given.company())]
    const fields = { clientKey: randomUUID(), listing: ref, message }
    const path = `/en/inquiries/new?listing=${ref}`
    const first = await site.post(path, fields, { session })
    expect((await site.post(path, fields, { session })).location).toBe(first.location)
    const answer = await site.post(path, fields, { session: other })
    expect(answer.status).toBe(409)
    expect(answer.location).toBeNull()
    expect(answer.html).toContain(written(message))
    expect(await db.select().from(inquiries).where(eq(inquiries.clientKey, fields.clientKey))).toHaveLength(1)
  })

  it('makes one message, however many times it is sent at once', async () => {
    const { buyer, threadId } = await given.thread()
    const session = await site.signedIn(buyer)
    const fields = { clientKey: randomUUID(), body: 'Once' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => site.post(`/en/desk/threads/${threadId}`, fields, { session })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 302))
    expect(await db.select().from(messages).where(eq(messages.clientKey, fields.clientKey))).toHaveLength(1)
  })

  it('is refused in another thread, also when both arrive at once', async () => {
    const buyer = await given.company()
    const threadIds = await Promise.all(Array.from({ length: 6 }, async () => (await given.thread({ buyer })).threadId))
    const session = await site.signedIn(buyer)
    const fields = { clientKey: randomUUID(), body: 'To everybody' }
    const answers = await Promise.all(threadIds.map((threadId) => site.post(`/en/desk/threads/${threadId}`, fields, { session })))
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409, 409, 409, 409, 409])
    for (const { html } of answers.filter(({ status }) => status === 409)) {
      expect(html).toContain('To everybody')
      expect(html).not.toContain('Saved meanwhile')
    }
  })

  it('sends one version of a quotation', async () => {
    const { supplier, threadId } = await given.thread()
    const session = await site.signedIn(supplier)
    const path = `/en/desk/threads/${threadId}/quotation`
    const fields = await openForm(path, session)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => site.post(path, { ...fields, paymentTerms: 'TT_30_70_BL' }, { session })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409, 409, 409])
  })
})
