import type { ListingSearch } from '#app/domain/search/search-listings.ts'
import type { Language } from '#app/i18n/languages.ts'
import { writeNumber } from '#app/i18n/read-number.ts'
import { paths } from '#app/paths.ts'

/** A search as a page shows it; `within`: on the page of this category, which stands in its path. */
export type ShownSearch = ListingSearch & { within?: string }

/** The address of a search, written as its form writes it; what has its usual value is left out, so that one search has one address. */
export function searchAddress(lang: Language, { q, category, country, moqMax, sort, page, within }: ShownSearch): string {
  const query = {
    q,
    category: within === undefined ? category : undefined,
    country,
    moqMax: moqMax && writeNumber(moqMax, lang),
    sort: sort === 'relevance' ? undefined : sort,
    page: page > 1 ? page : undefined,
  }
  return within === undefined ? paths.search(lang, query) : paths.category(lang, within, query)
}

/** Where the forms of a search lead; they add the rest as fields. */
export function searchAction(lang: Language, { within }: ShownSearch): string {
  return within === undefined ? paths.search(lang) : paths.category(lang, within)
}

/** The same search without any filter. */
export function unfiltered(lang: Language, search: ShownSearch): string {
  return searchAddress(lang, { ...search, category: [], country: [], moqMax: undefined, sort: 'relevance', page: 1 })
}
