import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { conflict, limited } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { contentSigns, isAlike, isThrowaway, quarantineAt, scoreOf, type Sign } from '#app/domain/inquiries/screening.ts'
import type { Transaction } from '#db/client.server.ts'
import { inquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { people } from '#db/schema/people.ts'
import { reserve, scaled } from '../limits.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'
import { deliverInquiry, type NewInquiry } from './deliver-inquiry.server.ts'

const dayMs = 24 * 3600_000
const newForMs = 7 * dayMs
const inADay = { young: { points: 10, seconds: 86_400 }, settled: { points: 50, seconds: 86_400 } }
const suppliersAnHour = { points: 5, seconds: 3600 }
const suppliersAlike = { points: 5, seconds: 7 * 86_400 }

type Recent = { supplierCompanyId: string; message: string; createdAt: Date }

/**
 * The door that every inquiry of a known buyer goes through. Too many are refused with when to come back. What looks like spam waits
 * for staff, a day at most; what one supplier gets from new buyers beyond its share of the hour waits for its turn. Null: it waits.
 */
export async function admitInquiry(tx: Transaction, inquiry: NewInquiry, signsOfSending: readonly Sign[]): Promise<string | null> {
  const { buyer, listing, form, now } = inquiry
  // Sent at once, they are counted one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`inquiries of ${buyer.companyId}`}, 0))`)
  if (await isWaiting(tx, inquiry.clientKey)) throw conflict('inquiry.key_used')
  const [person] = await tx
    .select({ address: people.address, createdAt: people.createdAt })
    .from(people)
    .where(eq(people.id, buyer.personId))
  const isYoung = now.getTime() - person!.createdAt.getTime() < newForMs
  const recent = await recentOf(tx, buyer.companyId, new Date(now.getTime() - newForMs))
  assertNotTooMany(recent, { isYoung, supplierCompanyId: listing.companyId, now })
  const signs: Sign[] = [...signsOfSending, ...contentSigns(form.message)]
  if (person!.address && isThrowaway(person!.address)) signs.push('throwaway_address')
  if (isToMany(recent, form.message, listing.companyId)) signs.push('alike')
  if (scoreOf(signs) >= quarantineAt) return wait(tx, inquiry, { why: 'staff', signs, dueAt: new Date(now.getTime() + dayMs) })
  const turn = isYoung ? await reserve(tx, 'inquiry:supplier', listing.companyId, now) : now
  if (turn?.getTime() === now.getTime()) return deliverInquiry(tx, inquiry)
  return wait(tx, inquiry, { why: 'turn', signs, dueAt: turn ?? new Date(now.getTime() + dayMs) })
}

async function isWaiting(tx: Transaction, clientKey: string): Promise<boolean> {
  const rows = await tx.select({ id: waitingInquiries.id }).from(waitingInquiries).where(eq(waitingInquiries.clientKey, clientKey))
  return rows.length > 0
}

async function recentOf(tx: Transaction, companyId: string, since: Date): Promise<Recent[]> {
  const sent = await tx
    .select({ supplierCompanyId: inquiries.supplierCompanyId, form: inquiries.form, createdAt: inquiries.createdAt })
    .from(inquiries)
    .where(and(eq(inquiries.buyerCompanyId, companyId), gt(inquiries.createdAt, since)))
    .orderBy(desc(inquiries.createdAt))
    .limit(500)
  const waiting = await tx
    .select({ supplierCompanyId: waitingInquiries.supplierCompanyId, form: waitingInquiries.form, createdAt: waitingInquiries.createdAt })
    .from(waitingInquiries)
    .where(
      and(eq(waitingInquiries.buyerCompanyId, companyId), gt(waitingInquiries.createdAt, since), ne(waitingInquiries.state, 'delivered')),
    )
    .limit(500)
  return [...sent, ...waiting].map(({ form, ...row }) => ({ ...row, message: form.message }))
}

type Asking = { isYoung: boolean; supplierCompanyId: string; now: Date }

function assertNotTooMany(recent: Recent[], { isYoung, supplierCompanyId, now }: Asking): void {
  const within = (ms: number) => recent.filter(({ createdAt }) => createdAt.getTime() > now.getTime() - ms)
  const refuse = (rows: Recent[], ms: number): never => {
    const oldest = Math.min(...rows.map(({ createdAt }) => createdAt.getTime()))
    throw limited(Math.max(1, Math.ceil((oldest + ms - now.getTime()) / 1000)))
  }
  const day = scaled(isYoung ? inADay.young : inADay.settled)
  if (day && within(day.ms).length >= day.points) refuse(within(day.ms), day.ms)
  const hour = isYoung ? scaled(suppliersAnHour) : null
  if (!hour) return
  const others = within(hour.ms).filter((row) => row.supplierCompanyId !== supplierCompanyId)
  if (new Set(others.map((row) => row.supplierCompanyId)).size >= hour.points) refuse(others, hour.ms)
}

/** Whether the same words went to so many suppliers in a week that one RFQ is what was meant. */
function isToMany(recent: Recent[], message: string, supplierCompanyId: string): boolean {
  const limit = scaled(suppliersAlike)
  const same = recent.filter((row) => row.supplierCompanyId !== supplierCompanyId && isAlike(row.message, message))
  return limit !== null && new Set(same.map((row) => row.supplierCompanyId)).size >= limit.points
}

type Waiting = { why: 'staff' | 'turn'; signs: Sign[]; dueAt: Date }

async function wait(tx: Transaction, inquiry: NewInquiry, { why, signs, dueAt }: Waiting): Promise<null> {
  const { clientKey, form, listing, buyer, threadId, locale, now } = inquiry
  const id = newId(now.getTime())
  const sides = {
    buyerCompanyId: buyer.companyId,
    supplierCompanyId: listing.companyId,
    listingId: listing.id,
    shareLinkId: listing.shareLinkId,
  }
  await tx.insert(waitingInquiries).values({ id, clientKey, form, ...sides, buyer, threadId, locale, why, signs, dueAt, createdAt: now })
  await enqueue(tx, 'deliver-inquiry', { waitingInquiryId: id }, { jobKey: `inquiry:${id}`, runAt: dueAt, priority: priorities.message })
  return null
}
