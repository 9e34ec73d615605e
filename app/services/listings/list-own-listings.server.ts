import { and, count, desc, eq, ne, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { Completeness } from '#app/domain/companies/completeness.ts'
import { gone, type FieldProblem } from '#app/domain/errors.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Picture } from '#app/domain/listings/listing-view.ts'
import type { StoredListing } from '#app/domain/listings/stored-listing.ts'
import type { Quality } from '#app/domain/listings/quality.ts'
import type { TextOrigin } from '#app/domain/listings/text-origin.ts'
import { stateAt } from '#app/domain/listings/validity.ts'
import type { ChangedFields } from '#app/domain/reviews/change-set.ts'
import { isTrusted } from '#app/domain/reviews/trust.ts'
import type { Worded } from '#app/domain/text.ts'
import type { Reader } from '#db/client.server.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { readNeeded } from '../companies/read-needed.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { findPendingChange } from '../reviews/pending-change.server.ts'
import { isReviewOff } from '../reviews/look-first.server.ts'
import { readReviewRecord } from '../reviews/review-record.server.ts'
import { readListingCards } from '../search/read-listing-cards.server.ts'
import { getOwnListingRow, type ListingRow } from './access.server.ts'
import { readQuality, readScores } from './read-quality.server.ts'
import { readPublishProblems } from './publish-problems.server.ts'
import { readStoredListing } from './stored-listing.server.ts'

const rowsPerPage = 50

export type OwnListingRow = {
  id: string
  ref: string
  version: number
  status: ListingStatus
  title: string
  lang: string
  modelNumber: string | null
  moq: string | null
  priceUnit: ListingRow['priceUnit']
  currency: string | null
  priceFrom: string | null
  updatedAt: Date
  /** Of a hundred. */
  quality: number
}

/** `isNewcomer`: what it publishes is looked at first. */
export type OwnListings = { rows: OwnListingRow[]; total: number; page: number; pages: number; isNewcomer: boolean }

/** A page of the company's listings, last changed first. */
export async function listOwnListings(ctx: Context<MemberActor>, wanted: number): Promise<OwnListings> {
  const own = and(eq(listings.companyId, ctx.actor.companyId), ne(listings.status, 'removed'))
  const [counted] = await ctx.db.select({ n: count() }).from(listings).where(own)
  const pages = Math.max(1, Math.ceil(counted!.n / rowsPerPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const rows = await ctx.db
    .select({
      id: listings.id,
      ref: listings.ref,
      version: listings.version,
      status: listings.status,
      priceMode: listings.priceMode,
      priceValidUntil: listings.priceValidUntil,
      title: listingTexts.title,
      lang: listingTexts.lang,
      modelNumber: listings.modelNumber,
      moq: listings.moq,
      priceUnit: listings.priceUnit,
      currency: listings.currency,
      priceFrom: sql<
        string | null
      >`coalesce(${listings.priceFrom}, (select min(${listingPriceTiers.unitPrice}) from ${listingPriceTiers} where ${listingPriceTiers.listingId} = ${listings.id}))::text`,
      updatedAt: listings.updatedAt,
    })
    .from(listings)
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .where(own)
    .orderBy(desc(listings.updatedAt))
    .limit(rowsPerPage)
    .offset((page - 1) * rowsPerPage)
  const isNewcomer = !isReviewOff() && !isTrusted(await readReviewRecord(ctx.db, ctx.actor.companyId))
  const scores = await readScores(
    ctx.db,
    rows.map(({ id }) => id),
  )
  const now = readAt(ctx)
  return {
    rows: rows.map((row) => ({ ...row, status: stateAt(row, now), quality: scores.get(row.id) ?? 0 })),
    total: counted!.n,
    page,
    pages,
    isNewcomer,
  }
}

export type OwnListing = {
  listing: ListingRow & StoredListing
  problems: FieldProblem[]
  /** What its company has to say of itself first. */
  needed: Completeness
  textOrigins: TextOrigin[]
  quality: Quality
  slug: string
  title: Worded
  picture: Picture
  /** What waits for staff. */
  change: ChangedFields | null
}

/** One of the company's listings with all the editor shows; what was removed is gone for its company, too. */
export async function getOwnListing(ctx: Context<MemberActor>, listingId: string): Promise<OwnListing> {
  const row = await getOwnListingRow(ctx.db, ctx.actor, listingId)
  if (row.status === 'removed') throw gone('listing.not_open')
  const [listing, problems, textOrigins, change, [card], needed] = await Promise.all([
    readStoredListing(ctx.db, row),
    readPublishProblems(ctx.db, row, readAt(ctx)),
    readTextOrigins(ctx.db, row.id),
    findPendingChange(ctx.db, row.id),
    readListingCards(ctx.db, [row.id], ctx.locale),
    readNeeded(ctx.db, row.companyId),
  ])
  const { slug, title, picture } = card!
  return { listing, problems, needed, textOrigins, quality: await readQuality(ctx.db, listing), slug, title, picture, change }
}

const readTextOrigins = (db: Reader, listingId: string): Promise<TextOrigin[]> =>
  db
    .select({ lang: listingTexts.lang, madeBy: listingTexts.madeBy, name: people.name, at: listingTexts.at })
    .from(listingTexts)
    .leftJoin(people, eq(people.id, listingTexts.byPersonId))
    .where(eq(listingTexts.listingId, listingId))
