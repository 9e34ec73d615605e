import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

/** schema.org/Demand of a public RFQ: what is wanted, how much and until when; nobody's name and no address. */
export function demandJsonLd({ ref, document, trail, publishedAt }: RfqView, { origin, lang }: { origin: string; lang: Language }): object {
  const url = origin + paths.rfq(lang, ref)
  return {
    '@context': 'https://schema.org',
    '@type': 'Demand',
    '@id': url,
    url,
    serialNumber: ref,
    name: document.title,
    description: document.details,
    inLanguage: document.lang,
    availabilityStarts: new Date(publishedAt).toISOString(),
    availabilityEnds: document.quoteDeadline,
    eligibleRegion: document.supplierFilter.countries?.map((code) => ({ '@type': 'Country', identifier: code })),
    areaServed: { '@type': 'Country', identifier: document.destinationCountry },
    itemOffered: document.lines.map((line) => ({
      '@type': 'Product',
      name: line.description,
      category: trail.map(({ name }) => name).join(' > ') || undefined,
    })),
    eligibleQuantity: document.lines.map(({ breaks }) => ({
      '@type': 'QuantitativeValue',
      minValue: Number(breaks[0]!.quantity),
      maxValue: Number(breaks.at(-1)!.quantity),
      unitCode: breaks[0]!.unit,
    })),
  }
}
