import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { categories } from '#db/schema/code-lists.ts'

/** The slugs from the root of the tree down to a category; none where there is no such category. */
export async function readTrail(db: Reader, slug: string): Promise<string[]> {
  const rows = await db.execute<{ slug: string }>(sql`
    with recursive trail as (
      select ${categories.slug}, ${categories.parentSlug}, 0 as height from ${categories} where ${categories.slug} = ${slug}
      union all
      select above.slug, above.parent_slug, trail.height + 1 from ${categories} as above join trail on above.slug = trail.parent_slug
    )
    select slug from trail order by height desc`)
  return rows.map((row) => row.slug)
}
