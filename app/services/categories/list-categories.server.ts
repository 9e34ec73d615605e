import { asc, eq, sql } from 'drizzle-orm'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { nameIn } from '#app/domain/text.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import type { Reader } from '#db/client.server.ts'
import { onStage } from '../search/on-stage.server.ts'

export type CategoryTree = (typeof categories.$inferSelect)[]

export const categoryName = (row: Pick<CategoryTree[number], 'slug' | 'names'>, lang: Language): CategoryName => ({
  slug: row.slug,
  name: nameIn(row.names, lang),
})

/** A category with all below it. */
export function branchOf(tree: CategoryTree, slug: string): string[] {
  return [slug, ...tree.filter((one) => one.parentSlug === slug).flatMap((one) => branchOf(tree, one.slug))]
}

/** From the root of the tree down to the category itself. */
export function trailIn(tree: CategoryTree, slug: string | null): CategoryTree {
  const row = slug === null ? undefined : tree.find((one) => one.slug === slug)
  return row ? [...trailIn(tree, row.parentSlug), row] : []
}

/** In the order of the list. */
export const readCategoryTree = (db: Reader): Promise<CategoryTree> => db.select().from(categories).orderBy(asc(categories.position))

export type CategoryGroup = CategoryName & { children: CategoryName[] }

/** The tree's two upper levels, in their order: what a form offers. */
export async function listCategoryGroups(db: Reader, lang: Language): Promise<CategoryGroup[]> {
  const rows = await readCategoryTree(db)
  const childrenOf = (slug: string) => rows.filter((row) => row.parentSlug === slug).map((row) => categoryName(row, lang))
  return rows.filter((row) => row.parentSlug === null).map((row) => ({ ...categoryName(row, lang), children: childrenOf(row.slug) }))
}

/** From the root of the tree down to the category itself. */
export async function categoryTrail(db: Reader, slug: string, lang: Language): Promise<CategoryName[]> {
  return trailIn(await readCategoryTree(db), slug).map((row) => categoryName(row, lang))
}

export type CountedCategory = CategoryName & { count: number }

/** How many listings strangers see in a category and all below it. */
export async function countIn(db: Reader, tree: CategoryTree): Promise<(slug: string) => number> {
  const rows = await db
    .select({ slug: listings.categorySlug, count: sql<number>`count(*)::int` })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(onStage)
    .groupBy(listings.categorySlug)
  const own = new Map(rows.map((row) => [row.slug, row.count]))
  return (slug) => branchOf(tree, slug).reduce((sum, one) => sum + (own.get(one) ?? 0), 0)
}

/** Top categories that have listings, with how many. */
export async function listOfferedCategories(db: Reader, lang: Language): Promise<CountedCategory[]> {
  const tops = await listCountedCategories(db, lang)
  return tops.filter(({ count }) => count > 0).map(({ children: _, ...top }) => top)
}

/** The tree's two upper levels, each with how many listings it has. */
export async function listCountedCategories(db: Reader, lang: Language): Promise<(CountedCategory & { children: CountedCategory[] })[]> {
  const tree = await readCategoryTree(db)
  const count = await countIn(db, tree)
  const counted = (parent: string | null) =>
    tree.filter((row) => row.parentSlug === parent).map((row) => ({ ...categoryName(row, lang), count: count(row.slug) }))
  return counted(null).map((top) => ({ ...top, children: counted(top.slug) }))
}
