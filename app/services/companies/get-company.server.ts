import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { Certificate } from '#app/domain/claims/certificate.ts'
import { publicClaim } from '#app/domain/claims/public-claim.ts'
import { completenessOf } from '#app/domain/companies/completeness.ts'
import type { CompanyView, OwnCompanyView } from '#app/domain/companies/company-view.ts'
import { gone, notFound } from '#app/domain/errors.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { readSlug } from '#app/domain/listings/slug.ts'
import { showPhone } from '#app/domain/trade/phone.server.ts'
import type { Reader } from '#db/client.server.ts'
import { categories } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { categoryName } from '../categories/list-categories.server.ts'
import { listShownCertificates } from '../certificates/read-certificates.server.ts'
import { readClaims } from '../claims/read-claims.server.ts'
import { dayOf } from '../claims/recheck-certificates.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { readPictures } from '../files/read-pictures.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { readListingCards } from '../search/read-listing-cards.server.ts'
import { getOwnCompanyRow, type CompanyRow } from './access.server.ts'
import { companyView } from './company-view.server.ts'
import { readResponse } from './read-response.server.ts'

const newestListings = 12
const listingsPerPage = 24

type Shown = { company: CompanyView; certificates: Certificate[]; today: string }

/** A company's public page with its newest listings. A guest's company has none; a suspended one is gone. */
export async function getCompany(ctx: Context, slug: string): Promise<Shown & { listings: ListingCard[] }> {
  const row = await getShownRow(ctx, slug)
  const [shown, listed] = await Promise.all([readShown(ctx, row), readListings(ctx, row.id, 1, newestListings)])
  return { ...shown, listings: listed }
}

/** A page of a company's listings, the newest first. */
export async function getCompanyListings(
  ctx: Context,
  slug: string,
  wanted: number,
): Promise<Shown & { listings: ListingCard[]; page: number; pages: number }> {
  const row = await getShownRow(ctx, slug)
  const shown = await readShown(ctx, row)
  const pages = Math.max(1, Math.ceil(shown.company.listingCount / listingsPerPage))
  const page = Math.min(wanted, pages)
  return { ...shown, listings: await readListings(ctx, row.id, page, listingsPerPage), page, pages }
}

export async function getCompanyCertificates(ctx: Context, slug: string): Promise<Shown> {
  return readShown(ctx, await getShownRow(ctx, slug))
}

/** The row of a company that everybody may read about. */
export async function getShownRow({ db }: Context, slug: string): Promise<CompanyRow> {
  const ref = readSlug(slug)
  const [row] = ref ? await db.select().from(companies).where(eq(companies.ref, ref)) : []
  if (!row || row.status === 'guest') throw notFound()
  if (row.status === 'suspended') throw gone('company.suspended')
  if (row.status === 'closed') throw gone('company.closed')
  return row
}

const shownBy = (companyId: string) => and(eq(listings.companyId, companyId), onStage)
const isOf = eq(companies.id, listings.companyId)

async function readShown(ctx: Context, row: CompanyRow): Promise<Shown> {
  const { db, locale } = ctx
  const today = dayOf(readAt(ctx))
  const portCodes = (row.profile.terms?.ports ?? []).map(({ port }) => port)
  const [[counted], mainCategories, placeOf, claimed, certificates, pictures, response] = await Promise.all([
    db.select({ n: count() }).from(listings).innerJoin(companies, isOf).where(shownBy(row.id)),
    row.mainCategories.length === 0 ? [] : db.select().from(categories).where(inArray(categories.slug, row.mainCategories)),
    readNamedPlaces(db, portCodes, locale),
    readClaims(db, row.id, today),
    listShownCertificates(db, row.id, today),
    readShownPictures(db, row),
    readResponse(db, row, readAt(ctx)),
  ])
  const company = {
    ...companyView(row, locale),
    ...pictures,
    listingCount: counted!.n,
    mainCategories: mainCategories.map((one) => categoryName(one, locale)),
    ports: portCodes.map(placeOf),
    claims: claimed.claims.map((claim) => publicClaim(claim, today)),
    level: claimed.level.level,
    certificates: [...new Set(certificates.map(({ schemeName }) => schemeName))],
    certificateCount: certificates.length,
    response,
  }
  return { company, certificates, today }
}

/** Those that are ready to be shown. */
async function readShownPictures(db: Reader, row: CompanyRow): Promise<Pick<CompanyView, 'logo' | 'banner' | 'photos'>> {
  const { logoId, bannerId, photos = [] } = row.profile.pictures ?? {}
  const ready = await readPictures(
    db,
    [logoId, bannerId, ...photos.map(({ fileId }) => fileId)].filter((id) => id !== undefined),
  )
  const find = (id: string | undefined) => ready.find(({ fileId }) => fileId === id) ?? null
  return {
    logo: find(logoId),
    banner: find(bannerId),
    photos: photos.flatMap(({ fileId, ...said }) => {
      const picture = find(fileId)
      return picture ? [{ picture, ...said }] : []
    }),
  }
}

async function readListings({ db, locale }: Context, companyId: string, page: number, perPage: number): Promise<ListingCard[]> {
  const rows = await db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(companies, isOf)
    .where(shownBy(companyId))
    .orderBy(desc(listings.publishedAt), desc(listings.id))
    .limit(perPage)
    .offset((page - 1) * perPage)
  return readListingCards(
    db,
    rows.map((one) => one.id),
    locale,
  )
}

/** The caller's own company as the editor shows it. */
export async function getOwnCompany(ctx: Context<MemberActor>): Promise<OwnCompanyView> {
  const row = await getOwnCompanyRow(ctx.db, ctx.actor)
  const { phone } = row.profile
  const response = await readResponse(ctx.db, row, readAt(ctx))
  return { ...companyView(row, ctx.locale), response, phone: phone ? showPhone(phone) : null, completeness: completenessOf(row) }
}
