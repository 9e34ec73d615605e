import { and, eq, inArray, ne, not, or, sql } from 'drizzle-orm'
import { unnamedBuyer } from '#app/domain/companies/unnamed.ts'
import { openStatuses } from '#app/domain/quotations/lifecycle.ts'
import { withoutPerson, type Known } from '#app/domain/accounts/erasure.ts'
import type { Transaction } from '#db/client.server.ts'
import { claims } from '#db/schema/claims.ts'
import { bankAccounts, companies, memberInvitations } from '#db/schema/companies.ts'
import { files } from '#db/schema/files.ts'
import { waitingInquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { quotations } from '#db/schema/quotations.ts'
import { changeSets, listingReviews } from '#db/schema/reviews.ts'
import { notes, threads, threadSides } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markErased } from '../files/remove-erased.server.ts'
import { writeExpired } from '../quotations/expire-quotations.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { isDecided } from '../threads/access.server.ts'

/**
 * The last person of a company is gone: it leaves the stage for good, and the other sides of its threads hear that nobody reads them
 * any more. Its name and country stay, as whom they dealt with.
 */
export async function closeCompany(tx: Transaction, ctx: Context, companyId: string, last: Known, now: Date): Promise<void> {
  await endThreads(tx, ctx, companyId, now)
  await takeBackListings(tx, companyId, now)
  await tx.delete(notes).where(eq(notes.companyId, companyId))
  await tx.update(threadSides).set({ assigneeId: null, stage: null, tags: [], remindOn: null }).where(eq(threadSides.companyId, companyId))
  await tx.delete(memberInvitations).where(eq(memberInvitations.companyId, companyId))
  await tx.delete(bankAccounts).where(eq(bankAccounts.companyId, companyId))
  await tx.delete(waitingInquiries).where(eq(waitingInquiries.buyerCompanyId, companyId))
  // Its certificates go with their claims.
  await tx.delete(claims).where(eq(claims.companyId, companyId))
  await emptyCompany(tx, companyId, last)
  await record(tx, ctx, { name: 'company.closed', at: now, subjectId: companyId, companyId })
  await markChanged(tx, 'company', companyId)
}

/** Its files that are nobody else’s. */
const ownPurposes = [
  'company-logo',
  'company-picture',
  'listing-picture',
  'listing-document',
  'certificate-original',
  'certificate-public',
] as const

/** Quotations that are open on either side end; who still waits for an answer is told. */
async function endThreads(tx: Transaction, ctx: Context, companyId: string, now: Date): Promise<void> {
  const isIts = or(eq(threads.buyerCompanyId, companyId), eq(threads.supplierCompanyId, companyId))
  const waiting = await tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(isIts, not(isDecided)))
    .for('update')
  const open = await tx
    .select()
    .from(quotations)
    .where(
      and(
        or(eq(quotations.buyerCompanyId, companyId), eq(quotations.supplierCompanyId, companyId)),
        inArray(quotations.status, openStatuses),
      ),
    )
    .for('update')
  for (const quotation of open) await writeExpired(tx, ctx, quotation, now)
  for (const { id } of waiting)
    await record(tx, ctx, { name: 'thread.closed', at: now, subjectId: companyId, threadId: id, companyId, visibleTo: 'both' })
}

async function takeBackListings(tx: Transaction, companyId: string, now: Date): Promise<void> {
  const own = eq(listings.companyId, companyId)
  const ids = tx.select({ id: listings.id }).from(listings).where(own)
  await tx
    .update(listingTexts)
    .set({ summary: null, description: null, keywords: [], tokens: [] })
    .where(inArray(listingTexts.listingId, ids))
  await tx.update(listings).set({ pictureFileIds: [], documents: [], videoUrl: null }).where(own)
  await tx.delete(listingReviews).where(eq(listingReviews.companyId, companyId))
  await tx.delete(changeSets).where(inArray(changeSets.listingId, ids))
  await tx
    .update(listings)
    .set({ status: 'removed', updatedAt: now, version: sql`${listings.version} + 1` })
    .where(and(own, ne(listings.status, 'removed')))
  const pictures = await tx
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.companyId, companyId), inArray(files.purpose, ownPurposes)))
  await markErased(
    tx,
    pictures.map(({ id }) => id),
  )
}

/** A guest's company is often called by the guest's own name. */
async function emptyCompany(tx: Transaction, companyId: string, last: Known): Promise<void> {
  const [company] = await tx.select().from(companies).where(eq(companies.id, companyId)).for('no key update')
  const { legalNameEn, legalNameLocal, country } = company!
  const isKept = (name: string | null) => name !== null && withoutPerson(name, last) === name
  await tx
    .update(companies)
    .set({
      status: 'closed',
      legalNameEn: isKept(legalNameEn) ? legalNameEn : unnamedBuyer(country),
      legalNameLocal: isKept(legalNameLocal) ? legalNameLocal : null,
      street: null,
      postalCode: null,
      website: null,
      profile: {},
      version: sql`${companies.version} + 1`,
    })
    .where(eq(companies.id, companyId))
}
