import { and, asc, inArray } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { wordedIn } from '#app/domain/text.ts'
import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import { hsCodes } from '#db/schema/code-lists.ts'
import type { Context } from '../context.server.ts'
import { ofEdition } from '../hs-codes/search-hs-codes.server.ts'
import { categoryName, countIn, readCategoryTree, trailIn, type CountedCategory } from './list-categories.server.ts'

export type CategoryView = CategoryName & {
  /** From the root of the tree down to the category above; empty for one at the top. */
  above: CategoryName[]
  children: CountedCategory[]
  /** Where customs mostly put its goods. */
  chapters: HsEntry[]
}

/** A category as its page shows it. */
export async function getCategory({ db, locale }: Pick<Context, 'db' | 'locale'>, slug: string): Promise<CategoryView> {
  const tree = await readCategoryTree(db)
  const trail = trailIn(tree, slug)
  const row = trail.at(-1)
  if (!row) throw notFound()
  const below = tree.filter((one) => one.parentSlug === slug)
  const [count, chapters] = await Promise.all([
    below.length === 0 ? () => 0 : countIn(db, tree),
    db
      .select()
      .from(hsCodes)
      .where(and(inArray(hsCodes.code, row.hsChapters), ofEdition))
      .orderBy(asc(hsCodes.code)),
  ])
  return {
    ...categoryName(row, locale),
    above: trail.slice(0, -1).map((one) => categoryName(one, locale)),
    children: below.map((one) => ({ ...categoryName(one, locale), count: count(one.slug) })),
    chapters: chapters.map(({ code, names }) => ({ code, name: wordedIn(names, locale) })),
  }
}
