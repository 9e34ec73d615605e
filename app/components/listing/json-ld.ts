import type { DescribedValue } from '#app/domain/listings/describe-attributes.ts'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { tierRanges } from '#app/domain/listings/tier-range.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
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
    gtin: listing.gtin ?? undefined,
    brand: listing.brand ? { '@type': 'Brand', name: listing.brand } : undefined,
    category: listing.trail.map(({ name }) => name).join(' > ') || undefined,
    image: imagesOf(listing, origin),
    countryOfOrigin: listing.originCountry ? { '@type': 'Country', identifier: listing.originCountry } : undefined,
    additionalProperty: propertiesOf(listing),
    offers: offersOf(listing, { origin, lang }, url),
  }
}

function imagesOf({ pictures }: ListingView, origin: string): string[] | undefined {
  const images = pictures.map(({ fileId, widths }) => origin + paths.media(fileId, Math.max(...widths), 'jpg'))
  return images.length > 0 ? images : undefined
}

function propertiesOf({ attributes, hs6 }: ListingView): object[] {
  const stated = attributes.map(({ nameEn, value }) => ({ '@type': 'PropertyValue', name: nameEn, ...propertyValue(value) }))
  return hs6 ? [...stated, { '@type': 'PropertyValue', name: 'HS code', propertyID: 'HS', value: hs6 }] : stated
}

function propertyValue(value: DescribedValue): object {
  if ('number' in value) return { value: Number(value.number), unitCode: value.unit }
  if ('from' in value) return { minValue: Number(value.from), maxValue: Number(value.to), unitCode: value.unit }
  if ('yes' in value) return { value: value.yes }
  if ('words' in value) return { value: value.words.map(({ text }) => text).join(', ') }
  return { value: value.text, unitCode: value.unit }
}

/** A price holds for so many of a unit; tiers are offers of their own, each with the quantities that it is for. */
function offersOf(listing: ListingView, { origin, lang }: Site, url: string): object | undefined {
  const { currency, priceFrom, priceTo, priceUnit, priceBasisQty, priceValidUntil, tiers } = listing
  if (!currency || !priceFrom || !priceUnit) return undefined
  const [lowest, highest] = [priceFrom, priceTo ?? priceFrom]
  const ranges = tierRanges(tiers)
  const quantity = (figures: object) => ({ '@type': 'QuantitativeValue', ...figures, unitCode: priceUnit })
  const specification = (prices: object) => ({
    '@type': 'UnitPriceSpecification',
    priceCurrency: currency,
    ...prices,
    referenceQuantity: quantity({ value: Number(priceBasisQty) }),
  })
  const offers = tiers.map(({ minQty, unitPrice }, index) => {
    const to = ranges[index]!.to
    const price = canonicalDecimal(unitPrice)
    const eligibleQuantity = quantity({ minValue: Number(minQty), maxValue: to === null ? undefined : Number(to) })
    return {
      '@type': 'Offer',
      priceCurrency: currency,
      price,
      priceValidUntil: priceValidUntil ?? undefined,
      priceSpecification: specification({ price, eligibleQuantity }),
    }
  })
  return {
    '@type': 'AggregateOffer',
    url,
    priceCurrency: currency,
    lowPrice: lowest,
    highPrice: highest,
    seller: { '@type': 'Organization', name: listing.company.name, url: origin + paths.company(lang, listing.company.slug) },
    ...(offers.length > 0
      ? { offerCount: offers.length, offers }
      : { priceSpecification: specification({ minPrice: lowest, maxPrice: highest }) }),
  }
}
