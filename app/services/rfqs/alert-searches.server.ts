import { and, asc, eq, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { fits } from '#app/domain/rfqs/saved-search.ts'
import { largestQuantity, type SearchedRfq } from '#app/domain/search/indexed-rfq.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { savedSearches } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { tellSearchers, type Searcher } from '../letters/tell-searchers.server.ts'
import { readSearchedRfqs } from '../search/read-searched-rfqs.server.ts'

/** Searches that are read at once, and readers that are written to at once. */
const perPage = 2_000
const perTransaction = 500

/**
 * Tells whoever saved a search that an RFQ answers, once each: when it is new, after the suppliers were found, and when it changed or is open for
 * longer. Run again, it tells only whom it had not told. The database leaves out what another filter excludes; the words are looked for here.
 */
export async function alertSearches(ctx: Context, rfqId: string): Promise<{ told: number }> {
  const now = readAt(ctx)
  const [rfq] = await readSearchedRfqs(ctx.db, [rfqId], { takingAt: now })
  const [row] = await ctx.db.select({ buyerCompanyId: rfqs.buyerCompanyId }).from(rfqs).where(eq(rfqs.id, rfqId))
  if (!rfq || !row) return { told: 0 }
  const searchers = await findSearchers(ctx.db, rfq, row.buyerCompanyId, now)
  let told = 0
  for (let from = 0; from < searchers.length; from += perTransaction) {
    const some = searchers.slice(from, from + perTransaction)
    told += await inTransaction(ctx, (tx, at) => tellSearchers(tx, ctx, rfqId, some, at))
  }
  return { told }
}

async function findSearchers(db: Reader, rfq: SearchedRfq, buyerCompanyId: string, now: Date): Promise<Searcher[]> {
  const isFit = fits(rfq, now)
  const found = new Map<string, Searcher>()
  let last: string | undefined
  for (;;) {
    const rows = await db
      .select({
        id: savedSearches.id,
        personId: savedSearches.personId,
        companyId: savedSearches.companyId,
        criteria: savedSearches.criteria,
      })
      .from(savedSearches)
      .innerJoin(companies, and(eq(companies.id, savedSearches.companyId), eq(companies.status, 'listed')))
      .where(
        and(
          isNull(savedSearches.pausedAt),
          ne(savedSearches.companyId, buyerCompanyId),
          mayFit(rfq),
          last === undefined ? undefined : sql`${savedSearches.id} > ${last}`,
        ),
      )
      .orderBy(asc(savedSearches.id))
      .limit(perPage)
    for (const { id, personId, companyId } of rows.filter((row) => isFit(row.criteria))) {
      const key = `${personId} ${companyId}`
      const searcher = found.get(key) ?? { personId, companyId, searchIds: [] }
      searcher.searchIds.push(id)
      found.set(key, searcher)
    }
    if (rows.length < perPage) return [...found.values()]
    last = rows.at(-1)!.id
  }
}

/** What the filters alone say. */
function mayFit({ document, trail }: SearchedRfq): SQL {
  const slugs = trail.map(({ slug }) => slug)
  const among = (name: string, values: SQL) =>
    sql`(${savedSearches.criteria} -> ${name}::text = '[]' or ${savedSearches.criteria} -> ${name}::text ?| ${values})`
  const texts = (values: string[]) => sql`array(select json_array_elements_text(${JSON.stringify(values)}::json))`
  const quantity = sql`coalesce((${savedSearches.criteria} ->> 'quantityMin')::numeric, 0) <= ${largestQuantity(document)}::numeric`
  return and(
    among('category', texts(slugs)),
    among('country', texts([document.destinationCountry])),
    among('language', texts([document.lang])),
    quantity,
  )!
}
