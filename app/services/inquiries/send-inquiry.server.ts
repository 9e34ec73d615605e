import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { sendingFields } from '#app/domain/inquiries/screening.ts'
import { inquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { threads } from '#db/schema/threads.ts'
import type { Reader } from '#db/client.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { findShared } from '../listings/share-links.server.ts'
import { getInquiredListing } from './access.server.ts'
import { admitInquiry } from './admit-inquiry.server.ts'
import { signsOfSending } from './inquiry-sending.server.ts'

export const SendInquiryInput = InquiryForm.extend({ clientKey: z.uuid(), listing: z.string().max(20), ...sendingFields })
export type SendInquiryInput = z.infer<typeof SendInquiryInput>

/** While the inquiry waits, its thread is not there yet. */
export type SentInquiry = { threadId: string; isWaiting: boolean }

/** A member asks a supplier about a listing. The same key again gives the same inquiry. `share`: the link that led to the listing. */
export async function sendInquiry(ctx: Context<MemberActor>, input: SendInquiryInput, share?: string): Promise<SentInquiry> {
  const { clientKey, listing: listingRef, made, homepage, subject, ...form } = SendInquiryInput.parse(input)
  const before = await findByKey(ctx.db, ctx.actor, clientKey)
  if (before) return before
  const shareLinkId = await findShared(ctx.db, listingRef, share, readAt(ctx))
  const listing = await getInquiredListing(ctx.db, ctx.actor, listingRef, shareLinkId)
  try {
    return await inTransaction(ctx, async (tx, now) => {
      const threadId = newId(now.getTime())
      const signs = signsOfSending(listing.ref, { made, homepage, subject }, now)
      const inquiry = { clientKey, form, listing, buyer: ctx.actor, threadId, locale: ctx.locale, now }
      return { threadId, isWaiting: (await admitInquiry(tx, inquiry, signs)) === null }
    })
  } catch (error) {
    // Two sendings of one form at once: the unique key lets one through, the other gets its result.
    const first = await findByKey(ctx.db, ctx.actor, clientKey)
    if (first) return first
    throw error
  }
}

async function findByKey(db: Reader, actor: MemberActor, clientKey: string): Promise<SentInquiry | null> {
  const [delivered] = await db
    .select({ threadId: threads.id, buyerCompanyId: inquiries.buyerCompanyId })
    .from(inquiries)
    .innerJoin(threads, eq(threads.inquiryId, inquiries.id))
    .where(eq(inquiries.clientKey, clientKey))
  const [waiting] = delivered
    ? []
    : await db
        .select({ threadId: waitingInquiries.threadId, buyerCompanyId: waitingInquiries.buyerCompanyId })
        .from(waitingInquiries)
        .where(eq(waitingInquiries.clientKey, clientKey))
  const known = delivered ?? waiting
  if (!known) return null
  if (known.buyerCompanyId !== actor.companyId) throw conflict('inquiry.key_used')
  return { threadId: known.threadId, isWaiting: !delivered }
}
