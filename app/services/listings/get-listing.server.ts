import { and, asc, desc, eq, ne } from 'drizzle-orm'
import type { CompanyStatus } from '#app/domain/companies/company.ts'
import { gone, notFound } from '#app/domain/errors.ts'
import { describeAttributes } from '#app/domain/listings/describe-attributes.ts'
import type { ListingCard, ListingView } from '#app/domain/listings/listing-view.ts'
import { readSlug } from '#app/domain/listings/slug.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
import { stateAt } from '#app/domain/listings/validity.ts'
import { richText } from '#app/infra/rich-text.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { categoryTrail } from '../categories/list-categories.server.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { readClaims } from '../claims/read-claims.server.ts'
import { dayOf } from '../claims/recheck-certificates.server.ts'
import { readResponse } from '../companies/read-response.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { readPictures } from '../files/read-pictures.server.ts'
import { getInquiredListing } from '../inquiries/access.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { readListingCards } from '../search/read-listing-cards.server.ts'
import type { ListingRow } from './access.server.ts'
import { readPapers } from './certificates.server.ts'
import { findShared, getOpenLink } from './share-links.server.ts'
import { readDocuments, readRelated } from './listing-media.server.ts'

/**
 * A listing as its page shows it. Only the ref of the slug is read. What was removed or taken back is gone (410); what is not on the
 * stage yet, or paused, is shown to its own company only; one whose prices ended says so. `by`: who has the way to it by something else
 * than its address: staff see it whatever its state, who has its company's link while it is paused, too.
 */
export async function getListing(ctx: Context, slug: string, { by }: { by?: 'staff' | 'link' } = {}): Promise<ListingView> {
  const { db, actor, locale } = ctx
  const ref = readSlug(slug)
  const [row] = ref
    ? await db
        .select({ listing: listings, companyStatus: companies.status, profile: companies.profile, timeZone: companies.timeZone })
        .from(listings)
        .innerJoin(companies, eq(companies.id, listings.companyId))
        .where(eq(listings.ref, ref))
    : []
  if (!row) throw notFound()
  const { listing } = row
  const isOwn = 'companyId' in actor && actor.companyId === listing.companyId
  if (by !== 'staff') assertShown(listing, row.companyStatus, isOwn || (by === 'link' && listing.status === 'paused'))
  const today = dayOf(readAt(ctx))
  const [[card], texts, tiers, trail, category, pictures, documents, related, { level }, papers, supplierResponse] = await Promise.all([
    readListingCards(db, [listing.id], locale),
    db.select().from(listingTexts).where(eq(listingTexts.listingId, listing.id)),
    db.select().from(listingPriceTiers).where(eq(listingPriceTiers.listingId, listing.id)).orderBy(asc(listingPriceTiers.minQty)),
    listing.categorySlug ? categoryTrail(db, listing.categorySlug, locale) : [],
    listing.categorySlug ? findCategory(db, listing.categorySlug, listing.schemaEdition ?? undefined) : null,
    readPictures(db, listing.pictureFileIds),
    readDocuments(db, listing.documents),
    readRelated(db, listing.id, locale),
    readClaims(db, listing.companyId, today),
    readPapers(db, listing, today),
    readResponse(db, { id: listing.companyId, profile: row.profile, timeZone: row.timeZone }, readAt(ctx)),
  ])
  if (!card) throw notFound()
  const text = texts.find((one) => one.lang === locale) ?? texts.find((one) => one.lang === listing.sourceLang) ?? texts[0]
  const worded = (words: string | null | undefined) => (words ? { text: words, lang: text!.lang } : null)
  return {
    ...card,
    version: listing.version,
    status: stateAt(listing, readAt(ctx)),
    trail,
    summary: worded(text?.summary),
    descriptionHtml: worded(text?.description ? richText(text.description) : null),
    textLanguages: texts.map((one) => one.lang),
    modelNumber: listing.modelNumber,
    brand: listing.brand,
    gtin: listing.gtin,
    hs6: listing.hs6,
    hsEdition: listing.hsEdition,
    nationalCodes: listing.nationalCodes,
    originSubdivision: listing.originSubdivision,
    tiers: tiers.map(({ minQty, unitPrice, leadTimeDays }) => ({ minQty, unitPrice, leadTimeDays })),
    incotermYear: listing.incotermYear,
    leadTimeDaysMin: listing.leadTimeDaysMin,
    leadTimeDaysMax: listing.leadTimeDaysMax,
    paymentTerms: listing.paymentTerms,
    priceValidUntil: listing.priceValidUntil,
    attributes: describeAttributes(listing.attributes, category?.schema.attributes ?? [], locale),
    orderMultiple: listing.orderMultiple && canonicalDecimal(listing.orderMultiple),
    maxTrialQty: listing.maxTrialQty && canonicalDecimal(listing.maxTrialQty),
    sample: listing.sample,
    customisation: listing.customisation,
    packaging: listing.packaging,
    handling: listing.handling,
    support: listing.support,
    capacity: capacityOf(listing),
    pictures,
    videoUrl: listing.videoUrl,
    documents,
    related,
    papers,
    supplierLevel: level.level,
    supplierResponse,
    sourceLang: listing.sourceLang,
    updatedAt: listing.updatedAt,
    isOwn,
  }
}

/** Whether a reader of the public page may see it: its own company sees what is not on the stage, nobody what was taken off it. */
function assertShown({ id, status }: ListingRow, company: CompanyStatus, isOwn: boolean): void {
  const isOff = status === 'removed' || company === 'suspended'
  if (isOff || (!isOwn && (status === 'paused' || status === 'suspended'))) throw gone('listing.not_open', id)
  if (!isOwn && status !== 'published' && status !== 'lapsed') throw notFound()
}

function capacityOf({ capacity, capacityUnit, capacityPer }: ListingRow): ListingView['capacity'] {
  return capacity && capacityUnit && capacityPer ? { quantity: canonicalDecimal(capacity), unit: capacityUnit, per: capacityPer } : null
}

const fewSimilar = 4

/** Others of the same category, newest first; never of the listing's own row. */
export async function listSimilar(ctx: Context, listingId: string): Promise<ListingCard[]> {
  const [listing] = await ctx.db.select({ categorySlug: listings.categorySlug }).from(listings).where(eq(listings.id, listingId))
  if (!listing?.categorySlug) return []
  const rows = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(onStage, eq(listings.categorySlug, listing.categorySlug), ne(listings.id, listingId)))
    .orderBy(desc(listings.publishedAt))
    .limit(fewSimilar)
  return readListingCards(
    ctx.db,
    rows.map((row) => row.id),
    ctx.locale,
  )
}

/** What a company's link for one buyer shows, and till when. */
export async function getSharedListing(ctx: Context, token: string): Promise<{ listing: ListingView; validUntil: string | null }> {
  const { listingRef, validUntil } = await getOpenLink(ctx.db, token, readAt(ctx))
  return { listing: await getListing(ctx, listingRef, { by: 'link' }), validUntil }
}

/** The newest on the stage. */
export async function listNewest(ctx: Context, count: number): Promise<ListingCard[]> {
  const rows = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(onStage)
    .orderBy(desc(listings.publishedAt))
    .limit(count)
  return readListingCards(
    ctx.db,
    rows.map((row) => row.id),
    ctx.locale,
  )
}

/** The listing that an inquiry is about, as the form shows it beside itself. `share`: the link that led to it. */
export async function getInquiryCard(ctx: Context, listingRef: string, share?: string): Promise<ListingCard> {
  const { id } = await getInquiredListing(ctx.db, ctx.actor, listingRef, await findShared(ctx.db, listingRef, share, readAt(ctx)))
  const [card] = await readListingCards(ctx.db, [id], ctx.locale)
  if (!card) throw notFound()
  return card
}
