import { and, asc, desc, eq, gt, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { RfqHit, RfqResults, RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { readQuery } from '#app/domain/search/query.ts'
import { hitsPerPage } from '#app/domain/search/search-listings.ts'
import { withSynonyms } from '#app/domain/search/synonyms.ts'
import type { Language } from '#app/i18n/languages.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import type { Reader } from '#db/client.server.ts'
import { branchOf, categoryName, readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { categoryFacet, countryFacet, tally } from '../search/facets.server.ts'
import { forgiveSlips } from '../search/forgive-slips.server.ts'
import { tokenMatch } from '../search/token-match.server.ts'
import { onShow } from './access.server.ts'

const mostPages = 500

/** Taking quotations at this moment. */
export const isTaking = (now: Date): SQL =>
  and(eq(rfqs.status, 'open'), or(gt(rfqs.quoteDeadline, now), inArray(rfqs.closeRule, ['count', 'both'])))!

/** The same, and public. */
export const takesQuotationsNow = (now: Date): SQL => and(onShow, isTaking(now))!

/** A page of the public RFQs that take quotations. There are few of them beside the listings: the database finds them by its tokens. */
export async function searchRfqs(ctx: Pick<Context, 'db' | 'locale' | 'now'>, search: RfqSearch): Promise<RfqResults> {
  const { db, locale } = ctx
  const [tree, words] = await Promise.all([readCategoryTree(db), readWords(db, search.q)])
  const isShown = takesQuotationsNow(readAt(ctx))
  const every = words && tokenMatch(rfqs.tokens, words)
  const first = await ask(db, search, tree, { isShown, words: every, condition: every?.every })
  const found =
    first.total > 0 || !every || words.length === 1 ? first : await ask(db, search, tree, { isShown, words: every, condition: every.any })
  return {
    hits: found.rows.map((row) => hitOf(row, tree, locale)),
    total: found.total,
    page: search.page,
    pages: Math.min(mostPages, Math.ceil(found.total / hitsPerPage)),
    facets: {
      category: categoryFacet(found.counts.category, search.category, tree, locale),
      country: countryFacet(found.counts.country, search.country, locale),
    },
  }
}

async function readWords(db: Reader, q: string) {
  const { words } = readQuery(q)
  return words.length === 0 ? null : (await forgiveSlips(db, words, rfqs)).map(withSynonyms)
}

type Asked = { isShown: SQL; words: ReturnType<typeof tokenMatch> | null; condition: SQL | undefined }

async function ask(db: Reader, search: RfqSearch, tree: CategoryTree, { isShown, words, condition }: Asked) {
  const slugs = new Set(search.category.flatMap((slug) => branchOf(tree, slug)))
  const inCategory = search.category.length === 0 ? undefined : inArray(rfqs.categorySlug, [...slugs, ''])
  const inCountry = search.country.length === 0 ? undefined : inArray(rfqs.destinationCountry, search.country)
  const [groups, rows] = await Promise.all([
    db
      .select({ category: rfqs.categorySlug, country: rfqs.destinationCountry, count: sql<number>`count(*)::int` })
      .from(rfqs)
      .where(and(isShown, condition))
      .groupBy(rfqs.categorySlug, rfqs.destinationCountry),
    db
      .select({ rfq: rfqs, document: rfqVersions.document })
      .from(rfqs)
      .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
      .where(and(isShown, condition, inCategory, inCountry))
      .orderBy(...orderOf(search, words))
      .limit(hitsPerPage)
      .offset((search.page - 1) * hitsPerPage),
  ])
  return { rows, ...tally(groups, search, slugs) }
}

function orderOf({ sort }: RfqSearch, words: Asked['words']): SQL[] {
  const newest = [desc(rfqs.openedAt), asc(rfqs.id)]
  if (sort === 'closing') return [sql`${rfqs.quoteDeadline} nulls last`, ...newest]
  return sort === 'relevance' && words ? [desc(words.held), asc(words.places), ...newest] : newest
}

type Row = Awaited<ReturnType<typeof ask>>['rows'][number]

/** What a list shows of an RFQ. */
export function hitOf({ rfq, document }: Row, tree: CategoryTree, lang: Language): RfqHit {
  const category = tree.find(({ slug }) => slug === document.categorySlug)
  return {
    ref: rfq.ref,
    title: { text: document.title, lang: document.lang },
    category: category ? categoryName(category, lang).name : null,
    country: document.destinationCountry,
    quantity: document.lines[0]?.breaks.at(-1) ?? null,
    moreLines: Math.max(0, document.lines.length - 1),
    openedAt: rfq.openedAt ?? rfq.createdAt,
    closesAt: rfq.quoteDeadline,
    timeZone: document.timeZone,
    quotations: { count: rfq.quotationCount, most: rfq.maxQuotations },
  }
}
