import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { threads } from '#db/schema/threads.ts'
import type { Reader } from '#db/client.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { consume } from '../limits.server.ts'
import { getInquiredListing } from './access.server.ts'
import { deliverInquiry } from './deliver-inquiry.server.ts'

export const SendInquiryInput = InquiryForm.extend({ clientKey: z.uuid(), listing: z.string().max(20) })
export type SendInquiryInput = z.infer<typeof SendInquiryInput>

/** A member asks a supplier about a listing. The same key again gives the same inquiry. */
export async function sendInquiry(ctx: Context<MemberActor>, input: SendInquiryInput): Promise<{ threadId: string }> {
  const { clientKey, listing: listingRef, ...form } = SendInquiryInput.parse(input)
  const before = await findByKey(ctx.db, ctx.actor, clientKey)
  if (before) return before
  const listing = await getInquiredListing(ctx.db, ctx.actor, listingRef)
  await consume(ctx.db, 'inquiry:member', ctx.actor.personId, ctx.now)
  try {
    return await inTransaction(ctx, async (tx, now) => {
      const threadId = newId(now.getTime())
      await deliverInquiry(tx, { clientKey, form, listing, buyer: ctx.actor, threadId, locale: ctx.locale, now })
      return { threadId }
    })
  } catch (error) {
    // Two sendings of one form at once: the unique key lets one through, the other gets its result.
    const first = await findByKey(ctx.db, ctx.actor, clientKey)
    if (first) return first
    throw error
  }
}

async function findByKey(db: Reader, actor: MemberActor, clientKey: string): Promise<{ threadId: string } | null> {
  const [row] = await db
    .select({ threadId: threads.id, buyerCompanyId: inquiries.buyerCompanyId })
    .from(inquiries)
    .innerJoin(threads, eq(threads.inquiryId, inquiries.id))
    .where(eq(inquiries.clientKey, clientKey))
  if (!row) return null
  if (row.buyerCompanyId !== actor.companyId) throw conflict('inquiry.key_used')
  return { threadId: row.threadId }
}
