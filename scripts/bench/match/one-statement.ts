import { sql, type SQL } from 'drizzle-orm'
import type { MatchNeed } from '#app/domain/rfqs/match-need.ts'
import type { SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { marketsAround } from '#app/domain/trade/market-region.ts'
import { holds } from '#app/services/certificates/read-held.server.ts'
import { onStage } from '#app/services/search/on-stage.server.ts'
import { holdsWord } from '#app/services/search/token-match.server.ts'
import type { Database } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { followedCategories } from '#db/schema/rfq-suppliers.ts'

const sum = (parts: SQL[]): SQL => (parts.length === 0 ? sql`0` : sql`(${sql.join(parts, sql` + `)})`)
const list = (values: readonly string[]): SQL => sql`${sql.param([...values], listingTexts.tokens)}::text[]`
/** A column of numbers knows no `numeric` of a parameter. */
const real = (value: number): SQL => sql`${value}::float8`

/**
 * The same ranking as one statement over all that is on the stage, as `domain/rfqs/score-match` counts it for what this trade asks: one
 * line, one quantity, demands of numbers, choices and yes or no. The best `most`.
 */
export async function rankInOneStatement(db: Database, need: MatchNeed, buyerCompanyId: string, most: number): Promise<string[]> {
  const { filter } = need
  const terms = sql`${companies.profile} -> 'terms'`
  const certified = need.certificates.length > 0 || (filter.certificates ?? []).length > 0
  const held = certified
    ? sql`(${listings.certificateCodes} || array(select ${certificates.scheme} from ${certificates} join ${claims} on ${claims.id} = ${certificates.claimId}
        where ${certificates.companyId} = ${companies.id} and ${holds}))`
    : sql`${listings.certificateCodes}`
  const walls = [
    filter.countries?.length ? sql`${companies.country} = any(${list(filter.countries)})` : null,
    filter.countriesOut?.length ? sql`${companies.country} <> all(${list(filter.countriesOut)})` : null,
    filter.businessTypes?.length ? sql`${companies.businessTypes} && ${list(filter.businessTypes)}` : null,
    filter.certificates?.length ? sql`${held} @> ${list(filter.certificates)}` : null,
    filter.languages?.length ? sql`${terms} -> 'languages' ?| ${list(filter.languages)}` : null,
  ].filter((one) => one !== null)
  const share = textShare(need)
  const goods = sql`(${listings.categorySlug} = any(${list(need.trail)}) or left(${listings.hs6}, 4) = any(${list(need.hs4)}) or ${share} >= 0.5
    or followed.slug is not null)`
  const got = sum([
    sql`22 * case when ${listings.categorySlug} = ${need.categorySlug} then 1 when ${listings.categorySlug} = any(${list(need.trail)}) then 0.5 else 0 end`,
    sql`12 * coalesce(left(${listings.hs6}, 4) = any(${list(need.hs4)}), false)::int`,
    sql`28 * ${share}`,
    sql`22 * ${demandShare(need)}`,
    sql`6 * ${moqShare(need)}`,
    sql`6 * ${marketShare(need, terms)}`,
    need.certificates.length === 0
      ? sql`0`
      : sql`4 * ${sum(need.certificates.map((scheme) => sql`(${held} @> ${list([scheme])})::int`))}::float8 / ${real(need.certificates.length)}`,
    sql`2 * case when ${terms} -> 'languages' ? ${need.lang} then 1 when jsonb_array_length(coalesce(${terms} -> 'languages', '[]')) = 0 then 0.3 else 0 end`,
  ])
  const asked =
    22 +
    (need.hs4.length > 0 ? 12 : 0) +
    (need.words.length > 0 ? 28 : 0) +
    (demandsOf(need).length > 0 ? 22 : 0) +
    6 +
    6 +
    (need.certificates.length > 0 ? 4 : 0) +
    2
  const bits = need.words.map((word, index) => sql`((${holdsWord(listingTexts.tokens, word)})::int << ${index}::int)`)
  const some = sql.join(
    need.words.map((word) => holdsWord(listingTexts.tokens, word)),
    sql` or `,
  )
  const rows = await db.execute<{ id: string }>(sql`
    select ${companies.id}, max(greatest(0, floor(${got}::float8 / ${real(asked)} * 10000 + 0.5) / 100 + case when followed.slug is null then 0 else 8 end)) as score
    from ${listings} join ${companies} on ${companies.id} = ${listings.companyId}
      left join (select ${listingTexts.listingId} as listing, bit_or(${sql.join(bits, sql` | `)}) as held from ${listingTexts} where ${some} group by 1) as texts
        on texts.listing = ${listings.id}
      left join (select ${followedCategories.companyId} as company, max(${followedCategories.categorySlug}) as slug from ${followedCategories}
        where ${followedCategories.categorySlug} = any(${list(need.trail)}) group by 1) as followed on followed.company = ${companies.id}
    where ${onStage} and ${companies.id} <> ${buyerCompanyId} and ${sql.join([goods, ...walls], sql` and `)}
    group by ${companies.id} order by score desc, ${companies.id} limit ${most}`)
  return rows.map(({ id }) => id)
}

const demandsOf = ({ lines }: MatchNeed): SpecDemand[] => lines[0]!.demands.filter(({ attribute }) => attribute !== undefined)

function textShare({ words, texts }: MatchNeed): SQL {
  const of = (places: readonly number[]) => {
    const all = places.reduce((total, index) => total + words[index]!.weight, 0)
    return sql`${sum(places.map((index) => sql`((coalesce(texts.held, 0) >> ${index}::int) & 1) * ${words[index]!.weight}::int`))}::float8 / ${real(all)}`
  }
  return sql`((${of(texts.title)} + ${of(texts.lines[0]!)}) / 2)`
}

function demandShare(need: MatchNeed): SQL {
  const demands = demandsOf(need)
  if (demands.length === 0) return sql`0`
  const worth = demands.map(({ weight }) => (weight === 'must' ? 2 : 1))
  const parts = demands.map((demand, index) => sql`${real(worth[index]!)} * ${answer(demand)}`)
  return sql`${sum(parts)} / ${real(worth.reduce((total, one) => total + one, 0))}`
}

function answer({ attribute, operator, values, weight }: SpecDemand): SQL {
  const stated = sql`jsonb_path_query_first(${listings.attributes}, '$[*] ? (@.id == $id)', jsonb_build_object('id', ${attribute!}::text))`
  const number = sql`(${stated} ->> 'number')::float8`
  const [first] = values.map(Number)
  const compared = { at_most: sql`<=`, at_least: sql`>=`, equals: sql`=`, one_of: sql`=`, between: sql`=` }[operator]
  const ofNumber = Number.isNaN(first) ? sql`null` : sql`${number} ${compared} ${real(first!)}`
  const fits = sql`case when ${stated} ? 'choices' then ${stated} -> 'choices' ?| ${list(values)} when ${stated} ? 'yes' then ${stated} -> 'yes' = to_jsonb(${values[0] === 'yes'}::boolean)
    when ${stated} ? 'number' then ${ofNumber} end`
  return sql`case (${fits}) when true then 1 when false then ${real(weight === 'must' ? -0.5 : 0)} else 0.3 end`
}

function moqShare({ lines }: MatchNeed): SQL {
  const { quantity, unit } = lines[0]!.breaks.at(-1)!
  return sql`case when ${listings.moq} is null or ${listings.priceUnit} is distinct from ${unit} then 0.3 when ${listings.moq} <= ${quantity}::numeric then 1 else -0.5 end`
}

function marketShare({ destinationCountry }: MatchNeed, terms: SQL): SQL {
  const markets = sql`jsonb_path_query_array(${terms}, '$.markets[*].place')`
  return sql`case when ${companies.country} = ${destinationCountry} or ${markets} ? ${destinationCountry} then 1
    when ${markets} ?| ${list(marketsAround(destinationCountry))} then 0.8 when jsonb_array_length(${markets}) = 0 then 0.3 else 0 end`
}
