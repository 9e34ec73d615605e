import { and, eq, inArray } from 'drizzle-orm'
import { leadTimeAtMoq, unitPriceFrom } from '#app/domain/listings/price-tiers.ts'
import type { SearchedListing } from '#app/domain/search/listing-document.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { readHeldCertificates } from '../certificates/read-held.server.ts'
import { readCategoryTree, trailIn, type CategoryTree } from '../categories/list-categories.server.ts'
import { onStage } from './on-stage.server.ts'

/** What is read of many at a time: no more than is told. */
const searchedColumns = {
  id: listings.id,
  ref: listings.ref,
  version: listings.version,
  companyId: listings.companyId,
  sourceLang: listings.sourceLang,
  categorySlug: listings.categorySlug,
  modelNumber: listings.modelNumber,
  hs6: listings.hs6,
  originCountry: listings.originCountry,
  moq: listings.moq,
  priceMode: listings.priceMode,
  priceFrom: listings.priceFrom,
  priceTo: listings.priceTo,
  priceBasisQty: listings.priceBasisQty,
  currency: listings.currency,
  leadTimeDaysMax: listings.leadTimeDaysMax,
  incoterm: listings.incoterm,
  certificateCodes: listings.certificateCodes,
  attributes: listings.attributes,
  publishedAt: listings.publishedAt,
  createdAt: listings.createdAt,
}
const makerColumns = {
  id: companies.id,
  legalNameEn: companies.legalNameEn,
  legalNameLocal: companies.legalNameLocal,
  country: companies.country,
  businessTypes: companies.businessTypes,
  profile: companies.profile,
}

/** Listings as search knows them, drafts too; `onStageOnly` leaves out what strangers do not see. `tree`, where the caller has read it. */
export async function readSearchedListings(
  db: Reader,
  ids: string[],
  options: { onStageOnly?: boolean; tree?: CategoryTree } = {},
): Promise<SearchedListing[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ listing: searchedColumns, company: makerColumns })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(inArray(listings.id, ids), options.onStageOnly ? onStage : undefined))
    .orderBy(listings.id)
  const found = rows.map(({ listing }) => listing.id)
  if (found.length === 0) return []
  const { listingId, lang, title, summary } = listingTexts
  const [texts, tiers, certificatesOf, tree] = await Promise.all([
    db.select({ listingId, lang, title, summary }).from(listingTexts).where(inArray(listingId, found)).orderBy(lang),
    db.select().from(listingPriceTiers).where(inArray(listingPriceTiers.listingId, found)),
    readHeldCertificates(db, [...new Set(rows.map(({ listing }) => listing.companyId))]),
    options.tree ?? readCategoryTree(db),
  ])
  const textsOf = byListing(texts)
  const tiersOf = byListing(tiers)
  return rows.map(({ listing, company }) => {
    const prices = tiersOf.get(listing.id) ?? []
    return {
      id: listing.id,
      ref: listing.ref,
      version: listing.version,
      companyId: listing.companyId,
      sourceLang: listing.sourceLang,
      texts: textsOf.get(listing.id) ?? [],
      trail: trailIn(tree, listing.categorySlug),
      companyNames: [company.legalNameEn, ...(company.legalNameLocal ? [company.legalNameLocal] : [])],
      modelNumber: listing.modelNumber,
      hs6: listing.hs6,
      originCountry: listing.originCountry,
      moq: listing.moq,
      priceFrom: unitPriceFrom(listing, prices),
      currency: listing.currency,
      leadTimeDays: leadTimeAtMoq(prices, listing.leadTimeDaysMax),
      incoterm: listing.incoterm,
      certificateCodes: listing.certificateCodes,
      attributes: listing.attributes,
      maker: {
        country: company.country,
        businessTypes: company.businessTypes,
        languages: company.profile.terms?.languages ?? [],
        certificates: certificatesOf.get(company.id) ?? [],
      },
      publishedAt: listing.publishedAt ?? listing.createdAt,
    }
  })
}

function byListing<T extends { listingId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.listingId, [...(groups.get(row.listingId) ?? []), row])
  return groups
}
