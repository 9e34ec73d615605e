import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { Address } from '#app/domain/accounts/account.ts'
import { newId } from '#app/domain/id.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume, networkOf } from '../limits.server.ts'
import { getInquiredListing } from './access.server.ts'

export const HoldInquiryInput = InquiryForm.extend({ clientKey: z.uuid(), listing: z.string().max(20), email: Address })
export type HoldInquiryInput = z.infer<typeof HoldInquiryInput>

export const inquiryTokenOf = (heldInquiryId: string, hash?: string): string => derivedToken('inquiry', heldInquiryId, hash)

const lifetimeMs = 7 * 24 * 3600_000

/** A guest's inquiry waits until its address is confirmed: nothing reaches the supplier, nobody comes to be. */
export async function holdInquiry(ctx: Context, input: HoldInquiryInput, ip: string): Promise<void> {
  const { clientKey, listing: listingRef, email, ...form } = HoldInquiryInput.parse(input)
  const known = await ctx.db.select({ id: heldInquiries.id }).from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
  if (known.length > 0) return
  const listing = await getInquiredListing(ctx.db, ctx.actor, listingRef)
  await consume(ctx.db, 'inquiry:network', networkOf(ip))
  await consume(ctx.db, 'inquiry:address', email)
  await inTransaction(ctx, async (tx, now) => {
    const id = newId(now.getTime())
    const held = await tx
      .insert(heldInquiries)
      .values({
        id,
        clientKey,
        form,
        address: email,
        listingId: listing.id,
        locale: ctx.locale,
        tokenHash: sha256(inquiryTokenOf(id)),
        createdAt: now,
        expiresAt: new Date(now.getTime() + lifetimeMs),
      })
      .onConflictDoNothing({ target: heldInquiries.clientKey })
      .returning({ id: heldInquiries.id })
    if (held.length === 0) return
    await writeLetter(tx, { name: 'confirm-inquiry', toAddress: email, locale: ctx.locale, recipientId: null, subject: { heldInquiryId: id } })
  })
}
