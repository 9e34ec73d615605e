import { sql } from 'drizzle-orm'
import {
  anyCategory,
  schemaOf,
  serviceCategory,
  type CategoryAttribute,
  type CategorySchema,
} from '#app/domain/listings/category-schema.ts'
import type { Reader } from '#db/client.server.ts'
import { categories, categorySchemas } from '#db/schema/code-lists.ts'

/** A category as a listing that stands on it must know it. */
export type AskingCategory = { isLeaf: boolean; isService: boolean; schema: CategorySchema }

type Row = { slug: string; hasChildren: boolean; edition: number | null; attributes: CategoryAttribute[] | null }

const newest = 2_147_483_647

/** What a category asks today, or asked at an `edition`; null when there is none of this name. */
export async function findCategory(db: Reader, slug: string, edition: number = newest): Promise<AskingCategory | null> {
  const rows: Row[] = await db.execute<Row>(sql`
    with recursive trail as (
      select ${categories.slug}, ${categories.parentSlug}, 0 as height from ${categories} where ${categories.slug} = ${slug}
      union all
      select above.slug, above.parent_slug, trail.height + 1 from ${categories} as above join trail on above.slug = trail.parent_slug
    ), asking as (select slug, height from trail union all select ${anyCategory}, 99)
    select asking.slug, own.edition, own.attributes,
      exists (select 1 from ${categories} where ${categories.parentSlug} = ${slug}) as "hasChildren"
    from asking left join lateral (
      select edition, attributes from ${categorySchemas} as schemas
      where schemas.category = asking.slug and schemas.edition <= ${edition} order by schemas.edition desc limit 1
    ) as own on true
    order by asking.height desc`)
  const trail = rows.map((row) => row.slug).filter((one) => one !== anyCategory)
  if (trail.length === 0) return null
  const ownOf = new Map(rows.map((row) => [row.slug, row.attributes ?? undefined]))
  return {
    isLeaf: !rows[0]!.hasChildren,
    isService: trail[0] === serviceCategory,
    schema: { edition: Math.max(...rows.map((row) => row.edition ?? 0)), attributes: schemaOf(trail, (one) => ownOf.get(one)) },
  }
}

/** Before a category is chosen nothing is asked. */
export const noCategory: AskingCategory = { isLeaf: false, isService: false, schema: { edition: 0, attributes: [] } }
