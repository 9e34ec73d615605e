import { and, asc, count, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalid, notFound } from '#app/domain/errors.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { mostFollowed } from '#app/domain/rfqs/matched-input.ts'
import { categories } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { followedCategories } from '#db/schema/rfq-suppliers.ts'
import { categoryName } from '../categories/list-categories.server.ts'
import { inTransaction, type Context } from '../context.server.ts'

/** The caller's company hears of the RFQs of a category and of all below it from now on. */
export async function followCategory(ctx: Context<MemberActor>, slug: string): Promise<void> {
  const { companyId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    // One at a time for each company: the count below holds.
    await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, companyId)).for('update')
    const [category] = await tx.select({ slug: categories.slug }).from(categories).where(eq(categories.slug, slug))
    if (!category) throw notFound()
    const [followed] = await tx.select({ n: count() }).from(followedCategories).where(eq(followedCategories.companyId, companyId))
    if (followed!.n >= mostFollowed) throw invalid('rfq.too_many_followed', ['category'], { most: mostFollowed })
    await tx.insert(followedCategories).values({ companyId, categorySlug: slug, createdAt: now }).onConflictDoNothing()
  })
}

export async function unfollowCategory(ctx: Context<MemberActor>, slug: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await tx
      .delete(followedCategories)
      .where(and(eq(followedCategories.companyId, ctx.actor.companyId), eq(followedCategories.categorySlug, slug)))
  })
}

/** In the order of the tree. */
export async function listFollowed({ db, actor, locale }: Context<MemberActor>): Promise<CategoryName[]> {
  const rows = await db
    .select({ slug: categories.slug, names: categories.names })
    .from(followedCategories)
    .innerJoin(categories, eq(categories.slug, followedCategories.categorySlug))
    .where(eq(followedCategories.companyId, actor.companyId))
    .orderBy(asc(categories.position))
  return rows.map((row) => categoryName(row, locale))
}
