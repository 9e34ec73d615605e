import { asc } from 'drizzle-orm'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { listCategoryGroups, type CategoryGroup } from '../categories/list-categories.server.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import type { Context } from '../context.server.ts'
import { listPorts } from '../locations/list-ports.server.ts'

export type RfqFormGround = {
  categories: CategoryGroup[]
  ports: Awaited<ReturnType<typeof listPorts>>
  certificates: { value: string; label: string }[]
  asked: CategoryAttribute[]
}

/** What the form of an RFQ is drawn on while it names this category. */
export async function readRfqFormGround(
  { db, locale }: Pick<Context, 'db' | 'locale'>,
  category: string | undefined,
): Promise<RfqFormGround> {
  const [categories, ports, certificates, asked] = await Promise.all([
    listCategoryGroups(db, locale),
    listPorts(db, locale),
    db
      .select({ value: certificateSchemes.code, label: certificateSchemes.name })
      .from(certificateSchemes)
      .orderBy(asc(certificateSchemes.name)),
    category === undefined ? null : findCategory(db, category),
  ])
  return { categories, ports, certificates, asked: (asked ?? noCategory).schema.attributes }
}
