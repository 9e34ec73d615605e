import { ListingSearch } from '#app/domain/search/search-listings.ts'
import type { Context } from '../context.server.ts'
import { searchListings } from '../search/search-listings.server.ts'

const most = 3
const wordsAsked = [12, 3, 2, 1]

/** Categories in which what somebody looks for is offered already: those of the listings that are found by its name, or by its first words. */
export async function suggestCategories(ctx: Pick<Context, 'db' | 'locale' | 'log'>, title: string): Promise<string[]> {
  const words = title.trim().slice(0, 120).split(/\s+/).filter(Boolean)
  for (const many of wordsAsked.filter((count) => count === wordsAsked[0] || count < words.length)) {
    const { facets } = await searchListings(ctx, ListingSearch.parse({ q: words.slice(0, many).join(' ') }))
    const found = facets.category.filter(({ count }) => count > 0).map(({ value }) => value)
    if (found.length > 0) return found.slice(0, most)
  }
  return []
}
