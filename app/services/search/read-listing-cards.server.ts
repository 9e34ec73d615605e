import { and, eq, inArray, sql } from 'drizzle-orm'
import { companySlug } from '#app/domain/companies/slug.ts'
import type { Photograph } from '#app/domain/files/photograph.ts'
import type { ListingCard, NamedPlace } from '#app/domain/listings/listing-view.ts'
import type { PriceTier } from '#app/domain/listings/listing.ts'
import { leadTimeAtMoq, pricesOf } from '#app/domain/listings/price-tiers.ts'
import { listingSlug } from '#app/domain/listings/slug.ts'
import { nameIn, type Names } from '#app/domain/text.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { categories, certificateSchemes, locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { widthsOf } from '../files/read-pictures.server.ts'
import { onStage } from './on-stage.server.ts'

type Title = { lang: Language; title: string }
type Place = { locode: string; country: string; names: Names }

/** Where a category has no drawing of its own. */
const plainDrawing = 'services'

/** Cards in the order of the ids, each with its title in the reader's language, else as it was written; unknown ids are left out. */
export async function readListingCards(
  db: Reader,
  ids: string[],
  lang: Language,
  options: { onStageOnly?: boolean } = {},
): Promise<ListingCard[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      listing: listings,
      company: companies,
      drawing: categories.drawing,
      titles: sql<Title[]>`(
        select coalesce(json_agg(json_build_object('lang', ${listingTexts.lang}, 'title', ${listingTexts.title})), '[]')
        from ${listingTexts} where ${listingTexts.listingId} = ${listings.id})`,
      tiers: sql<PriceTier[]>`(
        select coalesce(json_agg(json_build_object('minQty', ${listingPriceTiers.minQty}::text, 'unitPrice', ${listingPriceTiers.unitPrice}::text,
          'leadTimeDays', ${listingPriceTiers.leadTimeDays}) order by ${listingPriceTiers.minQty}), '[]')
        from ${listingPriceTiers} where ${listingPriceTiers.listingId} = ${listings.id})`,
      widths: widthsOf(sql`${listings.pictureFileIds}[1]`),
      logoWidths: widthsOf(sql`(${companies.profile} -> 'pictures' ->> 'logoId')::uuid`),
      place: sql<Place | null>`(
        select json_build_object('locode', ${locations.locode}, 'country', ${locations.country}, 'names', ${locations.names})
        from ${locations} where ${locations.locode} = upper(${listings.namedPlace}))`,
      certificates: sql<string[]>`(
        select coalesce(json_agg(coalesce(${certificateSchemes.name}, stated.code) order by stated.position), '[]')
        from unnest(${listings.certificateCodes}) with ordinality as stated(code, position)
        left join ${certificateSchemes} on ${certificateSchemes.code} = stated.code)`,
    })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .leftJoin(categories, eq(categories.slug, listings.categorySlug))
    .where(and(inArray(listings.id, ids), options.onStageOnly ? onStage : undefined))
  const cards = new Map(rows.map((row) => [row.listing.id, cardOf(row, lang)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

type Row = {
  listing: typeof listings.$inferSelect
  company: typeof companies.$inferSelect
  drawing: string | null
  titles: Title[]
  tiers: PriceTier[]
  widths: number[]
  logoWidths: number[]
  place: Place | null
  certificates: string[]
}

function cardOf({ listing, company, drawing, titles, tiers, widths, logoWidths, place, certificates }: Row, lang: Language): ListingCard {
  const titleIn = (wanted: Language) => titles.find((title) => title.lang === wanted)
  const title = titleIn(lang) ?? titleIn(listing.sourceLang) ?? titles[0]
  const prices = pricesOf(listing, tiers)
  return {
    id: listing.id,
    ref: listing.ref,
    slug: listingSlug((titleIn('en') ?? titleIn(listing.sourceLang))?.title, listing.ref),
    title: { text: title?.title ?? '', lang: title?.lang ?? listing.sourceLang },
    picture: photographOf(listing.pictureFileIds[0], widths) ?? { drawing: drawing ?? plainDrawing },
    priceMode: listing.priceMode,
    currency: listing.currency,
    priceFrom: prices && canonicalDecimal(prices.from),
    priceTo: prices && canonicalDecimal(prices.to),
    priceUnit: listing.priceUnit,
    priceBasisQty: canonicalDecimal(listing.priceBasisQty ?? '1'),
    moq: listing.moq && canonicalDecimal(listing.moq),
    incoterm: listing.incoterm,
    namedPlace: placeOf(listing.namedPlace, place, lang),
    leadTimeDays: leadTimeAtMoq(tiers, listing.leadTimeDaysMax),
    originCountry: listing.originCountry,
    certificates,
    company: {
      id: company.id,
      ref: company.ref,
      slug: companySlug(company.legalNameEn, company.ref),
      name: company.legalNameEn,
      nameLocal: company.legalNameLocal ? { text: company.legalNameLocal, lang: company.legalNameLocalLang ?? 'und' } : null,
      country: company.country,
      city: company.city,
      businessTypes: company.businessTypes,
      logo: photographOf(company.profile.pictures?.logoId, logoWidths),
    },
  }
}

const photographOf = (fileId: string | undefined, widths: number[]): Photograph | null =>
  fileId !== undefined && widths.length > 0 ? { fileId, widths } : null

function placeOf(named: string | null, place: Place | null, lang: Language): NamedPlace | null {
  if (!named) return null
  if (!place) return { locode: isLocode(named) ? named : null, name: named, country: null }
  return { locode: place.locode, name: nameIn(place.names, lang), country: place.country }
}
