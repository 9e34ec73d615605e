import { and, asc, desc, inArray, sql, type SQL } from 'drizzle-orm'
import type { RfqFacet } from '#app/domain/rfqs/search-rfqs.ts'
import { withSynonyms } from '#app/domain/search/synonyms.ts'
import type { IndexAnswer } from '#app/infra/search/faceted.server.ts'
import type { RfqIndexSearch } from '#app/infra/search/rfq-index.server.ts'
import type { Reader } from '#db/client.server.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { amongThese, tally } from '../search/facets.server.ts'
import { forgiveSlips } from '../search/forgive-slips.server.ts'
import { tokenMatch } from '../search/token-match.server.ts'
import { endsAfter, endsAt, takesQuotationsNow } from './access.server.ts'

/** `slugs`: the categories that are chosen, with all below them. */
type Search = Omit<RfqIndexSearch, 'fields'> & { slugs: string[] }
type Words = ReturnType<typeof tokenMatch> | null

/** The same search over the tokens that the database keeps. */
export async function searchRfqDatabase(db: Reader, search: Search, now: Date): Promise<IndexAnswer<RfqFacet>> {
  const { words } = search.query
  if (words.length === 0) return ask(db, search, { words: null, shown: takesQuotationsNow(now) })
  const match = tokenMatch(rfqs.tokens, (await forgiveSlips(db, words, rfqs)).map(withSynonyms))
  const shown = (condition: SQL) => and(takesQuotationsNow(now), condition)!
  const answer = await ask(db, search, { words: match, shown: shown(match.every) })
  return answer.total > 0 || words.length === 1 ? answer : ask(db, search, { words: match, shown: shown(match.any) })
}

async function ask(db: Reader, search: Search, { words, shown }: { words: Words; shown: SQL }): Promise<IndexAnswer<RfqFacet>> {
  const { category, country, language, slugs } = search
  const isFit = and(shown, endsAfter(search.endsAfter), search.quantityMin === undefined ? undefined : asksFor(search.quantityMin))
  const [groups, rows] = await Promise.all([
    db
      .select({ category: rfqs.categorySlug, country: rfqs.destinationCountry, language: rfqs.lang, count: sql<number>`count(*)::int` })
      .from(rfqs)
      .where(isFit)
      .groupBy(rfqs.categorySlug, rfqs.destinationCountry, rfqs.lang),
    db
      .select({ id: rfqs.id })
      .from(rfqs)
      .where(
        and(
          isFit,
          category.length === 0 ? undefined : inArray(rfqs.categorySlug, [...slugs, '']),
          country.length === 0 ? undefined : inArray(rfqs.destinationCountry, country),
          language.length === 0 ? undefined : sql`${rfqs.lang} = any(${sql.param(language, rfqs.tokens)})`,
        ),
      )
      .orderBy(...orderOf(search, words))
      .limit(search.perPage)
      .offset((search.page - 1) * search.perPage),
  ])
  const among = { category: amongThese(category, slugs), country: amongThese(country), language: amongThese(language) }
  return { ids: rows.map(({ id }) => id), ...tally<RfqFacet>(groups, among) }
}

/** So much, or more, of any line. */
const asksFor = (quantity: string): SQL => sql`exists (
  select 1 from ${rfqVersions}, jsonb_array_elements(${rfqVersions.document} -> 'lines') as line, jsonb_array_elements(line -> 'breaks') as step
  where ${rfqVersions.rfqId} = ${rfqs.id} and ${rfqVersions.version} = ${rfqs.currentVersion} and (step ->> 'quantity')::numeric >= ${quantity}::numeric)`

function orderOf({ sort }: Search, words: Words): SQL[] {
  const newest = [desc(rfqs.openedAt), asc(rfqs.id)]
  if (sort === 'closing') return [sql`${endsAt} nulls last`, ...newest]
  return sort === 'relevance' && words ? [desc(words.held), asc(words.places), ...newest] : newest
}
