import type { Facet } from '#app/domain/search/search-listings.ts'
import { formatters } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { branchOf, categoryName, type CategoryTree } from '../categories/list-categories.server.ts'

export type Group = { category: string | null; country: string | null; count: number }

/** What was found, by category and by country: of each as many as a further choice would bring, so without its own filter. `slugs`: chosen, with all below. */
export function tally(groups: readonly Group[], chosen: { category: string[]; country: string[] }, slugs: ReadonlySet<string>) {
  const counts = { category: {} as Record<string, number>, country: {} as Record<string, number> }
  let total = 0
  for (const { category, country, count } of groups) {
    const fitsCategory = chosen.category.length === 0 || (category !== null && slugs.has(category))
    const fitsCountry = chosen.country.length === 0 || (country !== null && chosen.country.includes(country))
    if (fitsCategory && fitsCountry) total += count
    if (fitsCountry && category !== null) counts.category[category] = (counts.category[category] ?? 0) + count
    if (fitsCategory && country !== null) counts.country[country] = (counts.country[country] ?? 0) + count
  }
  return { counts, total }
}

const mostCategories = 15

/** The fullest categories, and those chosen whether full or not. */
export function categoryFacet(counts: Record<string, number>, chosen: string[], tree: CategoryTree, lang: Language): Facet[] {
  const fullest = Object.keys(counts)
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, mostCategories)
  return tree
    .filter(({ slug }) => fullest.includes(slug) || chosen.includes(slug))
    .map((one) => {
      const { slug, name } = categoryName(one, lang)
      return { value: slug, label: name, count: branchOf(tree, slug).reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0) }
    })
    .sort(byCount)
}

export function countryFacet(counts: Record<string, number>, chosen: string[], lang: Language): Facet[] {
  const { country } = formatters(lang)
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({ value, label: country(value), count: counts[value] ?? 0 }))
    .sort(byCount)
}

const byCount = (a: Facet, b: Facet) => b.count - a.count || a.label.localeCompare(b.label)
