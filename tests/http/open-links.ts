import { eq } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { dayIn } from '#app/domain/listings/validity.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { addressTokenOf } from '#app/services/accounts/change-address.server.ts'
import { joinTokenOf, requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset, resetTokenOf } from '#app/services/accounts/request-reset.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { heldTokenOf } from '#app/services/letters/held-mail.server.ts'
import { lettersAgainTokenOf } from '#app/services/letters/letters-again.server.ts'
import { notMeTokenOf } from '#app/services/letters/not-me.server.ts'
import { unsubscribeTokenOf } from '#app/services/letters/unsubscribe.server.ts'
import { priceNoticeTokenOf } from '#app/services/listings/confirm-prices.server.ts'
import { shareListing, shareTokenOf } from '#app/services/listings/share-links.server.ts'
import { holdRfq, HoldRfqInput, rfqTokenOf } from '#app/services/rfqs/hold-rfq.server.ts'
import { grantScopedLink } from '#app/services/threads/scoped-links.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { heldJoins, oneTimeTokens } from '#db/schema/people.ts'
import { listings } from '#db/schema/listings.ts'
import { priceNotices } from '#db/schema/reviews.ts'
import { heldRfqs, rfqs } from '#db/schema/rfqs.ts'
import { newRfq } from '#tests/rfq-input.ts'
import type { GivenCompany, GivenListing } from '#tests/given.ts'
import { quotedByInvitation } from '#tests/quoted-by-invitation.ts'
import { sendFor } from '#tests/services/quotations/send-for.ts'
import type { Site } from './open-site.ts'

type Ground = {
  supplier: GivenCompany
  listing: GivenListing
  guest: { scopedToken: string; ctx: Context<ThreadGuest> }
  quotationId: string
}

/** By page, the way in by a link of a letter, made anew at each call; what a used one answers is told elsewhere. */
export function openLinksOf(site: Site, { supplier, listing, guest, quotationId }: Ground): Record<string, () => Promise<string>> {
  const { given, db } = site
  const [stranger, scoped] = [given.stranger(), `/en/q/${guest.scopedToken}`]
  return {
    '/verify': async () => {
      const email = `nobody-${newId()}@buyers.test`
      const form = { name: 'Nobody Yet', email, password: 'a long password', company: 'Yet Ltd', country: 'PE' }
      await requestJoin(stranger, form, '203.0.113.1')
      const [row] = await db.select().from(heldJoins).where(eq(heldJoins.address, email))
      return `/en/verify?token=${joinTokenOf(row!.id)}`
    },
    '/reset/:token': async () => {
      const { personId, address } = await given.company()
      await requestReset(stranger, { email: address }, '203.0.113.1')
      const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, personId))
      return `/en/reset/${resetTokenOf(row!.id)}`
    },
    '/address/:token': () => addressLink(site),
    '/letters-again/:token': () => lettersAgainLink(site),
    '/inquiries/confirm/:token': async () => {
      const clientKey = newId()
      const form = {
        clientKey,
        listing: listing.ref,
        email: `held-${clientKey}@buyers.test`,
        message: 'Please quote 300 pieces for a hotel.',
      }
      await holdInquiry(stranger, form, '203.0.113.1')
      const [row] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
      return `/en/inquiries/confirm/${inquiryTokenOf(row!.id)}`
    },
    '/not-me/:token': async () => {
      const { personId, address } = await given.company()
      await requestReset(stranger, { email: address }, '203.0.113.1')
      const [letter] = await db.select({ id: letters.id }).from(letters).where(eq(letters.recipientId, personId))
      return `/en/not-me/${notMeTokenOf(letter!.id)}`
    },
    '/held/:token': async () => `/en/held/${heldTokenOf(await given.heldMail(guest.ctx.actor))}`,
    '/unsubscribe/:token': async () => {
      const { supplier: reader, threadId } = await given.thread()
      const subject = { threadId, companyId: reader.companyId }
      const letter = { id: newId(), name: 'message-received' as const, recipientId: reader.personId, toAddress: reader.address }
      await db.insert(letters).values({ ...letter, locale: 'en', threadId, subject })
      return `/en/unsubscribe/${unsubscribeTokenOf(letter.id)}`
    },
    '/invitations/:token': async () => `/en/invitations/${(await given.invitation(supplier)).token}`,
    '/prices/confirm/:token': () => pricesLink(site),
    '/s/:token': async () => {
      const id = newId()
      await shareListing(supplier.ctx, listing.listingId, { id, buyer: 'Hotel Verde' })
      return `/en/s/${shareTokenOf(id)}`
    },
    '/rfqs/confirm/:token': () => rfqConfirmation(site),
    '/q/:token/rfq': () => rfqLink(site),
    '/q/:token/rfq/form': async () => `${await rfqLink(site)}/form`,
    '/q/:token/rfq/comparison': async () => `${await rfqLink(site, { isQuoted: true })}/comparison`,
    '/q/:token/rfq/comparison/table': async () => `${await rfqLink(site)}/comparison/table`,
    '/q/:token/rfq/invitations': async () => `${await rfqLink(site, { isInviting: true })}/invitations`,
    '/q/:token/rfq/cancellation': async () => `${await rfqLink(site)}/cancellation`,
    ...invitationLinks(site),
    '/q/:token/quotations/:quotationId/withdrawal': async () => {
      const { scopedToken, quotationId: id } = await quotedByInvitation(site)
      return `/en/q/${scopedToken}/quotations/${id}/withdrawal`
    },
    '/q/:token/quotation/form': async () => `/en/q/${(await quotedByInvitation(site)).scopedToken}/quotation/form`,
    '/q/:token/quotation': async () => `/en/q/${(await quotedByInvitation(site)).scopedToken}/quotation`,
    '/q/:token': () => Promise.resolve(scoped),
    '/q/:token/files': () => Promise.resolve(`${scoped}/files`),
    '/q/:token/quotations/:quotationId': () => Promise.resolve(`${scoped}/quotations/${quotationId}`),
    '/q/:token/quotations/:quotationId/terms': () => Promise.resolve(`${scoped}/quotations/${quotationId}/terms`),
    '/q/:token/quotations/:quotationId/acceptance': () => Promise.resolve(`${scoped}/quotations/${quotationId}/acceptance`),
    '/q/:token/quotations/:quotationId/refusal': () => Promise.resolve(`${scoped}/quotations/${quotationId}/refusal`),
  }
}

/** The page behind a letter about prices that end soon. */
async function pricesLink({ db, given }: Pick<Site, 'db' | 'given'>): Promise<string> {
  const company = await given.company()
  const { listingId: id } = await given.listing(company)
  const validUntil = dayIn(new Date(), 5)
  await db.update(listings).set({ priceValidUntil: validUntil }).where(eq(listings.id, id))
  const [notice] = await db
    .insert(priceNotices)
    .values({ companyId: company.companyId, listings: [{ id, validUntil }], expiresAt: new Date(Date.now() + 3600_000) })
    .returning()
  return `/en/prices/confirm/${priceNoticeTokenOf(notice!.id)}`
}

/** The page behind an open link of a letter to somebody's new address. */
export async function addressLink({ db, given }: Pick<Site, 'db' | 'given'>): Promise<string> {
  const { personId } = await given.company()
  const id = newId()
  const token = addressTokenOf(id)
  const expiresAt = new Date(Date.now() + 3600_000)
  const address = `moved-${id}@new.test`
  await db.insert(oneTimeTokens).values({ id, hash: sha256(token), purpose: 'change-address', personId, address, expiresAt })
  return `/en/address/${token}`
}

/** The page behind an open link of the letter that asks whether a mailbox takes letters again. */
async function lettersAgainLink({ db, given }: Pick<Site, 'db' | 'given'>): Promise<string> {
  const { personId, address } = await given.company()
  const id = newId()
  const token = lettersAgainTokenOf(id)
  const expiresAt = new Date(Date.now() + 3600_000)
  await db.insert(oneTimeTokens).values({ id, hash: sha256(token), purpose: 'letters-again', personId, address, expiresAt })
  return `/en/letters-again/${token}`
}

/** What the letter of an invitation opens. */
const invitationLinks = ({ given }: Pick<Site, 'given'>) =>
  Object.fromEntries(
    ['', '/files', '/quotation', '/quotation/form', '/refusal'].map((page) => [
      `/q/:token/invitation${page}`,
      async () => `/en/q/${(await given.rfqInvitation()).token}/invitation${page}`,
    ]),
  )

/** The page of an RFQ as its buyer without an account has it. */
async function rfqLink({ db, given }: Pick<Site, 'db' | 'given'>, { isQuoted = false, isInviting = false } = {}): Promise<string> {
  const rfq = await given.openRfq()
  if (isInviting) await given.rfqInvitation({ rfq, address: `invited-${'long'.repeat(12)}@makers.test` })
  const { rfqId, buyer } = rfq
  if (isQuoted) {
    await sendFor(await given.company(), rfq)
    await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, rfqId))
  }
  const guest = { kind: 'guest', personId: buyer.personId, companyId: buyer.companyId, rfqId } as const
  return `/en/q/${await db.transaction((tx) => grantScopedLink(tx, guest, new Date()))}/rfq`
}

/** Behind the letter that asks whether an address is somebody's own. */
async function rfqConfirmation({ db, given }: Pick<Site, 'db' | 'given'>): Promise<string> {
  const held = HoldRfqInput.parse({ ...newRfq(), email: `asks-${newId()}@buyers.test` })
  await holdRfq(given.stranger(), held, '203.0.113.1')
  const [row] = await db.select({ id: heldRfqs.id }).from(heldRfqs).where(eq(heldRfqs.clientKey, held.clientKey))
  return `/en/rfqs/confirm/${rfqTokenOf(row!.id)}`
}
