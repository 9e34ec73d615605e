import { sql } from 'drizzle-orm'
import type { MatchNeed } from '#app/domain/rfqs/match-need.ts'
import type { Database } from '#db/client.server.ts'
import { listingTexts } from '#db/schema/listings.ts'
import { holdsWord } from '#app/services/search/token-match.server.ts'

/** The same ranking as one statement: whoever has the category, the heading or a word, counted by all of it, the best 200. */
export async function rankInOneStatement(db: Database, need: MatchNeed, most: number): Promise<string[]> {
  const words = need.words.map((word) => ({ holds: holdsWord(listingTexts.tokens, word), weight: word.weight }))
  const all = need.words.reduce((sum, { weight }) => sum + weight, 0)
  const held = sql.join(
    words.map(({ holds, weight }) => sql`(${holds})::int * ${weight}::int`),
    sql` + `,
  )
  const chosen = need.lines[0]!.demands.flatMap(({ attribute, values }) => values.map((value) => ({ attribute: attribute!, value })))
  const answers = sql.join(
    chosen.map(
      ({ attribute, value }) => sql`(exists (select 1 from jsonb_array_elements(listings.attributes) as one
        where one ->> 'id' = ${attribute} and (one -> 'choices' ? ${value} or one ->> 'number' = ${value})))::int`,
    ),
    sql` + `,
  )
  const rows = await db.execute<{ id: string }>(sql`
    select companies.id, max(
        22 * (listings.category_slug = ${need.categorySlug})::int
        + 12 * (left(listings.hs6, 4) = any(${sql.param(need.hs4)}::text[]))::int
        + 28 * (${held})::float / ${all}
        + ${chosen.length === 0 ? sql`0` : sql`22 * (${answers})::float / ${chosen.length}`}
        + 6 * (listings.moq <= ${need.lines[0]!.breaks[0]!.quantity}::numeric)::int
        + 6 * (companies.profile -> 'terms' -> 'markets' @> ${JSON.stringify([{ place: need.destinationCountry }])}::jsonb)::int
        + 2 * (companies.profile -> 'terms' -> 'languages' ? ${need.lang})::int) as score
    from listings join companies on companies.id = listings.company_id join listing_texts on listing_texts.listing_id = listings.id
    where listings.status = 'published' and companies.status = 'listed'
      and (listings.category_slug = ${need.categorySlug} or left(listings.hs6, 4) = any(${sql.param(need.hs4)}::text[])
        or ${sql.join(
          words.map(({ holds }) => holds),
          sql` or `,
        )})
    group by companies.id order by score desc, companies.id limit ${most}`)
  return rows.map(({ id }) => id)
}
