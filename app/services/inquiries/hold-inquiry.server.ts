import { and, eq, gt, isNull, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Address } from '#app/domain/accounts/account.ts'
import { newId } from '#app/domain/id.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { machineAt, scoreOf, sendingFields } from '#app/domain/inquiries/screening.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume, networkOf } from '../limits.server.ts'
import { findShared } from '../listings/share-links.server.ts'
import { getInquiredListing } from './access.server.ts'
import { signsOfSending } from './inquiry-sending.server.ts'

export const HoldInquiryInput = InquiryForm.extend({ clientKey: z.uuid(), listing: z.string().max(20), email: Address, ...sendingFields })
export type HoldInquiryInput = z.infer<typeof HoldInquiryInput>

export const inquiryTokenOf = (heldInquiryId: string, hash?: string): string => derivedToken('inquiry', heldInquiryId, hash)

const lifetimeMs = 7 * 24 * 3600_000

/**
 * A guest's inquiry waits until its address is confirmed: nothing reaches the supplier, nobody comes to be. `share`: the link that led
 * to the listing.
 */
export async function holdInquiry(ctx: Context, input: HoldInquiryInput, ip: string, share?: string): Promise<void> {
  const { clientKey, listing: listingRef, email, made, homepage, subject, ...form } = HoldInquiryInput.parse(input)
  const known = await ctx.db.select({ id: heldInquiries.id }).from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
  if (known.length > 0) return
  const shareLinkId = await findShared(ctx.db, listingRef, share, readAt(ctx))
  const listing = await getInquiredListing(ctx.db, ctx.actor, listingRef, shareLinkId)
  await consume(ctx.db, 'inquiry:network', networkOf(ip), ctx.now)
  await consume(ctx.db, 'inquiry:address', email, ctx.now)
  await inTransaction(ctx, async (tx, now) => {
    const id = newId(now.getTime())
    const signs = signsOfSending(listing.ref, { made, homepage, subject }, now)
    const held = await tx
      .insert(heldInquiries)
      .values({
        id,
        clientKey,
        form,
        address: email,
        listingId: listing.id,
        shareLinkId,
        locale: ctx.locale,
        signs,
        tokenHash: sha256(inquiryTokenOf(id)),
        createdAt: now,
        expiresAt: new Date(now.getTime() + lifetimeMs),
      })
      .onConflictDoNothing({ target: heldInquiries.clientKey })
      .returning({ id: heldInquiries.id })
    if (held.length === 0) return
    await askToConfirm(tx, { id, address: email, locale: ctx.locale, signs }, now)
  })
}

type Held = Pick<typeof heldInquiries.$inferSelect, 'id' | 'address' | 'locale' | 'signs'>

const dayMs = 24 * 3600_000

/** What a machine seems to have sent need not bother anybody at once: its letter waits for a day. */
async function askToConfirm(tx: Transaction, { id, address, locale, signs }: Held, now: Date): Promise<void> {
  const notBefore = scoreOf(signs) >= machineAt ? new Date(now.getTime() + dayMs) : undefined
  const subject = { heldInquiryId: id }
  await writeLetter(tx, { name: 'confirm-inquiry', toAddress: address, locale, recipientId: null, subject, notBefore }, now)
}

/** Now that the address proved to be theirs: the letters of inquiries that were held when it had got too many. */
export async function askAboutOthers(tx: Transaction, address: string, now: Date): Promise<void> {
  const asked = tx
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.toAddress, address), sql`${letters.subject}->>'heldInquiryId' = ${heldInquiries.id}::text`))
  const unasked = await tx
    .select()
    .from(heldInquiries)
    .where(and(eq(heldInquiries.address, address), isNull(heldInquiries.confirmedAt), gt(heldInquiries.expiresAt, now), notExists(asked)))
    .orderBy(heldInquiries.createdAt)
  for (const held of unasked) await askToConfirm(tx, held, now)
}
