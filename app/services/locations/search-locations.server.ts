import { and, asc, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import { fold } from '#app/domain/search/fold.ts'
import { readQuery } from '#app/domain/search/query.ts'
import type { Word } from '#app/domain/search/tokenise.ts'
import { wordedIn } from '#app/domain/text.ts'
import { placesPerPage, type Found, type Place, type PortSearch } from '#app/domain/trade/look-ups.ts'
import { functionsOf } from '#app/domain/trade/port.ts'
import { formatters } from '#app/i18n/format.ts'
import { locations } from '#db/schema/code-lists.ts'
import type { Context } from '../context.server.ts'
import { forgiveSlips } from '../search/forgive-slips.server.ts'
import { holdsWord, tokenMatch } from '../search/token-match.server.ts'

type Reading = Pick<Context, 'db' | 'locale'>

/** `countries`: those that have places, for the choice. */
export type PlaceResults = Found<Place> & { countries: string[] }

/** Places by the beginnings of their names, their codes and the names of their countries. */
export async function searchLocations(ctx: Reading, { q, country, page }: PortSearch): Promise<PlaceResults> {
  const countries = (await ctx.db.selectDistinct({ country: locations.country }).from(locations)).map((row) => row.country)
  const inCountry = country ? eq(locations.country, country) : undefined
  const words = placeWords(q)
  if (q !== '' && words.length === 0) return { ...pageOf([], page), countries }
  const places = words.length === 0 ? await read(ctx, inCountry, []) : await withWords(ctx, words, countries, inCountry)
  return { ...pageOf(places, page), countries }
}

const port = new Set(['port', 'puerto', 'porto', 'порт', 'ميناء'])

/** The words of a query. `Port of Ningbo` asks for Ningbo; `Porto` alone is a town. */
function placeWords(q: string): Word[] {
  const { words } = readQuery(q)
  const telling = words.filter(({ spelled }) => !port.has(spelled))
  return telling.length > 0 ? telling : words
}

async function withWords(ctx: Reading, words: Word[], countries: string[], inCountry: SQL | undefined): Promise<Place[]> {
  const forgiving = await forgiveSlips(ctx.db, words, locations)
  const match = tokenMatch(locations.tokens, forgiving, (word) => or(holdsWord(locations.tokens, word), beginsWith(word, countries, ctx))!)
  const found = await read(ctx, and(match.every, inCountry), [])
  return found.length > 0 || words.length === 1 ? found : read(ctx, and(match.any, inCountry), [sql`${match.held} desc`])
}

/** Names and codes may still be in the typing; a country is known by its name in English and in the reader's language. */
function beginsWith({ spelled }: Word, countries: string[], { locale }: Reading): SQL {
  const pattern = `${spelled.replaceAll(/[\\%_]/g, '\\$&')}%`
  const named = countries.filter((code) => [locale, 'en' as const].some((lang) => fold(formatters(lang).country(code)).includes(spelled)))
  return or(
    sql`exists (select from unnest(${locations.tokens}) as token where token like ${pattern})`,
    sql`lower(${locations.locode}) like ${pattern}`,
    isTelling(spelled) ? inArray(locations.country, named) : undefined,
  )!
}

/** Two letters begin half the countries; two ideographs are one. */
const isTelling = (spelled: string): boolean => spelled.length > (/\p{Script=Han}/u.test(spelled) ? 1 : 2)

/** By country and name, as the reader's language sorts them. */
async function read({ db, locale }: Reading, where: SQL | undefined, order: SQL[]): Promise<Place[]> {
  const rows = await db
    .select()
    .from(locations)
    .where(where)
    .orderBy(...order, asc(locations.locode))
  const places = rows.map(({ names, functions, locode, country, latitude, longitude }) => {
    return { locode, country, name: wordedIn(names, locale), functions: functionsOf({ functions }), latitude, longitude }
  })
  if (order.length > 0) return places
  const { compare } = new Intl.Collator(locale)
  const { country } = formatters(locale)
  return places.sort((a, b) => compare(country(a.country), country(b.country)) || compare(a.name.text, b.name.text))
}

const pageOf = (places: Place[], page: number): Found<Place> => ({
  rows: places.slice((page - 1) * placesPerPage, page * placesPerPage),
  total: places.length,
  pages: Math.ceil(places.length / placesPerPage),
})
