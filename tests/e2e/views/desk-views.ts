import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { profilePartNames } from '#app/domain/companies/profile-parts.ts'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import { inboxBoxes } from '#app/domain/threads/thread-view.ts'
import { disputeClaim, getDisputable } from '#app/services/claims/disputes.server.ts'
import { shareListing } from '#app/services/listings/share-links.server.ts'
import { approveDraft } from '#app/services/quotations/approve-draft.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { declineInvitation } from '#app/services/rfqs/answer-invitation.server.ts'
import { askQuestion } from '#app/services/rfqs/questions.server.ts'
import { createRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { certificates } from '#db/schema/claims.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import type { GivenCompany } from '#tests/given.ts'
import { rfqQuotationInput } from '#tests/rfq-quotation-input.ts'
import { csvOf, importsOf, whole } from '#tests/services/imports/world.ts'
import { newRfq } from '#tests/rfq-input.ts'
import { keptListing } from './kept-listing.ts'
import { longAddress, longLink, longWord, type Ground, type View } from './view.ts'

/** The desk of a member: what waits, the threads and their quotations, the listings, the company and its team. */
export async function deskViews(ground: Ground): Promise<View[]> {
  const { site, asSeller, asBuyer } = ground
  const newcomer = await site.given.company({ name: `${longWord} GmbH` })
  const asNewcomer = await site.signedIn(newcomer)
  const [certificate] = await site.db.select().from(certificates).where(eq(certificates.companyId, ground.seller.companyId)).limit(1)
  return [
    { path: '/en/desk', as: asSeller },
    { path: '/en/desk', shows: 'a newcomer', as: asNewcomer },
    { path: '/en/desk/inbox', shows: 'a newcomer', as: asNewcomer },
    ...inboxBoxes.map((box) => ({ path: `/en/desk/inbox?box=${box}`, shows: box, as: asSeller })),
    { path: '/en/desk/inbox?box=all&side=buying', shows: 'one side', as: asBuyer },
    { path: '/en/desk/rfqs/matched', as: asSeller },
    { path: '/en/desk/rfqs/matched?follow=valves-pumps', shows: 'a category to follow', as: asNewcomer },
    { path: '/en/desk/rfqs/statistics', as: asBuyer },
    { path: '/en/desk/saved?q=valve&category=valves-pumps&quantityMin=500&daysLeft=7', shows: 'one to save beside others', as: asSeller },
    { path: '/en/desk/company', as: asSeller },
    { path: '/en/desk/company/bank-accounts', as: asSeller },
    { path: '/en/desk/company/claims', as: asSeller },
    ...(await disputeViews(ground)),
    { path: '/en/desk/company/certificates/new', as: asSeller },
    { path: `/en/desk/company/certificates/${certificate!.id}`, as: asSeller },
    ...profilePartNames.map((part) => ({ path: `/en/desk/company/${part}`, shows: part, as: asSeller })),
    ...(await rfqViews(ground, asNewcomer)),
    ...(await threadViews(ground)),
    ...(await listingViews(ground, asNewcomer)),
    ...(await teamViews(ground)),
  ]
}

async function threadViews(ground: Ground): Promise<View[]> {
  const { site, seller, buyer, asSeller, asBuyer } = ground
  const { given, db } = site
  const long = await given.quotation({ supplier: seller, remarks: longLink, supplierRef: longWord.slice(0, 40) })
  await postMessage(long.buyer.ctx, long.threadId, { body: `The drawing: ${longLink}`, clientKey: randomUUID() })
  await changeThreadSide(seller.ctx, long.threadId, { assigneeId: seller.personId, note: longLink })
  const mine = async (status: QuotationStatus, side: 'buyerCompanyId' | 'supplierCompanyId', companyId: string) => {
    const where = and(eq(quotations.status, status), eq(quotations[side], companyId))
    const [row] = await db.select().from(quotations).where(where).orderBy(desc(quotations.currentVersion)).limit(1)
    return row!
  }
  const [sent, accepted] = [
    await mine('sent', 'supplierCompanyId', seller.companyId),
    await mine('accepted', 'supplierCompanyId', seller.companyId),
  ]
  const offered = await mine('sent', 'buyerCompanyId', buyer.companyId)
  const quotation = `/en/desk/quotations/${offered.id}`
  return [
    { path: `/en/desk/threads/${sent.threadId}`, shows: 'two versions', as: asSeller },
    { path: `/en/desk/threads/${accepted.threadId}`, shows: 'a deal', as: asSeller },
    { path: `/en/desk/threads/${long.threadId}`, shows: 'long words', as: asSeller },
    { path: `/en/desk/threads/${offered.threadId}`, shows: 'the buyer', as: asBuyer },
    { path: `/en/desk/threads/${sent.threadId}/quotation`, as: asSeller },
    { path: `/en/desk/quotations/${sent.id}`, shows: 'what a version changed', as: asSeller },
    { path: `/en/desk/quotations/${sent.id}?version=1`, shows: 'an older version', as: asSeller },
    { path: `/en/desk/quotations/${accepted.id}`, shows: 'that it was accepted', as: asSeller },
    { path: `/en/desk/quotations/${long.quotationId}`, shows: 'long words', as: asSeller },
    { path: quotation, shows: 'the buyer', as: asBuyer },
    { path: `${quotation}/acceptance`, as: asBuyer },
    { path: `${quotation}/refusal`, as: asBuyer },
    { path: `${quotation}/terms`, as: asBuyer },
    { path: `/en/desk/quotations/${sent.id}/withdrawal`, as: asSeller },
    ...(await answerViews(ground)),
  ]
}

/** The form of a quotation with everything that an RFQ may ask, and two quotations side by side where one leaves a line out. */
async function answerViews({ site, seller, buyer, asSeller, asBuyer }: Ground): Promise<View[]> {
  const { given, db } = site
  const must = { no: 1, name: longWord, weight: 'must' as const, operator: 'at_least' as const, values: ['16'], unit: 'BAR' as const }
  const lines = [1, 2].map((no) => {
    const breaks = ['500', '2000'].map((quantity) => ({ quantity, unit: 'H87' as const }))
    return { no, description: longWord, demands: [must], breaks, certificates: [] }
  })
  const open = await given.openRfq({ document: { lines } })
  const asked = await given.openRfq({ buyer, document: { lines } })
  const send = (who: GivenCompany, change: Parameters<typeof rfqQuotationInput>[1]) =>
    sendRfqQuotation(who.ctx, asked.rfqId, { ...rfqQuotationInput(asked.document, change), version: 0, rfqVersion: 1 })
  await send(seller, { currency: 'CNY', charges: [{ type: 'discount', amount: '50', included: false }] })
  await send(await given.company({ name: longWord }), { lines: [{ answer1: 'deviate', value1: longWord }, { response: 'not_offered' }] })
  const sealed = await given.openRfq({ buyer, document: { sealed: true } })
  const [waiting, colleague] = [await given.openRfq({ document: { lines } }), await given.colleague(seller)]
  await saveDraft(seller.ctx, waiting.rfqId, { form: {}, revision: 0 })
  await approveDraft(seller.ctx, waiting.rfqId, { act: 'ask', revision: 1 })
  await db.update(rfqs).set({ status: 'evaluating' }).where(eq(rfqs.id, asked.rfqId))
  const comparison = `/en/desk/rfqs/${asked.rfqId}/comparison`
  return [
    { path: `/en/desk/rfqs/${open.rfqId}/quotation`, as: asSeller },
    { path: `/en/desk/rfqs/${waiting.rfqId}/quotation`, shows: 'a draft to look at', as: await site.signedIn(colleague) },
    { path: `/en/desk/rfqs/${open.rfqId}/message`, as: asSeller },
    {
      path: `/en/desk/rfqs/${open.rfqId}/quotation`,
      shows: 'what is missing',
      as: asSeller,
      sent: { intent: 'send', revision: '0' },
      status: 422,
    },
    { path: comparison, as: asBuyer },
    { path: `/en/desk/rfqs/${sealed.rfqId}/comparison`, shows: 'a seal', as: asBuyer },
    { path: comparison, shows: 'that nothing is chosen', as: asBuyer, sent: { intent: 'award' }, status: 422 },
  ]
}

async function listingViews(ground: Ground, asNewcomer: string): Promise<View[]> {
  const { site, seller, asSeller } = ground
  const { listingId } = await site.given.listing(seller, { title_en: longWord, modelNumber: 'BV-50/316L/'.repeat(5) })
  const listing = `/en/desk/listings/${listingId}`
  await shareListing(seller.ctx, listingId, { id: randomUUID(), buyer: longWord })
  const newcomer = await site.given.company({ isNew: true })
  const refused = await site.given.listing(newcomer)
  await site.db.update(listings).set({ status: 'refused' }).where(eq(listings.id, refused.listingId))
  await site.db
    .update(listingReviews)
    .set({ state: 'refused', reason: 'other', words: longLink, decidedAt: new Date() })
    .where(eq(listingReviews.listingId, refused.listingId))
  return [
    { path: '/en/desk/listings', as: asSeller },
    { path: '/en/desk/listings', shows: 'a newcomer', as: asNewcomer },
    await keptListing(ground),
    { path: '/en/desk/listings/new', as: asSeller },
    ...(await importViews(ground)),
    { path: listing, as: asSeller },
    { path: `${listing}/publication`, as: asSeller },
    { path: `${listing}/review`, as: asSeller },
    { path: `${listing}/removal`, as: asSeller },
    { path: `${listing}/links`, as: asSeller },
    { path: `/en/desk/listings/${refused.listingId}/review`, shows: 'why it was refused', as: await site.signedIn(newcomer) },
    { path: `/en/desk/listings/${refused.listingId}`, shows: 'that it was refused', as: await site.signedIn(newcomer) },
    {
      path: `${listing}/publication`,
      shows: 'that somebody was quicker',
      as: asSeller,
      sent: { version: '1', intent: 'publish' },
      status: 409,
    },
  ]
}

async function importViews({ site, seller, asSeller }: Ground): Promise<View[]> {
  const tables = importsOf(site.db)
  const rows = [whole, { ...whole, modelNumber: longWord.slice(0, 50), moq: longWord, category: 'none', hs6: '1' }]
  const ready = await tables.look(seller, csvOf(rows), { name: `${longWord}.csv` })
  const done = await tables.send(seller, csvOf([{ ...whole, modelNumber: 'V-2', summary_en: '' }]))
  const unreadable = await tables.look(seller, Buffer.from('Title\nValve'))
  return [
    { path: '/en/desk/listings/import', as: asSeller },
    { path: `/en/desk/listings/import/${ready}`, shows: 'what would happen', as: asSeller },
    { path: `/en/desk/listings/import/${done}`, shows: 'what happened', as: asSeller },
    { path: `/en/desk/listings/import/${unreadable}`, shows: 'that it is no table of ours', as: asSeller },
  ]
}

/** A claim that a buyer disputes; a word of the buyer is long. */
async function disputeViews({ site, seller, asSeller, asBuyer }: Ground): Promise<View[]> {
  const [company] = await site.db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, seller.companyId))
  const { buyer } = await site.given.thread({ supplier: seller })
  const { claims } = await getDisputable(buyer.ctx, company!.ref)
  await disputeClaim(buyer.ctx, company!.ref, { id: randomUUID(), claim: claims[0]!.id, evidence: `The register: ${longLink}` })
  const page = `/en/companies/${company!.ref}/dispute`
  return [
    { path: page, as: asBuyer },
    { path: page, shows: 'that it is one’s own', as: asSeller },
    { path: page, shows: 'what is missing', as: asBuyer, sent: { evidence: 'No.' }, status: 422 },
  ]
}

async function teamViews({ site }: Ground): Promise<View[]> {
  const { given, db } = site
  const owner = await given.company({ name: `${longWord} GmbH` })
  const { personId, ...colleague } = await given.colleague(owner)
  const { invitationId } = await given.invitation(owner, { email: longAddress })
  const old = await given.invitation(owner)
  await db
    .update(memberInvitations)
    .set({ expiresAt: new Date(0) })
    .where(eq(memberInvitations.id, old.invitationId))
  const other = await given.company({ name: 'Beta' })
  await given.alsoIn(owner, other, 'owner')
  const nobody = await given.company()
  const [asOwner, asColleague] = [await site.signedIn(owner), await site.signedIn({ personId, companyId: colleague.companyId })]
  const asNobody = await site.signedIn({ personId: nobody.personId, companyId: null })
  await db.delete(members).where(eq(members.personId, nobody.personId))
  return [
    { path: '/en/desk/team', as: asOwner },
    { path: '/en/desk/team', shows: 'a member', as: asColleague },
    { path: `/en/desk/team/${personId}`, as: asOwner },
    { path: `/en/desk/team/${owner.personId}`, shows: 'that it is for owners', as: asColleague, status: 403 },
    { path: `/en/desk/team/${owner.personId}`, shows: 'oneself', as: asOwner },
    { path: `/en/desk/team/${personId}/ownership`, as: asOwner },
    { path: `/en/desk/team/${personId}/removal`, as: asOwner },
    { path: `/en/desk/team/${owner.personId}/removal`, shows: 'the only owner', as: asOwner },
    { path: `/en/desk/team/invitations/${invitationId}`, as: asOwner },
    { path: `/en/desk/team/invitations/${old.invitationId}`, shows: 'that it ran out', as: asOwner },
    { path: '/en/desk/companies', as: asOwner },
    { path: `/en/desk/companies?company=${other.companyId}&next=/en/desk/inbox`, shows: 'something of another company', as: asOwner },
    { path: '/en/desk/companies', shows: 'somebody in none', as: asNobody },
    { path: '/en/desk/companies/new', as: asOwner },
  ]
}

/** RFQs of a company, written and out. */
async function rfqViews({ site }: Ground, asNewcomer: string): Promise<View[]> {
  const buyer = await site.given.company({ name: `${longWord} GmbH`, isNew: true })
  const as = await site.signedIn(buyer)
  const { rfqId: written } = await createRfq(buyer.ctx, newRfq({ title: longWord, buyerAlias: longWord.slice(0, 60) }))
  const { rfqId } = await site.given.openRfq({ buyer, document: { title: longWord } })
  const { token } = await site.given.rfqInvitation({ rfq: { rfqId, buyer }, address: longAddress, note: longLink })
  await declineInvitation(site.given.stranger(), token, { reason: 'terms', note: longLink })
  const supplier = await site.given.company()
  await askQuestion(supplier.ctx, rfqId, { clientKey: randomUUID(), question: `Which standard? ${longLink}` })
  return [
    { path: '/en/desk/rfqs', shows: 'a newcomer', as: asNewcomer },
    { path: '/en/desk/rfqs', as },
    { path: `/en/desk/rfqs/${rfqId}`, as },
    { path: `/en/desk/rfqs/${written}`, shows: 'a draft', as },
    { path: `/en/desk/rfqs/${written}/form`, as },
    { path: `/en/desk/rfqs/${rfqId}/cancellation`, as },
    { path: `/en/desk/rfqs/${rfqId}/invitations`, as },
  ]
}
