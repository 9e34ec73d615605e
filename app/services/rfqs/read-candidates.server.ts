import { and, desc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm'
import type { ProfileOf } from '#app/domain/companies/profile.ts'
import type { MatchNeed } from '#app/domain/rfqs/match-need.ts'
import type { MatchedCompany, MatchedListing } from '#app/domain/rfqs/score-match.ts'
import { findCandidates } from '#app/infra/search/candidates.server.ts'
import { isSearchConfigured, isSilence } from '#app/infra/search.server.ts'
import type { Reader } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { followedCategories } from '#db/schema/rfq-suppliers.ts'
import { holds, readHeldCertificates } from '../certificates/read-held.server.ts'
import type { Context } from '../context.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { holdsWord, tokenMatch } from '../search/token-match.server.ts'

/** So many suppliers are told at once, and as many again when nobody has quoted after a day. */
export const mostMatches = 200
/** So many listings are looked at for them, and so many followers of the category. */
const mostCandidates = 240
const mostFollowers = 200

export type Candidate = { company: MatchedCompany; listings: MatchedListing[] }

/** Who may answer an RFQ; `beside`: so many are known already. Meilisearch finds their listings, or the database where it does not; the facts are always the database's. */
export async function readCandidates(
  { db, log }: Pick<Context, 'db' | 'log'>,
  need: MatchNeed,
  buyerCompanyId: string,
  beside = 0,
): Promise<Candidate[]> {
  const isAsked = and(eq(companies.status, 'listed'), ne(companies.id, buyerCompanyId))
  const [followers, offers] = await Promise.all([readFollowers(db, need, isAsked), readFound({ db, log }, need, beside, isAsked)])
  const found = new Map<string, Candidate>()
  for (const { follows, ...company } of followers)
    if (!found.has(company.companyId)) found.set(company.companyId, { company: companyOf(company, follows), listings: [] })
  for (const { listing, ...company } of offers) {
    const candidate = found.get(company.companyId) ?? { company: companyOf(company, null), listings: [] }
    candidate.listings.push(listing)
    found.set(company.companyId, candidate)
  }
  return [...found.values()]
}

/** What is found first is read while more is looked for. */
async function readFound(ctx: Pick<Context, 'db' | 'log'>, need: MatchNeed, beside: number, isAsked: SQL | undefined) {
  const reads: ReturnType<typeof readOffers>[] = []
  for await (const ids of find(ctx, need, beside)) {
    const read = readOffers(ctx.db, need, ids, isAsked)
    // It is thrown below, when nothing is looked for any more.
    read.catch(() => undefined)
    reads.push(read)
  }
  return (await Promise.all(reads)).flat()
}

async function* find({ db, log }: Pick<Context, 'db' | 'log'>, need: MatchNeed, beside: number): AsyncGenerator<string[]> {
  const most = mostCandidates + beside
  if (isSearchConfigured()) {
    try {
      yield* findCandidates(need, { most, enough: mostMatches + beside })
      return
    } catch (error) {
      if (!isSilence(error)) log.warn({ err: error }, 'Meilisearch did not answer; the database finds suppliers')
    }
  }
  yield findInDatabase(db, need, most)
}

/** Of its category or heading, or with a text that holds every word; those with the most of its words first. */
async function findInDatabase(db: Reader, need: MatchNeed, most: number): Promise<string[]> {
  const goods = [eq(listings.categorySlug, need.categorySlug)]
  if (need.hs4.length > 0) goods.push(inArray(sql`left(${listings.hs6}, 4)`, need.hs4))
  const match = need.words.length > 0 ? tokenMatch(listingTexts.tokens, need.words.slice(0, 6)) : null
  const { countries, businessTypes } = need.filter
  const rows = await db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, eq(listingTexts.listingId, listings.id))
    .where(
      and(
        onStage,
        sql`(${sql.join([...goods, ...(match ? [match.every] : [])], sql` or `)})`,
        countries?.length ? inArray(companies.country, countries) : undefined,
        businessTypes?.length ? sql`${companies.businessTypes} && ${sql.param(businessTypes, companies.businessTypes)}` : undefined,
      ),
    )
    .groupBy(listings.id)
    .orderBy(...(match ? [desc(sql`max(${match.held})`)] : []), listings.id)
    .limit(most)
  return rows.map(({ id }) => id)
}

const ofCompany = {
  companyId: companies.id,
  country: companies.country,
  businessTypes: companies.businessTypes,
  certificates: sql<string[]>`array(
    select ${certificates.scheme} from ${certificates} join ${claims} on ${claims.id} = ${certificates.claimId}
    where ${certificates.companyId} = ${companies.id} and ${holds})`,
  terms: sql<Pick<ProfileOf<'terms'>, 'languages' | 'markets'> | null>`${companies.profile} -> 'terms'`,
}

type Said = Pick<MatchedCompany, 'companyId' | 'country' | 'businessTypes' | 'certificates'> & {
  terms: Partial<Pick<ProfileOf<'terms'>, 'languages' | 'markets'>> | null
}

const companyOf = ({ terms, ...said }: Said, follows: string | null): MatchedCompany => ({
  ...said,
  languages: terms?.languages ?? [],
  markets: (terms?.markets ?? []).map(({ place }) => place),
  follows,
})

/** One company as matching knows it, with every certificate that it or a listing of it on the stage shows. */
export async function readMatchedCompany(db: Reader, companyId: string): Promise<{ company: MatchedCompany; certificates: Set<string> }> {
  const { country, businessTypes, terms } = ofCompany
  const [[said], held, offered] = await Promise.all([
    db.select({ companyId: companies.id, country, businessTypes, terms }).from(companies).where(eq(companies.id, companyId)),
    readHeldCertificates(db, [companyId]),
    db
      .select({ codes: listings.certificateCodes })
      .from(listings)
      .innerJoin(companies, eq(companies.id, listings.companyId))
      .where(and(eq(listings.companyId, companyId), onStage)),
  ])
  const company = companyOf({ ...said!, certificates: held.get(companyId) ?? [] }, null)
  return { company, certificates: new Set([...company.certificates, ...offered.flatMap(({ codes }) => codes)]) }
}

/** Who follows its category or one above it, the last to begin first. */
const readFollowers = (db: Reader, { trail }: MatchNeed, isAsked: SQL | undefined) =>
  db
    .select({ ...ofCompany, follows: followedCategories.categorySlug })
    .from(followedCategories)
    .innerJoin(companies, eq(companies.id, followedCategories.companyId))
    .where(and(inArray(followedCategories.categorySlug, trail), isAsked))
    .orderBy(desc(followedCategories.createdAt))
    .limit(mostFollowers)

/** The listings that are on the stage, each with what its company says. */
async function readOffers(db: Reader, need: MatchNeed, ids: string[], isAsked: SQL | undefined) {
  if (ids.length === 0) return []
  const listing = {
    categorySlug: listings.categorySlug,
    hs6: listings.hs6,
    moq: listings.moq,
    priceUnit: listings.priceUnit,
    attributes: listings.attributes,
    certificateCodes: listings.certificateCodes,
    held: heldWords(need),
  }
  // One parameter: as many as there are ids take longer to be read than the rows.
  const isFound = sql`${listings.id} = any(${sql.param(ids, listings.pictureFileIds)}::uuid[])`
  return db
    .select({ ...ofCompany, listing })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(isFound, onStage, isAsked))
}

/** A bit for each word that some text of the listing holds. */
function heldWords({ words }: MatchNeed): SQL<number> {
  if (words.length === 0) return sql<number>`0`
  const bits = words.map((word, index) => sql`((${holdsWord(listingTexts.tokens, word)})::int << ${index}::int)`)
  return sql<number>`(select coalesce(bit_or(${sql.join(bits, sql` | `)}), 0) from ${listingTexts} where ${listingTexts.listingId} = ${listings.id})`
}
