import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { RfqHit } from '#app/domain/rfqs/search-rfqs.ts'
import type { ShownReason } from '#app/domain/rfqs/shown-reason.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { readCategoryTree } from '../categories/list-categories.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { onShowTo } from './access.server.ts'
import { describeReasons } from './describe-reasons.server.ts'
import { hitOf, isTaking } from './search-rfqs.server.ts'

const perPage = 20

export type MatchedRfq = RfqHit & { id: string; matchedAt: Date; reasons: ShownReason[] }

/** The RFQs that the caller's company was matched with, while they take quotations, the last first. */
export async function listMatched(ctx: Context<MemberActor>, page: number): Promise<{ rows: MatchedRfq[]; total: number; pages: number }> {
  const { db, actor, locale } = ctx
  const mine = and(
    eq(rfqMatches.companyId, actor.companyId),
    isNull(rfqMatches.dismissedAt),
    isTaking(readAt(ctx)),
    onShowTo(actor.companyId),
  )
  const [tree, [counted], found] = await Promise.all([
    readCategoryTree(db),
    db.select({ n: count() }).from(rfqMatches).innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId)).where(mine),
    db
      .select({ match: rfqMatches, rfq: rfqs, document: rfqVersions.document })
      .from(rfqMatches)
      .innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId))
      .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
      .where(mine)
      .orderBy(desc(rfqMatches.createdAt), desc(rfqMatches.score), desc(rfqs.id))
      .limit(perPage)
      .offset((page - 1) * perPage),
  ])
  const slugs = [...new Set(found.map(({ document }) => document.categorySlug))]
  const asking = new Map(await Promise.all(slugs.map(async (slug) => [slug, await findCategory(db, slug)] as const)))
  const rows = found.map(({ match, rfq, document }) => {
    const schema = asking.get(document.categorySlug)?.schema.attributes ?? []
    return {
      ...hitOf({ rfq, document }, tree, locale),
      id: rfq.id,
      matchedAt: match.createdAt,
      reasons: describeReasons(match.reasons, { tree, schema, lang: locale }),
    }
  })
  return { rows, total: counted!.n, pages: Math.ceil(counted!.n / perPage) }
}

/** The company does not want to see it any more. Said twice, it stays so. */
export async function dismissMatch(ctx: Context<MemberActor>, rfqId: string): Promise<void> {
  if (!isId(rfqId)) throw notFound()
  await inTransaction(ctx, async (tx, now) => {
    const own = and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.companyId, ctx.actor.companyId))
    const [match] = await tx.select({ at: rfqMatches.dismissedAt }).from(rfqMatches).where(own).for('update')
    if (!match) throw notFound()
    if (match.at === null) await tx.update(rfqMatches).set({ dismissedAt: now }).where(own)
  })
}
