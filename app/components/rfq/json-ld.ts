import type { RfqLine } from '#app/domain/rfqs/rfq.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

const country = (code: string) => ({ '@type': 'Country', identifier: code })

const boundsOf = ({ breaks }: RfqLine) => ({
  '@type': 'QuantitativeValue',
  minValue: Number(breaks[0]!.quantity),
  maxValue: Number(breaks.at(-1)!.quantity),
  unitCode: breaks[0]!.unit,
})

/**
 * schema.org/Demand of a public RFQ: what is wanted, how much and until when; nobody's name and no address. Of every line its largest quantity;
 * the bounds are said where there is one line, since nothing would tell which of several they are of.
 */
export function demandJsonLd({ ref, document, trail, publishedAt }: RfqView, { origin, lang }: { origin: string; lang: Language }): object {
  const url = origin + paths.rfq(lang, ref)
  const category = trail.map(({ name }) => name).join(' > ') || undefined
  const goodsOf = ({ description }: RfqLine) => ({ '@type': 'Product', name: description, category })
  return {
    '@context': 'https://schema.org',
    '@type': 'Demand',
    '@id': url,
    url,
    identifier: `RFQ-${ref}`,
    name: document.title,
    description: document.details,
    validFrom: new Date(publishedAt).toISOString(),
    validThrough: document.quoteDeadline,
    eligibleRegion: document.supplierFilter.countries?.map(country),
    ineligibleRegion: document.supplierFilter.countriesOut?.map(country),
    areaServed: country(document.destinationCountry),
    itemOffered: document.lines.map(goodsOf),
    includesObject: document.lines.map((line) => ({
      '@type': 'TypeAndQuantityNode',
      typeOfGood: goodsOf(line),
      amountOfThisGood: Number(line.breaks.at(-1)!.quantity),
      unitCode: line.breaks.at(-1)!.unit,
    })),
    eligibleQuantity: document.lines.length === 1 ? boundsOf(document.lines[0]!) : undefined,
  }
}
