import { and, eq, inArray, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, gone } from '#app/domain/errors.ts'
import { listingLifecycle } from '#app/domain/listings/lifecycle.ts'
import { arePricesOver, confirmedDays, dayIn, type PriceNotice } from '#app/domain/listings/validity.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { priceNotices } from '#db/schema/reviews.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { readSignedId, signedId } from '../letters/signed-id.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnListingRow, type ListingRow } from './access.server.ts'

export const priceNoticeTokenOf = (noticeId: string): string => signedId('price-notice', noticeId)

/** The prices of one's own listing are good for another period, from the version that the person saw. */
export async function confirmOwnPrices(ctx: Context<MemberActor>, listingId: string, version: number): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnListingRow(tx, ctx.actor, listingId)
    if (row.version !== version) throw conflict('listing.changed')
    if (!(await confirm(tx, ctx, row, now))) throw conflict('listing.changed')
  })
}

/** What the page behind the letter asks about. */
export async function getPriceNotice(ctx: { db: Reader; now?: Date }, token: string): Promise<PriceNotice> {
  const now = readAt(ctx)
  const notice = await getNotice(ctx.db, token, now)
  const told = new Map(notice.listings.map(({ id, validUntil }) => [id, validUntil]))
  const [[company], rows] = await Promise.all([
    ctx.db.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, notice.companyId)),
    ctx.db
      .select({ listing: listings, title: listingTexts.title, lang: listingTexts.lang })
      .from(listings)
      .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
      .where(inArray(listings.id, [...told.keys()]))
      .orderBy(listings.priceValidUntil, listings.id),
  ])
  return {
    company: company!.name,
    until: dayIn(now, confirmedDays),
    listings: rows.map(({ listing, title, lang }) => ({
      id: listing.id,
      title: { text: title, lang },
      validUntil: listing.priceValidUntil ?? told.get(listing.id)!,
      isDone: !isAsked(listing, told.get(listing.id)),
      isOver: arePricesOver(listing, now),
    })),
  }
}

/**
 * Whoever holds the link says that these prices are good for another period. What was confirmed, changed or taken back since the letter
 * stays as it is, so that pressing twice, or two colleagues, make one period.
 */
export async function confirmPrices(ctx: Context, token: string, listingIds: string[]): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const notice = await getNotice(tx, token, now)
    const chosen = notice.listings.filter(({ id }) => listingIds.includes(id))
    for (const { id, validUntil } of chosen) {
      const [row] = await tx
        .select()
        .from(listings)
        .where(and(eq(listings.id, id), eq(listings.companyId, notice.companyId)))
      if (row && isAsked(row, validUntil)) await confirm(tx, ctx, row, now)
    }
  })
}

const isAsked = (row: ListingRow, validUntil: string | undefined): boolean =>
  row.priceValidUntil === validUntil && listingLifecycle.can(row.status, 'confirm')

async function getNotice(db: Reader, token: string, now: Date): Promise<typeof priceNotices.$inferSelect> {
  const id = readSignedId('price-notice', token)
  const [notice] = id ? await db.select().from(priceNotices).where(eq(priceNotices.id, id)) : []
  if (!notice || notice.expiresAt <= now) throw gone('listing.notice_over')
  return notice
}

async function confirm(tx: Transaction, ctx: Context, row: ListingRow, now: Date): Promise<boolean> {
  const status = listingLifecycle.next(row.status, 'confirm')
  const [confirmed] = await tx
    .update(listings)
    .set({ status, priceValidUntil: dayIn(now, confirmedDays), updatedAt: now, version: sql`${listings.version} + 1` })
    .where(and(eq(listings.id, row.id), eq(listings.status, row.status), eq(listings.version, row.version)))
    .returning({ id: listings.id })
  if (!confirmed) return false
  await markChanged(tx, 'listing', row.id)
  const { id, companyId } = row
  await record(tx, ctx, {
    name: 'listing.confirmed',
    at: now,
    subjectId: id,
    companyId,
    from: row.status,
    to: status,
    detail: { listingId: id },
  })
  return true
}
