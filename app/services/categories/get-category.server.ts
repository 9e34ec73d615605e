import { notFound } from '#app/domain/errors.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import type { Context } from '../context.server.ts'
import { categoryName, countIn, readCategoryTree, trailIn, type CountedCategory } from './list-categories.server.ts'

export type CategoryView = CategoryName & {
  /** From the root of the tree down to the category above; empty for one at the top. */
  above: CategoryName[]
  children: CountedCategory[]
  hsChapters: string[]
}

/** A category as its page shows it. */
export async function getCategory({ db, locale }: Pick<Context, 'db' | 'locale'>, slug: string): Promise<CategoryView> {
  const tree = await readCategoryTree(db)
  const trail = trailIn(tree, slug)
  const row = trail.at(-1)
  if (!row) throw notFound()
  const below = tree.filter((one) => one.parentSlug === slug)
  const count = below.length === 0 ? () => 0 : await countIn(db, tree)
  return {
    ...categoryName(row, locale),
    above: trail.slice(0, -1).map((one) => categoryName(one, locale)),
    children: below.map((one) => ({ ...categoryName(one, locale), count: count(one.slug) })),
    hsChapters: row.hsChapters,
  }
}
