import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { StaffActor, SystemActor } from '#app/domain/actor.ts'
import { conflict, isRefusal } from '#app/domain/errors.ts'
import type { Sign } from '#app/domain/inquiries/screening.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldInquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { listings } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { isWithin } from '../limits.server.ts'
import { getInquiredListing } from './access.server.ts'
import { deliverInquiry } from './deliver-inquiry.server.ts'

type WaitingRow = typeof waitingInquiries.$inferSelect

const byStaff = 'staff'

/** Its time has come: nobody said no, so the supplier gets it. What staff should have looked at says that nobody did. */
export async function deliverDue(ctx: Context<SystemActor>, waitingInquiryId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const waiting = await findWaiting(tx, waitingInquiryId)
    if (!waiting || waiting.dueAt > now) return
    await deliver(tx, waiting, now, waiting.why === 'staff').catch(async (error: unknown) => {
      // The listing has left the stage meanwhile: there is nobody left to ask.
      if (!isRefusal(error)) throw error
      await reject(tx, ctx, waiting, error.code, now)
    })
  })
}

/** Staff looked: it is a real one. */
export async function releaseInquiry(ctx: Context<StaffActor>, waitingInquiryId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const waiting = await getUndecided(tx, waitingInquiryId)
    const inquiryId = await deliver(tx, waiting, now, false)
    await record(tx, ctx, { name: 'inquiry.released', at: now, subjectId: waiting.id, detail: { inquiryId } })
  })
}

/** Staff looked: nobody gets it. */
export async function rejectInquiry(ctx: Context<StaffActor>, waitingInquiryId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const waiting = await getUndecided(tx, waitingInquiryId)
    await reject(tx, ctx, waiting, byStaff, now)
  })
}

export type WaitingInquiry = { id: string; buyer: string; supplier: string; message: string; signs: Sign[]; createdAt: Date; dueAt: Date }

/** What staff should look at, the next to be delivered first. */
export async function listQuarantined({ db }: Context<StaffActor>): Promise<WaitingInquiry[]> {
  const supplier = alias(companies, 'supplier')
  const rows = await db
    .select({ waiting: waitingInquiries, buyer: companies.legalNameEn, supplier: supplier.legalNameEn })
    .from(waitingInquiries)
    .innerJoin(companies, eq(companies.id, waitingInquiries.buyerCompanyId))
    .innerJoin(supplier, eq(supplier.id, waitingInquiries.supplierCompanyId))
    .where(and(eq(waitingInquiries.state, 'waiting'), eq(waitingInquiries.why, 'staff')))
    .orderBy(asc(waitingInquiries.dueAt))
    .limit(100)
  return rows.map(({ waiting: { id, form, signs, createdAt, dueAt }, ...names }) => ({
    id,
    ...names,
    message: form.message,
    signs,
    createdAt,
    dueAt,
  }))
}

async function findWaiting(tx: Transaction, id: string): Promise<WaitingRow | undefined> {
  const [row] = await tx
    .select()
    .from(waitingInquiries)
    .where(and(eq(waitingInquiries.id, id), eq(waitingInquiries.state, 'waiting')))
    .for('update')
  return row
}

async function getUndecided(tx: Transaction, id: string): Promise<WaitingRow> {
  const waiting = await findWaiting(tx, id)
  if (!waiting) throw conflict('inquiry.decided')
  return waiting
}

async function deliver(tx: Transaction, waiting: WaitingRow, now: Date, isUnverified: boolean): Promise<string> {
  const { clientKey, form, buyer, threadId, locale } = waiting
  const [row] = await tx.select({ ref: listings.ref }).from(listings).where(eq(listings.id, waiting.listingId))
  const listing = await getInquiredListing(tx, { kind: 'stranger' }, row!.ref, waiting.shareLinkId)
  const inquiryId = await deliverInquiry(tx, { clientKey, form, listing, buyer, threadId, locale, now, isUnverified })
  await settle(tx, waiting, now, { state: 'delivered', inquiryId })
  await tx.update(heldInquiries).set({ inquiryId }).where(eq(heldInquiries.clientKey, clientKey))
  return inquiryId
}

/** Whoever asked hears that nobody got it, and why; of what staff did not pass on once a day, as whoever sends much of it gets no letter for each. */
async function reject(tx: Transaction, ctx: Context, waiting: WaitingRow, reason: string, now: Date): Promise<void> {
  await settle(tx, waiting, now, { state: 'rejected' })
  const eventId = await record(tx, ctx, { name: 'inquiry.rejected', at: now, subjectId: waiting.id, detail: { reason } })
  const [person] = await tx.select().from(people).where(eq(people.id, waiting.buyer.personId))
  if (!person?.address || (reason === byStaff && !(await isWithin(tx, 'rejection:person', person.id, now)))) return
  const { id: recipientId, address: toAddress, locale } = person
  const { isRestored } = ctx
  const subject = { waitingInquiryId: waiting.id }
  await writeLetter(tx, { name: 'inquiry-rejected', toAddress, locale, recipientId, eventId, subject, isRestored }, now)
}

async function settle(
  tx: Transaction,
  { id }: WaitingRow,
  now: Date,
  to: Pick<WaitingRow, 'state'> & { inquiryId?: string },
): Promise<void> {
  await tx
    .update(waitingInquiries)
    .set({ ...to, settledAt: now })
    .where(eq(waitingInquiries.id, id))
}
