import { and, asc, eq, inArray, like, sql } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { wordedIn } from '#app/domain/text.ts'
import { chapterOf, isHs } from '#app/domain/trade/hs-code.ts'
import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import { hsCodes } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { categoryName, readCategoryTree } from '../categories/list-categories.server.ts'
import type { Context } from '../context.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { ofEdition } from './search-hs-codes.server.ts'

export type HsView = HsEntry & { above: HsEntry[]; children: HsEntry[]; listings: number; categories: CategoryName[] }

/** A chapter, heading or subheading as its page shows it. */
export async function getHsCode({ db, locale }: Pick<Context, 'db' | 'locale'>, code: string): Promise<HsView> {
  if (!isHs(code)) throw notFound()
  const line = [code.slice(0, 2), code.slice(0, 4), code].filter((one, index, all) => all.indexOf(one) === index)
  const below = and(like(hsCodes.code, `${code}__`), ofEdition)
  const [trail, children, [offered], tree] = await Promise.all([
    db
      .select()
      .from(hsCodes)
      .where(and(inArray(hsCodes.code, line), ofEdition))
      .orderBy(asc(hsCodes.code)),
    db.select().from(hsCodes).where(below).orderBy(asc(hsCodes.code)),
    db
      .select({ n: sql<number>`count(*)::int` })
      .from(listings)
      .innerJoin(companies, eq(companies.id, listings.companyId))
      .where(and(onStage, like(listings.hs6, `${code}%`))),
    readCategoryTree(db),
  ])
  const entryOf = (row: (typeof trail)[number]): HsEntry => ({ code: row.code, name: wordedIn(row.names, locale) })
  const own = trail.find((row) => row.code === code)
  if (!own) throw notFound()
  const ofChapter = tree.filter(({ parentSlug, hsChapters }) => parentSlug === null && hsChapters.includes(chapterOf(code)))
  return {
    ...entryOf(own),
    above: trail.filter((row) => row !== own).map(entryOf),
    children: children.map(entryOf),
    listings: offered!.n,
    categories: ofChapter.map((row) => categoryName(row, locale)),
  }
}
