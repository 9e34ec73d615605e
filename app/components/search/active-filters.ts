import type { Facet, ListingResults } from '#app/domain/search/search-listings.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { searchAddress, type ShownSearch } from './search-address.ts'

export type ActiveFilter = { key: string; label: string; without: string }

/** Every filter that is on, in words, with the address of the same search without it. */
export function activeFilters(search: ShownSearch, facets: ListingResults['facets'], { t, lang, format }: ReaderSpeech): ActiveFilter[] {
  const drop = (change: Partial<ShownSearch>) => searchAddress(lang, { ...search, ...change, page: 1 })
  const others = (codes: string[], code: string) => codes.filter((one) => one !== code)
  return [
    ...(search.within === undefined ? search.category : []).map((code) => ({
      key: `category ${code}`,
      label: t('search:chip.category', { name: labelOf(facets.category, code) ?? code }),
      without: drop({ category: others(search.category, code) }),
    })),
    ...search.country.map((code) => ({
      key: `country ${code}`,
      label: t('search:chip.country', { name: format.country(code) }),
      without: drop({ country: others(search.country, code) }),
    })),
    ...(search.moqMax
      ? [{ key: 'moqMax', label: t('search:chip.moqMax', { number: format.number(search.moqMax) }), without: drop({ moqMax: undefined }) }]
      : []),
  ]
}

function labelOf(facets: Facet[], value: string): string | undefined {
  return facets.find((facet) => facet.value === value)?.label
}
