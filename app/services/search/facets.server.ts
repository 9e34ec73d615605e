import type { Facet } from '#app/domain/search/search-listings.ts'
import { formatters } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { branchOf, categoryName, type CategoryTree } from '../categories/list-categories.server.ts'

/** Rows that are alike in every facet. */
export type Group<F extends string> = Record<F, string | null> & { count: number }

/** What was found, by each facet: of each as many as a further choice would bring, so without its own filter. `among`: what is chosen of it; null is all. */
export function tally<F extends string>(groups: readonly Group<F>[], among: Record<F, ReadonlySet<string> | null>) {
  const facets = Object.keys(among) as F[]
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Record<F, Record<string, number>>
  let total = 0
  for (const group of groups) {
    const missed = facets.filter((facet) => !isAmong(among[facet], group[facet]))
    if (missed.length === 0) total += group.count
    for (const facet of facets) {
      const [value, counted]: [string | null, Record<string, number>] = [group[facet], counts[facet]]
      if (value !== null && missed.every((one) => one === facet)) counted[value] = (counted[value] ?? 0) + group.count
    }
  }
  return { counts, total }
}

const isAmong = (chosen: ReadonlySet<string> | null, value: string | null) => chosen === null || (value !== null && chosen.has(value))

/** What is chosen, for `tally`. */
export const amongThese = (chosen: readonly string[], values: readonly string[] = chosen): ReadonlySet<string> | null =>
  chosen.length === 0 ? null : new Set(values)

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

export const countryFacet = (counts: Record<string, number>, chosen: string[], lang: Language): Facet[] =>
  namedFacet(counts, chosen, formatters(lang).country)

export const languageFacet = (counts: Record<string, number>, chosen: string[], lang: Language): Facet[] =>
  namedFacet(counts, chosen, formatters(lang).language)

function namedFacet(counts: Record<string, number>, chosen: string[], nameOf: (value: string) => string): Facet[] {
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({ value, label: nameOf(value), count: counts[value] ?? 0 }))
    .sort(byCount)
}

const byCount = (a: Facet, b: Facet) => b.count - a.count || a.label.localeCompare(b.label)
