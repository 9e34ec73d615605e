import type { DealingActor } from '#app/domain/actor.ts'
import { newId, newRef } from '#app/domain/id.ts'
import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { messages, threads, threadSides } from '#db/schema/threads.ts'
import { record } from '../events.server.ts'
import type { InquiredListing } from './access.server.ts'

export type NewInquiry = {
  clientKey: string
  form: InquiryForm
  listing: InquiredListing
  /** The buyer: `threadId` of a guest is the thread that this makes. */
  buyer: DealingActor
  threadId: string
  locale: Language
  now: Date
  isUnverified?: boolean
}

/** The inquiry, its thread with the first message, and the event from which the supplier's letters follow. */
export async function deliverInquiry(tx: Transaction, inquiry: NewInquiry): Promise<string> {
  const { clientKey, form, listing, buyer, threadId, locale, now, isUnverified = false } = inquiry
  const [inquiryId, messageId, ref] = [newId(now.getTime()), newId(now.getTime()), newRef()]
  const subject = `Inquiry ${ref}: ${listing.title}`.slice(0, 120)
  const sides = { buyerCompanyId: buyer.companyId, supplierCompanyId: listing.companyId }
  await tx.insert(inquiries).values({
    id: inquiryId,
    ref,
    clientKey,
    ...sides,
    buyerPersonId: buyer.personId,
    listingId: listing.id,
    source: listing.shareLinkId ? 'share_link' : 'listing',
    shareLinkId: listing.shareLinkId,
    subject,
    form,
    destinationCountry: form.country ?? null,
    locale,
    isUnverified,
    createdAt: now,
  })
  await tx
    .insert(threads)
    .values({ id: threadId, inquiryId, ...sides, subject, waitingForCompanyId: listing.companyId, lastMessageAt: now, createdAt: now })
  await tx.insert(threadSides).values([
    { threadId, companyId: buyer.companyId },
    { threadId, companyId: listing.companyId },
  ])
  await tx.insert(messages).values({
    id: messageId,
    threadId,
    companyId: buyer.companyId,
    personId: buyer.personId,
    channel: 'web',
    body: form.message,
    lang: locale,
    at: now,
  })
  await record(
    tx,
    { actor: buyer },
    {
      name: 'inquiry.delivered',
      at: now,
      subjectId: inquiryId,
      threadId,
      to: 'delivered',
      detail: { inquiryId, messageId, listingId: listing.id },
      visibleTo: 'both',
    },
  )
  return inquiryId
}
