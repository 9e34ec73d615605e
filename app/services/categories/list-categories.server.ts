import { asc, eq, sql } from 'drizzle-orm'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { nameIn } from '#app/domain/text.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from '#db/schema/code-lists.ts'
import { listings } from '#db/schema/listings.ts'
import type { Reader } from '#db/client.server.ts'

type CategoryRow = typeof categories.$inferSelect

export const categoryName = (row: Pick<CategoryRow, 'slug' | 'names'>, lang: Language): CategoryName => ({
  slug: row.slug,
  name: nameIn(row.names, lang),
})

export type CategoryGroup = CategoryName & { children: CategoryName[] }

/** The tree's two upper levels, in their order: what a form offers. */
export async function listCategoryGroups(db: Reader, lang: Language): Promise<CategoryGroup[]> {
  const rows = await db.select().from(categories).orderBy(asc(categories.position))
  const childrenOf = (slug: string) => rows.filter((row) => row.parentSlug === slug).map((row) => categoryName(row, lang))
  return rows.filter((row) => row.parentSlug === null).map((row) => ({ ...categoryName(row, lang), children: childrenOf(row.slug) }))
}

/** Top categories that have published listings, with how many. */
export async function listOfferedCategories(db: Reader, lang: Language): Promise<(CategoryName & { count: number })[]> {
  const offered = db
    .select({
      top: sql<string>`coalesce(${categories.parentSlug}, ${categories.slug})`.as('top'),
      count: sql<number>`count(*)::int`.as('count'),
    })
    .from(listings)
    .innerJoin(categories, eq(categories.slug, listings.categorySlug))
    .where(eq(listings.status, 'published'))
    .groupBy(sql`1`)
    .as('offered')
  const rows = await db
    .select({ slug: categories.slug, names: categories.names, count: offered.count })
    .from(categories)
    .innerJoin(offered, eq(offered.top, categories.slug))
    .orderBy(asc(categories.position))
  return rows.map((row) => ({ ...categoryName(row, lang), count: row.count }))
}

/** From the root of the tree down to the category itself. */
export async function categoryTrail(db: Reader, slug: string, lang: Language): Promise<CategoryName[]> {
  const trail: CategoryName[] = []
  for (let next: string | null = slug; next !== null;) {
    const [row]: CategoryRow[] = await db.select().from(categories).where(eq(categories.slug, next))
    if (!row) break
    trail.unshift(categoryName(row, lang))
    next = row.parentSlug
  }
  return trail
}
