import { fieldsFor } from '#app/domain/search/fields.ts'
import { matchesOf, type SearchedText } from '#app/domain/search/matches.ts'
import { readQuery, type Query } from '#app/domain/search/query.ts'
import {
  hitsPerPage,
  type Engine,
  type ListingFacet,
  type ListingHit,
  type ListingResults,
  type ListingSearch,
} from '#app/domain/search/search-listings.ts'
import type { IndexAnswer } from '#app/infra/search/faceted.server.ts'
import { searchListingIndex } from '#app/infra/search/listing-index.server.ts'
import { branchOf, readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import type { Context } from '../context.server.ts'
import { byEitherEngine } from './by-either-engine.server.ts'
import { categoryFacet, countryFacet } from './facets.server.ts'
import { foundPage } from './found-page.server.ts'
import { readListingCards } from './read-listing-cards.server.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'
import { searchDatabase } from './search-database.server.ts'

/** A page of published listings. Meilisearch finds them, or the database where it does not; what is shown is always read from the database. */
export async function searchListings(ctx: Pick<Context, 'db' | 'locale' | 'log'>, search: ListingSearch): Promise<ListingResults> {
  const startedAt = performance.now()
  const query = readQuery(search.q)
  const tree = await readCategoryTree(ctx.db)
  const answer = await find(ctx, search, query, tree)
  const hits = await readHits(ctx, answer.ids, query, tree)
  return {
    ...foundPage(answer, hits, search.page),
    facets: {
      category: categoryFacet(answer.counts.category, search.category, tree, ctx.locale),
      country: countryFacet(answer.counts.country, search.country, ctx.locale),
    },
    tookMs: Math.round(performance.now() - startedAt),
  }
}

function find(
  ctx: Pick<Context, 'db' | 'locale' | 'log'>,
  { q: _, ...search }: ListingSearch,
  query: Query,
  tree: CategoryTree,
): Promise<IndexAnswer<ListingFacet> & Engine> {
  const branches = new Map(search.category.map((slug) => [slug, branchOf(tree, slug)]))
  const asked = { ...search, query, perPage: hitsPerPage }
  return byEitherEngine(ctx, {
    index: () => searchListingIndex({ ...asked, fields: fieldsFor(ctx.locale) }),
    database: () => searchDatabase(ctx.db, { ...asked, lang: ctx.locale, branches }),
  })
}

async function readHits(
  { db, locale }: Pick<Context, 'db' | 'locale'>,
  ids: string[],
  query: Query,
  tree: CategoryTree,
): Promise<ListingHit[]> {
  const [cards, searched] = await Promise.all([
    readListingCards(db, ids, locale, { onStageOnly: true }),
    query.words.length === 0 ? [] : readSearchedListings(db, ids, { tree }),
  ])
  const known = new Map(searched.map((listing) => [listing.id, listing]))
  return cards.map((card) => {
    const listing = known.get(card.id)
    if (!listing) return { ...card, matches: [] }
    const summary = listing.texts.find((text) => text.lang === card.title.lang)?.summary ?? null
    const names = listing.trail.map(({ names }) => (locale === 'zh' ? names.zh : names.en))
    const texts: SearchedText[] = [
      { where: 'title', text: card.title.text },
      { where: 'summary', text: summary },
      { where: 'model', text: listing.modelNumber },
      { where: 'category', text: names.join(' · ') },
      { where: 'company', text: listing.companyNames.join(' · ') },
      { where: 'hs', text: listing.hs6 },
    ]
    const matches = matchesOf(query, texts)
    if (matches.length > 0) return { ...card, matches }
    // Found by a title in a language that the reader does not see here.
    const others = listing.texts.map((text): SearchedText => ({ where: 'title', text: text.title }))
    return { ...card, matches: others.flatMap((text) => matchesOf(query, [text])).slice(0, 1) }
  })
}
