import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { MemberActor, ThreadGuest } from '#app/domain/actor.ts'
import { CertificateInput } from '#app/domain/claims/certificate.ts'
import type { InviteInput } from '#app/domain/companies/member.ts'
import type { MemberRole } from '#app/domain/companies/roles.ts'
import { newId, newRef } from '#app/domain/id.ts'
import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import { QuotationInput } from '#app/domain/quotations/quotation.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Language } from '#app/i18n/languages.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { sendInquiry } from '#app/services/inquiries/send-inquiry.server.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'
import { inviteMember, invitationTokenOf } from '#app/services/members/invite-member.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { markChanged } from '#app/services/search/mark-changed.server.ts'
import { writeRfqTokens } from '#app/services/search/read-searched-rfqs.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { rfqInvitationTokenOf } from '#app/services/rfqs/invitation-access.server.ts'
import { inviteSuppliers } from '#app/services/rfqs/invite-suppliers.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import type { Database } from '#db/client.server.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { inDays, listingInput } from './listing-input.ts'
import { rfqDocument } from './rfq-document.ts'
import { whoItIs } from './who-it-is.ts'

export { raced } from './raced.ts'
export { listingInput }

const log = { info() {}, warn() {}, error() {} }

export type GivenCompany = { companyId: string; personId: string; address: string; ctx: Context<MemberActor> }
export type GivenListing = { listingId: string; ref: string }

/** Makes what a test needs, through the services where there is a rule to keep. Every call makes something new. */
export function givenIn(db: Database) {
  const stranger = (locale: Language = 'en'): Context => ({ db, log, locale, actor: { kind: 'stranger' } })

  /** A company that staff trust, so that what it publishes is on the stage at once; `isNew`: one that nobody knows yet. */
  async function company(
    facts: { name?: string; country?: string; locale?: Language; timeZone?: string; isNew?: boolean } = {},
  ): Promise<GivenCompany> {
    const [companyId, personId, mark] = [newId(), newId(), randomUUID().slice(0, 8)]
    const { name = `Company ${mark}`, country = 'CN', locale = 'en', timeZone = 'UTC' } = facts
    const address = `owner-${mark}@company-${mark}.test`
    await db
      .insert(people)
      .values({ id: personId, address, name: `Owner ${mark}`, locale, passwordHash: 'not a hash', addressVerifiedAt: new Date() })
    await db.insert(companies).values({
      id: companyId,
      status: 'listed',
      legalNameEn: name,
      country,
      timeZone,
      businessTypes: ['manufacturer'],
      ...(facts.isNew ? { trust: null, ...whoItIs } : { trust: 'trusted' }),
    })
    await db.insert(members).values({ companyId, personId, role: 'owner' })
    return { companyId, personId, address, ctx: { db, log, locale, actor: { kind: 'member', companyId, personId, role: 'owner' } } }
  }

  /** Another person of a company. */
  async function colleague(of: GivenCompany): Promise<GivenCompany> {
    const [personId, mark] = [newId(), randomUUID().slice(0, 8)]
    const address = `colleague-${mark}@company-${mark}.test`
    await db
      .insert(people)
      .values({ id: personId, address, name: `Colleague ${mark}`, passwordHash: 'not a hash', addressVerifiedAt: new Date() })
    await db.insert(members).values({ companyId: of.companyId, personId, role: 'member' })
    return { ...of, personId, address, ctx: { ...of.ctx, actor: { ...of.ctx.actor, personId, role: 'member' } } }
  }

  /** The same person in a company of somebody else as well: whoever they were there, here they act for that one. */
  async function alsoIn(who: GivenCompany, of: GivenCompany, role: MemberRole = 'member'): Promise<GivenCompany> {
    await db.insert(members).values({ companyId: of.companyId, personId: who.personId, role })
    return { ...who, companyId: of.companyId, ctx: { ...who.ctx, actor: { ...who.ctx.actor, companyId: of.companyId, role } } }
  }

  /** An open invitation, with the token that its letter carries. */
  async function invitation(of: GivenCompany, facts: Partial<InviteInput> = {}) {
    const address = facts.email ?? `invited-${randomUUID().slice(0, 8)}@colleagues.test`
    await inviteMember(of.ctx, { email: address, role: 'member', language: 'en', ...facts })
    const [row] = await db
      .select({ id: memberInvitations.id })
      .from(memberInvitations)
      .where(and(eq(memberInvitations.companyId, of.companyId), eq(memberInvitations.address, address)))
      .orderBy(desc(memberInvitations.createdAt))
    return { invitationId: row!.id, token: invitationTokenOf(row!.id), address }
  }

  async function listing(of: GivenCompany, change: Partial<ListingInput> = {}): Promise<GivenListing> {
    const { listingId } = await createListing(of.ctx, listingInput(change))
    await moveListing(of.ctx, listingId, 'publish', 1)
    const [row] = await db.select({ ref: listings.ref }).from(listings).where(eq(listings.id, listingId))
    return { listingId, ref: row!.ref }
  }

  /** A member's inquiry about a listing; buyer, supplier and listing are made when they are not given. */
  async function thread(facts: { buyer?: GivenCompany; supplier?: GivenCompany; listing?: GivenListing; message?: string } = {}) {
    const supplier = facts.supplier ?? (await company())
    const buyer = facts.buyer ?? (await company({ country: 'PE' }))
    const about = facts.listing ?? (await listing(supplier))
    const message = facts.message ?? 'Good day, please quote 500 pieces delivered to Callao.'
    const { threadId } = await sendInquiry(buyer.ctx, {
      clientKey: randomUUID(),
      listing: about.ref,
      message,
      quantity: '500',
      unit: 'H87',
      country: 'PE',
    })
    return { threadId, buyer, supplier, listing: about }
  }

  /** A guest's inquiry, confirmed: what the scoped link opens. */
  async function guestThread(facts: { supplier?: GivenCompany; address?: string } = {}) {
    const supplier = facts.supplier ?? (await company())
    const about = await listing(supplier)
    const address = facts.address ?? `guest-${randomUUID().slice(0, 8)}@buyers.test`
    const clientKey = randomUUID()
    const form = { clientKey, listing: about.ref, email: address, message: 'Good day, we need 300 pieces for a hotel.' }
    await holdInquiry(stranger(), form, '203.0.113.7')
    const [held] = await db.select({ id: heldInquiries.id }).from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
    const { scopedToken } = (await confirmInquiry(stranger(), inquiryTokenOf(held!.id))) as { scopedToken: string }
    const actor = (await getGuestByLink(db, scopedToken, new Date())) as ThreadGuest
    const ctx: Context<ThreadGuest> = { db, log, locale: 'en', actor }
    return { threadId: actor.threadId, scopedToken, address, ctx, supplier, listing: about }
  }

  /** A thread with version 1 of a quotation on it. */
  async function quotation(
    facts: { buyer?: GivenCompany; supplier?: GivenCompany; listing?: GivenListing } & Partial<QuotationInput> = {},
  ) {
    const { buyer, supplier, listing: about, ...change } = facts
    const on = await thread({ buyer, supplier, listing: about })
    const { quotationId } = await sendQuotation(on.supplier.ctx, on.threadId, { ...quotationInput(change), version: 0 })
    return { ...on, quotationId }
  }

  /** An RFQ of version 1 that suppliers may quote on. */
  async function openRfq(facts: { buyer?: GivenCompany; document?: Partial<RfqDocument> } = {}) {
    const buyer = facts.buyer ?? (await company({ country: 'PE' }))
    const [rfqId, rfqRef, now] = [newId(), newRef(), new Date()]
    const document = rfqDocument({ ref: rfqRef, ...facts.document })
    const { title, lang, categorySlug, visibility, destinationCountry, closeRule, sealed } = document
    const rules = { title, lang, categorySlug, visibility, destinationCountry, closeRule, sealed, maxQuotations: document.maxQuotations }
    const people = { buyerCompanyId: buyer.companyId, buyerPersonId: buyer.personId }
    const quoteDeadline = new Date(document.quoteDeadline)
    await db.insert(rfqs).values({
      id: rfqId,
      ref: rfqRef,
      clientKey: randomUUID(),
      status: 'open',
      currentVersion: 1,
      openedAt: now,
      quoteDeadline,
      ...people,
      ...rules,
    })
    await db
      .insert(rfqVersions)
      .values({ rfqId, version: 1, document, sha256: sha256(canonicalJson(document)), publishedAt: now, publishedBy: buyer.personId })
    await db.transaction(async (tx) => {
      await writeRfqTokens(tx, rfqId)
      await markChanged(tx, 'rfq', rfqId)
    })
    return { rfqId, ref: rfqRef, buyer, document }
  }

  /** An address that a buyer invited to an RFQ, with the token that its letter carries. */
  async function rfqInvitation(facts: { rfq?: { rfqId: string; buyer: GivenCompany }; address?: string; note?: string } = {}) {
    const rfq = facts.rfq ?? (await openRfq())
    const address = facts.address ?? `invited-${randomUUID().slice(0, 8)}@makers.test`
    await inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: address, note: facts.note })
    const [row] = await db
      .select({ id: rfqInvitations.id })
      .from(rfqInvitations)
      .where(and(eq(rfqInvitations.rfqId, rfq.rfqId), eq(rfqInvitations.address, address)))
    return { ...rfq, invitationId: row!.id, token: rfqInvitationTokenOf(row!.id), address }
  }

  /** A mail that came to somebody's reply address and was held. */
  async function heldMail(
    of: { threadId: string; personId: string; companyId: string },
    facts: Partial<typeof inboundLetters.$inferInsert> = {},
  ) {
    const [id, mark] = [newId(), newId()]
    const excerpt = { text: 'White, please.', files: [{ name: 'colours.pdf', size: 12_000 }] }
    const { threadId, personId, companyId } = of
    const whose = { threadId, personId, companyId, fromAddress: `private-${mark}@webmail.test`, subject: 'Re: your question' }
    const stored = { id, providerId: mark, fileId: newId(), sha256: mark }
    await db.insert(inboundLetters).values({ ...stored, ...whose, state: 'held', reason: 'sender.stranger', excerpt, ...facts })
    return id
  }

  return { heldMail, openRfq, rfqInvitation, stranger, company, colleague, alsoIn, invitation, listing, thread, guestThread, quotation }
}

export function quotationInput(change: Partial<QuotationInput> = {}): QuotationInput {
  return QuotationInput.parse({
    description: 'Ball valve, stainless steel 304, DN50',
    quantity: '500',
    unit: 'H87',
    unitPrice: '16.10',
    currency: 'USD',
    incoterm: 'FOB',
    namedPlace: 'CNNGB',
    leadTimeDays: 35,
    paymentTerms: ['TT_30_70_BL'],
    validUntil: inDays(30),
    ...change,
  })
}

export function certificateInput(change: Partial<CertificateInput> = {}): CertificateInput {
  return CertificateInput.parse({
    type: 'system',
    scheme: 'ISO9001',
    number: 'QY-9001-118',
    issuerName: 'Haihe Certification Ltd.',
    holderName: 'Acme Ltd',
    issuedOn: inDays(-400),
    expiresOn: inDays(400),
    ...change,
  })
}
