import { sql, type AnyColumn, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { categories } from '#db/schema/code-lists.ts'

/** Within a statement: the slugs from the root of the tree down to a category; none where there is no such category. */
export const trailOf = (slug: AnyColumn | string): SQL<string[]> => sql<string[]>`array(
  with recursive trail as (
    select own.slug, own.parent_slug, 0 as height from ${categories} as own where own.slug = ${slug}
    union all
    select above.slug, above.parent_slug, trail.height + 1 from ${categories} as above join trail on above.slug = trail.parent_slug
  )
  select trail.slug from trail order by trail.height desc)`

export async function readTrail(db: Reader, slug: string): Promise<string[]> {
  const [row] = await db.execute<{ trail: string[] }>(sql`select ${trailOf(slug)} as trail`)
  return row!.trail
}
