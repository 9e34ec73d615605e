import { and, eq, gt } from 'drizzle-orm'
import type { GuestActor } from '#app/domain/actor.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Worded } from '#app/domain/text.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { homeCompanyId } from '../accounts/sessions.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import { getInquiredListing } from './access.server.ts'
import { deliverInquiry } from './deliver-inquiry.server.ts'

type HeldRow = typeof heldInquiries.$inferSelect

const open = (token: string, now: Date) => and(eq(heldInquiries.tokenHash, sha256(token)), gt(heldInquiries.expiresAt, now))

export type HeldInquiry = { companyName: string; listingTitle: Worded; message: string; quantity?: string; unit?: UnitCode }

/** What the page behind the letter's link shows; opening it changes nothing, however often a scanner does. */
export async function getHeldInquiry(ctx: Context, token: string): Promise<HeldInquiry> {
  const [row] = await ctx.db
    .select({ title: listingTexts.title, lang: listingTexts.lang, supplier: companies.legalNameEn, form: heldInquiries.form })
    .from(heldInquiries)
    .innerJoin(listings, eq(listings.id, heldInquiries.listingId))
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('inquiry.link_expired')
  const { message, quantity, unit } = row.form
  return { companyName: row.supplier, listingTitle: { text: row.title, lang: row.lang }, message, quantity, unit }
}

/**
 * The guest confirmed the address: person and company are found or made, the inquiry is delivered, and the guest gets a scoped
 * link to its thread. Confirming twice leads to the same thread.
 */
export async function confirmInquiry(ctx: Context, token: string): Promise<{ scopedToken: string }> {
  return inTransaction(ctx, async (tx, now) => {
    const [held] = await tx.select().from(heldInquiries).where(open(token, now)).for('update')
    if (!held) throw gone('inquiry.link_expired')
    const buyer = await findOrMakeGuest(tx, held, now)
    if (held.inquiryId) return { scopedToken: await tokenOfInquiry(tx, held.inquiryId, buyer, now) }
    const listing = await heldListing(tx, held, buyer.companyId)
    const threadId = newId(now.getTime())
    const guest: GuestActor = { kind: 'guest', ...buyer, threadId }
    const inquiryId = await deliverInquiry(tx, { clientKey: held.clientKey, form: held.form, listing, buyer: guest, threadId, locale: held.locale, now })
    await tx.update(heldInquiries).set({ confirmedAt: now, inquiryId }).where(eq(heldInquiries.id, held.id))
    return { scopedToken: await grantScopedLink(tx, guest, now) }
  })
}

async function heldListing(tx: Transaction, held: HeldRow, buyerCompanyId: string) {
  const [row] = await tx.select({ ref: listings.ref }).from(listings).where(eq(listings.id, held.listingId))
  const listing = await getInquiredListing(tx, { kind: 'stranger' }, row!.ref)
  if (listing.companyId === buyerCompanyId) throw invalid('inquiry.own_listing')
  return listing
}

async function tokenOfInquiry(tx: Transaction, inquiryId: string, buyer: { personId: string; companyId: string }, now: Date): Promise<string> {
  const [thread] = await tx.select({ id: threads.id }).from(threads).where(eq(threads.inquiryId, inquiryId))
  return grantScopedLink(tx, { kind: 'guest', ...buyer, threadId: thread!.id }, now)
}

/** The person by address, with their oldest company; else a new person in a new company with status `guest`. */
async function findOrMakeGuest(tx: Transaction, held: HeldRow, now: Date): Promise<{ personId: string; companyId: string }> {
  const personId = await findOrMakePerson(tx, held.address, held.form.name, held.locale, now)
  const existing = await homeCompanyId(tx, personId)
  if (existing) return { personId, companyId: existing }
  const companyId = newId(now.getTime())
  const name = held.form.company ?? held.form.name ?? guestName(held.form.country)
  await tx.insert(companies).values({ id: companyId, status: 'guest', legalNameEn: name, country: held.form.country ?? null })
  await tx.insert(members).values({ companyId, personId, role: 'owner' })
  return { personId, companyId }
}

async function findOrMakePerson(tx: Transaction, address: string, name: string | undefined, locale: Language, now: Date): Promise<string> {
  const id = newId(now.getTime())
  await tx
    .insert(people)
    .values({ id, address, name: name ?? 'Buyer', locale, addressVerifiedAt: now })
    .onConflictDoNothing({ target: people.address })
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.address, address)).for('update')
  return person!.id
}

/** What the supplier reads of a guest who gave no name: never a part of the address. */
const guestName = (country: string | undefined): string => (country ? `Buyer, ${country}` : 'Buyer')
