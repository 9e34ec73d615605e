import { and, eq, inArray } from 'drizzle-orm'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { RfqFacet, RfqHit, RfqResults, RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { rfqFieldsFor } from '#app/domain/search/fields.ts'
import { readQuery } from '#app/domain/search/query.ts'
import { hitsPerPage, type Engine } from '#app/domain/search/search-listings.ts'
import type { IndexAnswer } from '#app/infra/search/faceted.server.ts'
import { searchRfqIndex } from '#app/infra/search/rfq-index.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { branchOf, categoryName, readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { byEitherEngine } from '../search/by-either-engine.server.ts'
import { categoryFacet, countryFacet, languageFacet } from '../search/facets.server.ts'
import { foundPage } from '../search/found-page.server.ts'
import { takesQuotationsNow, type RfqRow } from './access.server.ts'
import { searchRfqDatabase } from './search-rfq-database.server.ts'

const dayMs = 24 * 3600_000

/** A page of the public RFQs that take quotations. Meilisearch finds them, or the database where it does not; what is shown is always read from the database. */
export async function searchRfqs(ctx: Pick<Context, 'db' | 'locale' | 'log' | 'now'>, search: RfqSearch): Promise<RfqResults> {
  const { db, locale } = ctx
  const now = readAt(ctx)
  const tree = await readCategoryTree(db)
  const answer = await find(ctx, search, tree, now)
  const hits = await readHits(db, answer.ids, { tree, lang: locale, now })
  const { counts } = answer
  return {
    ...foundPage(answer, hits, search.page),
    facets: {
      category: categoryFacet(counts.category, search.category, tree, locale),
      country: countryFacet(counts.country, search.country, locale),
      language: languageFacet(counts.language, search.language, locale),
    },
  }
}

function find(
  ctx: Pick<Context, 'db' | 'locale' | 'log'>,
  { q, daysLeft, ...search }: RfqSearch,
  tree: CategoryTree,
  now: Date,
): Promise<IndexAnswer<RfqFacet> & Engine> {
  const endsAfter = new Date(now.getTime() + Number(daysLeft ?? 0) * dayMs)
  const asked = { ...search, query: readQuery(q), endsAfter, perPage: hitsPerPage }
  const slugs = search.category.flatMap((slug) => branchOf(tree, slug))
  return byEitherEngine(ctx, {
    index: () => searchRfqIndex({ ...asked, fields: rfqFieldsFor(ctx.locale) }),
    database: () => searchRfqDatabase(ctx.db, { ...asked, slugs }, now),
  })
}

/** In the order of the ids; what ended since it was indexed is left out. */
async function readHits(
  db: Reader,
  ids: string[],
  { tree, lang, now }: { tree: CategoryTree; lang: Language; now: Date },
): Promise<RfqHit[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ rfq: rfqs, document: rfqVersions.document, publishedAt: rfqVersions.publishedAt })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(and(inArray(rfqs.id, ids), takesQuotationsNow(now)))
  const rowOf = new Map(rows.map((row) => [row.rfq.id, row]))
  return ids.flatMap((id) => rowOf.get(id) ?? []).map((row) => hitOf(row, tree, lang))
}

type FoundRow = { rfq: RfqRow; document: RfqDocument; publishedAt: Date }

/** What a list shows of an RFQ. */
export function hitOf({ rfq, document, publishedAt }: FoundRow, tree: CategoryTree, lang: Language): RfqHit {
  const category = tree.find(({ slug }) => slug === document.categorySlug)
  return {
    ref: rfq.ref,
    title: { text: document.title, lang: document.lang },
    category: category ? categoryName(category, lang).name : null,
    country: document.destinationCountry,
    quantity: document.lines[0]?.breaks.at(-1) ?? null,
    moreLines: Math.max(0, document.lines.length - 1),
    publishedAt,
    closesAt: rfq.quoteDeadline,
    timeZone: document.timeZone,
    quotations: { count: rfq.quotationCount, most: rfq.maxQuotations },
  }
}
