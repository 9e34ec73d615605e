import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { DismissReason } from '#app/domain/rfqs/match.ts'
import type { DismissedRfq, RfqHit } from '#app/domain/rfqs/search-rfqs.ts'
import type { ShownReason } from '#app/domain/rfqs/shown-reason.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { readCategoryTree } from '../categories/list-categories.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { takesQuotationsOf } from './access.server.ts'
import { describeReasons } from './describe-reasons.server.ts'
import { hitOf } from './search-rfqs.server.ts'

const perPage = 20

/** `isNew`: nobody of the company has seen it yet. */
export type MatchedRfq = RfqHit & { id: string; matchedAt: Date; isNew: boolean; reasons: ShownReason[] }

const ofCompany = ({ companyId }: MemberActor) => and(eq(rfqMatches.companyId, companyId), isNull(rfqMatches.dismissedAt))

/** The RFQs that the caller's company was matched with, while they take quotations, the last first. */
export async function listMatched(ctx: Context<MemberActor>, page: number): Promise<{ rows: MatchedRfq[]; total: number; pages: number }> {
  const { db, actor, locale } = ctx
  const mine = and(ofCompany(actor), takesQuotationsOf(actor.companyId, readAt(ctx)))
  const [tree, [counted], found] = await Promise.all([
    readCategoryTree(db),
    db.select({ n: count() }).from(rfqMatches).innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId)).where(mine),
    db
      .select({ match: rfqMatches, rfq: rfqs, document: rfqVersions.document, publishedAt: rfqVersions.publishedAt })
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
  const rows = found.map(({ match, rfq, document, publishedAt }) => {
    const schema = asking.get(document.categorySlug)?.schema.attributes ?? []
    return {
      ...hitOf({ rfq, document, publishedAt }, tree, locale),
      id: rfq.id,
      matchedAt: match.createdAt,
      isNew: match.seenAt === null,
      reasons: describeReasons(match.reasons, { tree, schema, lang: locale }),
    }
  })
  return { rows, total: counted!.n, pages: Math.ceil(counted!.n / perPage) }
}

/** How many of them nobody of the company has seen yet. */
export async function countUnseen(ctx: Context<MemberActor>): Promise<number> {
  const [counted] = await ctx.db
    .select({ n: count() })
    .from(rfqMatches)
    .innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId))
    .where(and(ofCompany(ctx.actor), isNull(rfqMatches.seenAt), takesQuotationsOf(ctx.actor.companyId, readAt(ctx))))
  return counted!.n
}

/** Remembers that somebody of the company has seen them, in the list or on their pages. */
export async function noteSeen(ctx: Context<MemberActor>, rfqIds: string[]): Promise<void> {
  if (rfqIds.length === 0) return
  await inTransaction(ctx, async (tx, seenAt) => {
    await tx
      .update(rfqMatches)
      .set({ seenAt })
      .where(and(eq(rfqMatches.companyId, ctx.actor.companyId), inArray(rfqMatches.rfqId, rfqIds), isNull(rfqMatches.seenAt)))
  })
}

/** The same where somebody opens its page: strangers leave no mark. */
export async function noteSeenBy({ actor, ...ctx }: Context, rfqId: string): Promise<void> {
  if (actor.kind === 'member') await noteSeen({ ...ctx, actor }, [rfqId])
}

/** One that the company has just put aside. */
export async function findDismissed({ db, actor }: Context<MemberActor>, rfqId: string | null): Promise<DismissedRfq | null> {
  if (!rfqId || !isId(rfqId)) return null
  const [row] = await db
    .select({ id: rfqs.id, title: rfqs.title, lang: rfqs.lang, at: rfqMatches.dismissedAt, reason: rfqMatches.dismissReason })
    .from(rfqMatches)
    .innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId))
    .where(and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.companyId, actor.companyId)))
  return row?.at ? { id: row.id, title: { text: row.title, lang: row.lang }, reason: row.reason } : null
}

/** The company does not want to see it any more, and says why where it likes to. Said twice, it stays so. */
export async function dismissMatch(ctx: Context<MemberActor>, rfqId: string, reason?: DismissReason): Promise<void> {
  if (!isId(rfqId)) throw notFound()
  await inTransaction(ctx, async (tx, now) => {
    const own = and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.companyId, ctx.actor.companyId))
    const [match] = await tx.select({ at: rfqMatches.dismissedAt }).from(rfqMatches).where(own).for('update')
    if (!match) throw notFound()
    await tx
      .update(rfqMatches)
      .set({ dismissedAt: match.at ?? now, ...(reason && { dismissReason: reason }) })
      .where(own)
  })
}
