import { and, asc, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { IndexAnswer } from '#app/infra/search/faceted.server.ts'
import type { ListingIndexSearch } from '#app/infra/search/listing-index.server.ts'
import { companyToken } from '#app/domain/search/listing-document.ts'
import type { ListingFacet } from '#app/domain/search/search-listings.ts'
import type { Word } from '#app/domain/search/tokenise.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { amongThese, tally, type Group } from './facets.server.ts'
import { forgiveSlips } from './forgive-slips.server.ts'
import { onStage } from './on-stage.server.ts'
import { tokenMatch } from './token-match.server.ts'

/** The same search over the tokens that the database keeps. `branches` gives a category with all below it. */
export async function searchDatabase(
  db: Reader,
  search: Omit<ListingIndexSearch, 'fields'> & { lang: Language; branches: Map<string, string[]> },
): Promise<IndexAnswer<ListingFacet>> {
  const { words } = search.query
  if (words.length === 0) return ask(db, search, null)
  const answer = await ask(db, search, textsWith(db, await forgiveSlips(db, words, listingTexts), 'every', search.lang))
  if (answer.total > 0) return answer
  const byCompany = await forgiveSlips(db, words.map(orOfCompany), listingTexts)
  const answerByCompany = await ask(db, search, textsWith(db, byCompany, 'every', search.lang))
  return answerByCompany.total > 0 || words.length === 1 ? answerByCompany : ask(db, search, textsWith(db, byCompany, 'any', search.lang))
}

type Found = ReturnType<typeof textsWith>

const orOfCompany = (word: Word): Word => ({ ...word, forms: [...word.forms, ...word.forms.map((form) => form.map(companyToken))] })

/** Listings with a text that holds every word, or any: how many words it holds, and how early. Tokens stand title first, company last. */
function textsWith(db: Reader, words: Word[], which: 'every' | 'any', lang: Language) {
  const match = tokenMatch(listingTexts.tokens, words)
  const isRead = or(inArray(listingTexts.lang, [lang, 'en']), eq(listingTexts.lang, listings.sourceLang))
  return db
    .select({
      listingId: listingTexts.listingId,
      held: sql<number>`max(${match.held})`.as('held'),
      places: sql<number>`min(${match.places})`.as('places'),
    })
    .from(listingTexts)
    .innerJoin(listings, eq(listings.id, listingTexts.listingId))
    .where(and(match[which], isRead))
    .groupBy(listingTexts.listingId)
    .as('found')
}

async function ask(db: Reader, search: Parameters<typeof searchDatabase>[1], found: Found | null): Promise<IndexAnswer<ListingFacet>> {
  const slugs = search.category.flatMap((slug) => search.branches.get(slug) ?? [])
  const moqFits = search.moqMax === undefined ? undefined : sql`${listings.moq} <= ${search.moqMax}::numeric`
  const inCategory = search.category.length === 0 ? undefined : inArray(listings.categorySlug, [...slugs, ''])
  const inCountry = search.country.length === 0 ? undefined : inArray(listings.originCountry, search.country)
  const from = <T extends Parameters<Reader['select']>[0]>(fields: NonNullable<T>) => {
    const stage = db.select(fields).from(listings).innerJoin(companies, eq(companies.id, listings.companyId)).$dynamic()
    return found ? stage.innerJoin(found, eq(found.listingId, listings.id)) : stage
  }
  const [groups, hits] = await Promise.all([
    from({ category: listings.categorySlug, country: listings.originCountry, count: sql<number>`count(*)::int` })
      .where(and(onStage, moqFits))
      .groupBy(listings.categorySlug, listings.originCountry),
    from({ id: listings.id })
      .where(and(onStage, moqFits, inCategory, inCountry))
      .orderBy(...orderOf(search.sort, found))
      .limit(search.perPage)
      .offset((search.page - 1) * search.perPage),
  ])
  const among = { category: amongThese(search.category, slugs), country: amongThese(search.country) }
  return { ids: (hits as { id: string }[]).map(({ id }) => id), ...tally(groups as Group<ListingFacet>[], among) }
}

function orderOf(sort: ListingIndexSearch['sort'], found: Found | null): SQL[] {
  const best = found ? [desc(found.held), asc(found.places)] : []
  const newest = [sql`${listings.publishedAt} desc nulls last`, asc(listings.id)]
  const tiers = sql`from ${listingPriceTiers} where ${listingPriceTiers.listingId} = ${listings.id}`
  const leadTime = sql`coalesce((select ${listingPriceTiers.leadTimeDays} ${tiers} order by ${listingPriceTiers.minQty} limit 1), ${listings.leadTimeDaysMax})`
  switch (sort) {
    case 'relevance':
      return [...best, ...newest]
    case 'newest':
      return newest
    case 'price':
      return [
        sql`coalesce(${listings.priceFrom}, (select min(${listingPriceTiers.unitPrice}) ${tiers})) / coalesce(${listings.priceBasisQty}, 1) nulls last`,
        ...best,
        ...newest,
      ]
    case 'moq':
      return [sql`${listings.moq} nulls last`, ...best, ...newest]
    case 'lead_time':
      return [sql`${leadTime} nulls last`, ...best, ...newest]
  }
}
