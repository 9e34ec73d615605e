import { and, asc, eq, gt, ne } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Worded } from '#app/domain/text.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { homeCompanyId } from '../accounts/sessions.server.ts'
import { makeCompany } from '../companies/make-company.server.ts'
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
  const asking = row.held.inquiryId ? [] : await companiesOf(ctx.db, row.held.address, row.supplierId)
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
    const buyer = await findOrMakeGuest(tx, held, { supplierId: listing.companyId, chosenId: companyId }, now)
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

/** The companies of an address that may ask about a listing: not the one whose listing it is, and none that is suspended. */
async function companiesOf(db: Reader, address: string, supplierId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: companies.id, name: companies.legalNameEn })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(companies, and(eq(companies.id, members.companyId), ne(companies.status, 'suspended')))
    .where(and(eq(people.address, address), ne(members.companyId, supplierId)))
    .orderBy(asc(members.createdAt), asc(companies.id))
}

/** The person by address, with the company that was chosen or the only one; else a new person in a new company with status `guest`. */
async function findOrMakeGuest(
  tx: Transaction,
  held: HeldRow,
  { supplierId, chosenId }: { supplierId: string; chosenId?: string },
  now: Date,
): Promise<{ personId: string; companyId: string }> {
  const personId = await findOrMakePerson(tx, held.address, held.form.name, held.locale, now)
  const asking = await companiesOf(tx, held.address, supplierId)
  if (asking.length > 1) {
    const chosen = asking.find(({ id }) => id === chosenId)
    if (!chosen) throw invalid('inquiry.which_company', ['companyId'])
    return { personId, companyId: chosen.id }
  }
  const existing = asking[0]?.id ?? (await homeCompanyId(tx, personId))
  if (existing) return { personId, companyId: existing }
  const name = held.form.company ?? held.form.name ?? guestName(held.form.country)
  return {
    personId,
    companyId: await makeCompany(tx, personId, { status: 'guest', legalNameEn: name, country: held.form.country ?? null }, now),
  }
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
