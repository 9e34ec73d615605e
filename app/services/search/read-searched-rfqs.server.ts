import { and, eq, inArray, sql } from 'drizzle-orm'
import { endOf, lastMs } from '#app/domain/rfqs/deadline.ts'
import { tokensOfRfq, type SearchedRfq } from '#app/domain/search/indexed-rfq.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { readCategoryTree, trailIn, type CategoryTree } from '../categories/list-categories.server.ts'
import { takesQuotationsNow } from '../rfqs/access.server.ts'

/** RFQs as search knows them, in their newest version. `takingAt`: only those that strangers see and that take quotations then. */
export async function readSearchedRfqs(
  db: Reader,
  ids: string[],
  options: { takingAt?: Date; tree?: CategoryTree } = {},
): Promise<SearchedRfq[]> {
  if (ids.length === 0) return []
  const [tree, rows] = await Promise.all([
    options.tree ?? readCategoryTree(db),
    db
      .select({ rfq: rfqs, document: rfqVersions.document })
      .from(rfqs)
      .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
      .where(and(inArray(rfqs.id, ids), options.takingAt && takesQuotationsNow(options.takingAt)))
      .orderBy(rfqs.id),
  ])
  return rows.map(({ rfq, document }) => {
    const openedAt = rfq.openedAt ?? rfq.createdAt
    const endsAt = endOf({ ...rfq, openedAt }) ?? new Date(openedAt.getTime() + lastMs)
    return { id: rfq.id, ref: rfq.ref, document, trail: trailIn(tree, document.categorySlug), openedAt, endsAt }
  })
}

/** Cuts what RFQs say into what the database finds them by. Call it when a version is published. */
export async function writeRfqTokens(tx: Transaction, ids: string | string[]): Promise<void> {
  const cut = (await readSearchedRfqs(tx, [ids].flat())).map((rfq) => ({ id: rfq.id, tokens: tokensOfRfq(rfq) }))
  await tx.execute(sql`
    update ${rfqs} set tokens = cut.tokens
    from jsonb_to_recordset(${JSON.stringify(cut)}::jsonb) as cut (id uuid, tokens text[])
    where ${rfqs.id} = cut.id and ${rfqs.tokens} is distinct from cut.tokens`)
}
