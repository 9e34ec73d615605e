import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { dayIn } from '#app/domain/listings/validity.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { sendInquiry } from '#app/services/inquiries/send-inquiry.server.ts'
import { getListing, getSharedListing } from '#app/services/listings/get-listing.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'
import { listShareLinks, shareListing, shareTokenOf, withdrawShareLink } from '#app/services/listings/share-links.server.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { listings, shareLinks } from '#db/schema/listings.ts'
import { givenIn, listingInput, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const message = 'Good day, please quote 500 pieces delivered to Callao.'

/** A paused listing, and a link to it for one buyer. */
async function paused(more: { validUntil?: string } = {}) {
  const company = await given.company()
  const { listingId, ref } = await given.listing(company)
  await move(company, listingId, 'pause')
  const id = randomUUID()
  await shareListing(company.ctx, listingId, { id, buyer: 'Hotel Verde', ...more })
  return { company, listingId, ref, id, token: shareTokenOf(id) }
}

async function move(company: GivenCompany, listingId: string, wish: 'pause' | 'remove') {
  const [row] = await db.select().from(listings).where(eq(listings.id, listingId))
  await moveListing(company.ctx, listingId, wish, row!.version)
}

const opens = (token: string, now?: Date) => getSharedListing({ ...given.stranger(), now }, token)

describe('a link for one buyer', () => {
  it('shows a paused listing to whoever has it, and to nobody else', async () => {
    const { ref, token } = await paused()
    expect((await opens(token)).listing).toMatchObject({ ref, status: 'paused', isOwn: false })
    await expect(getListing(given.stranger(), ref)).rejects.toMatchObject({ kind: 'gone' })
    await expect(opens(`${token.slice(0, -4)}AAAA`)).rejects.toMatchObject({ kind: 'gone', code: 'listing.link_over' })
  })

  it('is made once, however often its form is sent, and never to what nobody has looked at', async () => {
    const { company, listingId, id } = await paused()
    await shareListing(company.ctx, listingId, { id, buyer: 'Hotel Verde' })
    expect(await listShareLinks(company.ctx, listingId)).toMatchObject([{ id, buyer: 'Hotel Verde', isOpen: true, inquiries: 0 }])
    const draft = await createListing(company.ctx, listingInput())
    const link = { id: randomUUID(), buyer: 'Hotel Verde' }
    await expect(shareListing(company.ctx, draft.listingId, link)).rejects.toMatchObject({ code: 'listing.not_shareable' })
    const other = await given.company()
    await expect(shareListing(other.ctx, listingId, link)).rejects.toMatchObject({ kind: 'not_found' })
    const past = { ...link, validUntil: dayIn(new Date(), -3) }
    await expect(shareListing(company.ctx, listingId, past)).rejects.toMatchObject({ kind: 'invalid' })
  })

  it('ends with its day, or when its company closes it', async () => {
    const { company, listingId, id, token } = await paused({ validUntil: dayIn(new Date(), 5) })
    expect((await opens(token)).validUntil).toBe(dayIn(new Date(), 5))
    await expect(opens(token, new Date(Date.now() + 7 * 86_400_000))).rejects.toMatchObject({ code: 'listing.link_over' })
    await withdrawShareLink(company.ctx, listingId, id)
    await expect(opens(token)).rejects.toMatchObject({ code: 'listing.link_over' })
    await expect(withdrawShareLink(company.ctx, listingId, id)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('shows nothing of what was removed, nor of a company that staff took off the site', async () => {
    const [removed, suspended] = [await paused(), await paused()]
    await move(removed.company, removed.listingId, 'remove')
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, suspended.company.companyId))
    for (const { token } of [removed, suspended]) await expect(opens(token)).rejects.toMatchObject({ kind: 'gone' })
  })
})

describe('an inquiry by such a link', () => {
  it('reaches the supplier though the listing is paused, and says by which link it came', async () => {
    const { company, listingId, ref, token } = await paused()
    const buyer = await given.company({ country: 'PE' })
    const form = { clientKey: randomUUID(), listing: ref, message }
    await expect(sendInquiry(buyer.ctx, form)).rejects.toMatchObject({ kind: 'gone' })
    const { threadId } = await sendInquiry(buyer.ctx, form, token)
    expect((await getThread(company.ctx, threadId)).inquiry!.cameBy).toBe('Hotel Verde')
    expect((await getThread(buyer.ctx, threadId)).inquiry!.cameBy).toBeNull()
    expect(await listShareLinks(company.ctx, listingId)).toMatchObject([{ inquiries: 1 }])
  })

  it('of a guest keeps its way till the address is confirmed, though the link was closed meanwhile', async () => {
    const { company, listingId, ref, id, token } = await paused()
    const clientKey = randomUUID()
    const form = { clientKey, listing: ref, email: `guest-${clientKey}@buyers.test`, message }
    await holdInquiry(given.stranger(), form, '203.0.113.9', token)
    await withdrawShareLink(company.ctx, listingId, id)
    const [held] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
    await confirmInquiry(given.stranger(), inquiryTokenOf(held!.id))
    const [inquiry] = await db.select().from(inquiries).where(eq(inquiries.clientKey, clientKey))
    expect(inquiry).toMatchObject({ source: 'share_link', shareLinkId: id })
  })

  it('about another listing than the link shows is refused', async () => {
    const { token } = await paused()
    const buyer = await given.company()
    const other = await given.listing(await given.company())
    const form = { clientKey: randomUUID(), listing: other.ref, message }
    await expect(sendInquiry(buyer.ctx, form, token)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('is remembered as such when the link is no longer kept', async () => {
    const { company, listingId, ref, id, token } = await paused()
    const { threadId } = await sendInquiry((await given.company()).ctx, { clientKey: randomUUID(), listing: ref, message }, token)
    await withdrawShareLink(company.ctx, listingId, id)
    const later = new Date(Date.now() + 31 * 86_400_000)
    await applyRetention({ ...given.stranger(), actor: { kind: 'system', task: 'apply-retention' }, now: later })
    expect(await db.select().from(shareLinks).where(eq(shareLinks.id, id))).toEqual([])
    const [inquiry] = await db
      .select()
      .from(inquiries)
      .where(eq(inquiries.id, (await getThread(company.ctx, threadId)).inquiry!.id))
    expect(inquiry).toMatchObject({ source: 'share_link', shareLinkId: null })
  })
})
