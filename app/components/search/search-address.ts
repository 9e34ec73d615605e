import type { ListingSearch } from '#app/domain/search/search-listings.ts'
import type { Language } from '#app/i18n/languages.ts'
import { writeNumber } from '#app/i18n/read-number.ts'
import { paths } from '#app/paths.ts'

/** The address of a search, written as its form writes it; what has its usual value is left out, so that one search has one address. */
export function searchAddress(lang: Language, { q, category, country, moqMax, sort, page }: ListingSearch): string {
  return paths.search(lang, {
    q,
    category,
    country,
    moqMax: moqMax && writeNumber(moqMax, lang),
    sort: sort === 'relevance' ? undefined : sort,
    page: page > 1 ? page : undefined,
  })
}
