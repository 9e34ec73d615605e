import { and, eq, gt } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Worded } from '#app/domain/text.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { threads } from '#db/schema/threads.ts'
import { buyerCompaniesOf, findOrMakeGuest } from '../companies/guest-company.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import { getInquiredListing } from './access.server.ts'
import { admitInquiry } from './admit-inquiry.server.ts'
import { askAboutOthers } from './hold-inquiry.server.ts'

type HeldRow = typeof heldInquiries.$inferSelect

const open = (token: string, now: Date) => and(eq(heldInquiries.tokenHash, sha256(token)), gt(heldInquiries.expiresAt, now))

export type HeldInquiry = {
  companyName: string
  listingTitle: Worded
  message: string
  quantity?: string
  unit?: UnitCode
  /** Those of the address's companies that may ask, where there are several: the page lets its reader choose. */
  companies: { id: string; name: string }[]
}

/** What the page behind the letter's link shows; opening it changes nothing, however often a scanner does. */
export async function getHeldInquiry(ctx: Context, token: string): Promise<HeldInquiry> {
  const [row] = await ctx.db
    .select({
      title: listingTexts.title,
      lang: listingTexts.lang,
      supplier: companies.legalNameEn,
      held: heldInquiries,
      supplierId: listings.companyId,
    })
    .from(heldInquiries)
    .innerJoin(listings, eq(listings.id, heldInquiries.listingId))
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('inquiry.link_expired')
  const { message, quantity, unit } = row.held.form
  const asking = row.held.inquiryId ? [] : await buyerCompaniesOf(ctx.db, row.held.address, row.supplierId)
  const listingTitle = { text: row.title, lang: row.lang }
  return { companyName: row.supplier, listingTitle, message, quantity, unit, companies: asking.length > 1 ? asking : [] }
}

/**
 * The guest confirmed the address: person and company are found or made, the inquiry is delivered, and the guest gets a scoped
 * link to its thread; none while it waits. Confirming twice leads to the same thread. Somebody in several companies says for which one they ask.
 */
export async function confirmInquiry(ctx: Context, token: string, companyId?: string): Promise<{ scopedToken: string | null }> {
  return inTransaction(ctx, async (tx, now) => {
    const [held] = await tx.select().from(heldInquiries).where(open(token, now)).for('update')
    if (!held) throw gone('inquiry.link_expired')
    if (held.inquiryId) return { scopedToken: await tokenOfInquiry(tx, held.inquiryId, now) }
    if (held.confirmedAt) return { scopedToken: null }
    const listing = await heldListing(tx, held)
    const guestOf = { ...held.form, address: held.address, locale: held.locale }
    const buyer = await findOrMakeGuest(tx, guestOf, { exceptId: listing.companyId, chosenId: companyId }, now)
    if (listing.companyId === buyer.companyId) throw invalid('inquiry.own_listing')
    const threadId = newId(now.getTime())
    const guest: ThreadGuest = { kind: 'guest', ...buyer, threadId }
    const { clientKey, form, locale } = held
    const inquiryId = await admitInquiry(tx, { clientKey, form, listing, buyer: guest, threadId, locale, now }, held.signs)
    await tx.update(heldInquiries).set({ confirmedAt: now, inquiryId }).where(eq(heldInquiries.id, held.id))
    await ownerActed(tx, held.address, now)
    await askAboutOthers(tx, held.address, now)
    return { scopedToken: inquiryId && (await grantScopedLink(tx, guest, now)) }
  })
}

async function heldListing(tx: Transaction, held: HeldRow) {
  const [row] = await tx.select({ ref: listings.ref }).from(listings).where(eq(listings.id, held.listingId))
  return getInquiredListing(tx, { kind: 'stranger' }, row!.ref, held.shareLinkId)
}

/** The link of whoever asked; gone when they are no longer in the company for which they did. */
async function tokenOfInquiry(tx: Transaction, inquiryId: string, now: Date): Promise<string> {
  const [buyer] = await tx
    .select({ threadId: threads.id, companyId: members.companyId, personId: members.personId })
    .from(inquiries)
    .innerJoin(threads, eq(threads.inquiryId, inquiries.id))
    .innerJoin(members, and(eq(members.companyId, inquiries.buyerCompanyId), eq(members.personId, inquiries.buyerPersonId)))
    .where(eq(inquiries.id, inquiryId))
  if (!buyer) throw gone('inquiry.link_expired')
  return grantScopedLink(tx, { kind: 'guest', ...buyer }, now)
}
