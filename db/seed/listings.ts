import { inArray } from 'drizzle-orm'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import type { Language } from '#app/i18n/languages.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'
import { listings } from '#db/schema/listings.ts'
import type { SeededCompanies } from './companies.ts'
import { demoDealings } from './dealings/demo-dealings.ts'
import { acting, dayFrom, momentOf, type Demo } from './demo-context.ts'
import { demoAttributes } from './listings/demo-attributes.ts'
import { apparel } from './listings/apparel.ts'
import { beauty } from './listings/beauty.ts'
import type { DemoListing } from './listings/demo-listing.ts'
import { electronics } from './listings/electronics.ts'
import { furniture } from './listings/furniture.ts'
import { household } from './listings/household.ts'
import { industrialSupply } from './listings/industrial-supply.ts'
import { lightingEnergy } from './listings/lighting-energy.ts'
import { machinery } from './listings/machinery.ts'
import { makersAsiaAmerica } from './listings/makers-asia-america.ts'
import { makersEurope } from './listings/makers-europe.ts'
import { materialsFood } from './listings/materials-food.ts'
import { protectiveWear } from './listings/protective-wear.ts'
import { vehiclesFitness } from './listings/vehicles-fitness.ts'

export const demoListings: DemoListing[] = [
  ...industrialSupply,
  ...lightingEnergy,
  ...electronics,
  ...furniture,
  ...household,
  ...materialsFood,
  ...beauty,
  ...apparel,
  ...protectiveWear,
  ...machinery,
  ...vehiclesFitness,
  ...makersEurope,
  ...makersAsiaAmerica,
]

export type SeededListings = Map<string, { id: string; ref: string; listing: DemoListing }>

/** Each company writes its listings and puts them on the stage. `pictures`: the drawings that are uploaded, by name. */
export async function seedListings(demo: Demo, companies: SeededCompanies, pictures: Map<string, Buffer>): Promise<SeededListings> {
  // Side by side: what one waits for in the database, another uses to prepare its own.
  const written = await Promise.all(
    demoListings.map(async (listing, index) => {
      const { actor } = companies[listing.company].owner
      const ctx = acting(demo, actor, listing.sourceLang, momentOf(demo, [publishedDaysAgo(listing, index), '07:30']))
      const picture = listing.picture === undefined ? undefined : pictures.get(listing.picture)
      const fileId = picture && (await storePicture(ctx, { bytes: picture, displayName: `${listing.key}.png` }))
      const { listingId } = await createListing(ctx, listingForm(demo, listing, fileId))
      await moveListing(ctx, listingId, 'publish', 1)
      return [listingId, listing] as const
    }),
  )
  const ids = new Map(written)
  const rows = await demo.db
    .select({ id: listings.id, ref: listings.ref })
    .from(listings)
    .where(inArray(listings.id, [...ids.keys()]))
  return new Map(
    rows.map(({ id, ref }) => {
      const listing = ids.get(id)!
      return [listing.key, { id, ref, listing }]
    }),
  )
}

/** Spread over two months, and older than any dealing about it. */
function publishedDaysAgo(listing: DemoListing, index: number): number {
  const asked = demoDealings.filter((dealing) => dealing.listing === listing.key).map((dealing) => dealing.at[0])
  return Math.max(2 + ((index * 11) % 59), ...asked.map((daysAgo) => daysAgo + 5))
}

/** The listing form as its company fills it in. */
export function listingForm(demo: Pick<Demo, 'now'>, listing: DemoListing, fileId?: string): ListingInput {
  const { price, moq, sample, carton } = listing
  const [incoterm, namedPlace] = listing.terms
  const tiers = Object.entries(price?.tiers ?? {}).map(([minQty, tier]) => {
    const [unitPrice, leadTimeDays] = Array.isArray(tier) ? tier : [tier]
    return { minQty, unitPrice, leadTimeDays }
  })
  const texts = Object.entries(listing.texts).flatMap(([lang, words]) =>
    Object.entries(words).map(([name, text]) => [`${name}_${lang as Language}`, text]),
  )
  return ListingInput.parse({
    sourceLang: listing.sourceLang,
    ...Object.fromEntries(texts),
    category: listing.category,
    modelNumber: listing.model,
    hs6: listing.hs6,
    originCountry: listing.origin.slice(0, 2),
    originSubdivision: listing.origin,
    ...demoAttributes(listing),
    priceMode: price ? 'tiers' : 'on_request',
    moq: tiers[0]?.minQty ?? moq?.quantity,
    priceUnit: price?.unit ?? moq?.unit,
    currency: price?.currency,
    tiers,
    incoterm,
    namedPlace,
    leadTimeDaysMin: listing.leadDays[0],
    leadTimeDaysMax: listing.leadDays[1],
    paymentTerms: listing.payment,
    priceValidUntil: price ? dayFrom(demo, price.validDays) : undefined,
    capacity: listing.capacity,
    capacityPer: 'month',
    sampleAvailable: sample ? 'yes' : 'no',
    ...(sample && {
      samplePrice: sample.price,
      sampleCurrency: price?.currency ?? 'USD',
      sampleFreight: 'collect',
      sampleIsRefundable: sample.refundable ?? false,
      sampleLeadDays: sample.leadDays,
      sampleMaxQty: sample.maxQty,
    }),
    unitPack: carton.pack,
    cartonQty: carton.qty,
    cartonLengthCm: carton.cm[0],
    cartonWidthCm: carton.cm[1],
    cartonHeightCm: carton.cm[2],
    cartonGrossKg: carton.kg[0],
    cartonNetKg: carton.kg[1],
    certificateCodes: listing.certificates,
    pictureIds: fileId,
    ownsPictures: fileId !== undefined,
    ...listing.more,
  })
}
