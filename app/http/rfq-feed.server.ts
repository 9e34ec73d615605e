import type { RfqHit, RfqResults, RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import type { Language } from '#app/i18n/languages.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { xml, xmlText } from './for-machines.server.ts'

type Place = { lang: Language; origin: string }

/** RFC 4287. An entry's id is its address without a language, so that it stays the same in every feed; a changed RFQ is updated. */
export function rfqFeed(request: Request, results: RfqResults, search: RfqSearch, { lang, origin }: Place): Response {
  const { t } = speech(lang)
  const [category] = search.category
  const name = results.facets.category.find(({ value }) => value === category)?.label
  const self = origin + paths.rfqFeed(lang, category)
  const updated = new Date(Math.max(0, ...results.hits.map(({ publishedAt }) => publishedAt.getTime())))
  return xml(
    request,
    [
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
      `<id>${xmlText(self)}</id>`,
      `<title>${xmlText(name ? t('rfqSearch:feedTitleIn', { name }) : t('rfqSearch:feedTitle'))}</title>`,
      `<updated>${updated.toISOString()}</updated>`,
      `<author><name>Quayside</name></author>`,
      `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
      `<link rel="alternate" type="text/html" href="${xmlText(origin + paths.rfqs(lang, { category }))}"/>`,
      ...results.hits.flatMap((hit) => entry(hit, { lang, origin })),
      '</feed>',
    ],
    'application/atom+xml',
  )
}

function entry(hit: RfqHit, { lang, origin }: Place): string[] {
  return [
    '<entry>',
    `<id>${origin}/rfqs/${hit.ref}</id>`,
    `<title xml:lang="${hit.title.lang}">${xmlText(hit.title.text)}</title>`,
    `<updated>${hit.publishedAt.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + paths.rfq(lang, hit.ref))}"/>`,
    ...(hit.category ? [`<category term="${xmlText(hit.category)}"/>`] : []),
    `<summary>${xmlText(summaryOf(hit, lang))}</summary>`,
    '</entry>',
  ]
}

function summaryOf({ quantity, country, closesAt, timeZone }: RfqHit, lang: Language): string {
  const reader = speech(lang)
  const day = closesAt ? reader.format.dateTime(closesAt, timeZone) : '–'
  const facts = { country: reader.format.country(country), day }
  if (!quantity) return reader.t('rfqSearch:feedEntryPlain', facts)
  return reader.t('rfqSearch:feedEntry', { ...facts, quantity: quantityText(reader, quantity.quantity, quantity.unit) })
}
