import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { tierRanges } from '#app/domain/listings/tier-range.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

type Site = { origin: string; lang: Language }

/** schema.org/Product: one offer per price tier, with the quantity it is for. Unit codes are UN/CEFACT's, as schema.org wants them. */
export function productJsonLd(listing: ListingView, { origin, lang }: Site): object {
  const url = origin + paths.listing(lang, listing.slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: listing.title.text,
    description: listing.summary?.text,
    sku: listing.ref,
    mpn: listing.modelNumber ?? undefined,
    category: listing.trail.map(({ name }) => name).join(' > ') || undefined,
    image:
      'fileId' in listing.picture ? [origin + paths.media(listing.picture.fileId, Math.max(...listing.picture.widths), 'jpg')] : undefined,
    countryOfOrigin: listing.originCountry ? { '@type': 'Country', identifier: listing.originCountry } : undefined,
    additionalProperty: propertiesOf(listing),
    offers: offersOf(listing, { origin, lang }, url),
  }
}

function propertiesOf({ attributes, hs6 }: ListingView): object[] {
  const stated = attributes.map(({ name, value, unit }) => ({ '@type': 'PropertyValue', name: name.en, value, unitCode: unit }))
  return hs6 ? [...stated, { '@type': 'PropertyValue', propertyID: 'HS', value: hs6 }] : stated
}

function offersOf(listing: ListingView, { origin, lang }: Site, url: string): object | undefined {
  const { currency, priceFrom, priceTo, priceUnit, tiers } = listing
  if (!currency || !priceFrom || !priceUnit || tiers.length === 0) return undefined
  const ranges = tierRanges(tiers)
  return {
    '@type': 'AggregateOffer',
    url,
    priceCurrency: currency,
    lowPrice: priceFrom,
    highPrice: priceTo ?? priceFrom,
    offerCount: tiers.length,
    seller: { '@type': 'Organization', name: listing.company.name, url: origin + paths.company(lang, listing.company.slug) },
    offers: tiers.map((tier, index) => ({
      '@type': 'Offer',
      priceCurrency: currency,
      price: tier.unitPrice,
      priceValidUntil: listing.priceValidUntil ?? undefined,
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        priceCurrency: currency,
        price: tier.unitPrice,
        referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: priceUnit },
        eligibleQuantity: {
          '@type': 'QuantitativeValue',
          minValue: Number(tier.minQty),
          maxValue: ranges[index]?.to ? Number(ranges[index].to) : undefined,
          unitCode: priceUnit,
        },
      },
    })),
  }
}
