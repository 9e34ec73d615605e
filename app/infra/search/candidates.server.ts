import type { SearchParams } from 'meilisearch'
import type { MatchNeed } from '#app/domain/rfqs/match-need.ts'
import type { SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { fieldsFor } from '#app/domain/search/fields.ts'
import { plainNumber } from '#app/domain/search/matching-facts.ts'
import { anyOf, client, patience, quoted, unlessSilent } from '../search.server.ts'
import { indexName } from './indexes.server.ts'
import { listingIndex } from './listing-index.server.ts'

/** Words that are asked of a text; the more, the slower, and the last ones say little. */
const mostWords = 6
/** Of other categories only what holds every word. */
const mostElsewhere = 40
/** Goods that are called otherwise: beside what is named as asked, not instead of it. */
const mostUnnamed = 80

/**
 * Listings that may answer an RFQ, one for each company, in parts as they are found: at most so many that are named as it asks, of its
 * category or heading and within the buyer's filter. First those that contradict no demand, best words first, and a few of other categories
 * that hold all of its words. Where these are not `enough`, those that contradict one, and a few without a word that contradict none; at last
 * those that do both. Throws when Meilisearch does not answer.
 */
export async function* findCandidates(need: MatchNeed, { most, enough }: { most: number; enough: number }): AsyncGenerator<string[]> {
  const walls = filterOf(need)
  const there = [...walls, [anyOf('categories', [need.categorySlug]), anyOf('hs4', need.hs4)].filter((one) => one !== null)]
  const demands = demandsOf(need)
  const fitting = [...there, ...demands]
  const against = [...there, `NOT (${demands.map((one) => `(${one.join(' OR ')})`).join(' AND ')})`]
  const words = need.words.slice(0, mostWords).map(({ spelled }) => spelled)
  const spoken = { q: words.join(' '), matchingStrategy: 'last' } as const
  const asked = { attributesToSearchOn: textFields(need.lang), attributesToRetrieve: ['id'], distinct: 'companyId' }
  const look = (search: SearchParams) => ask({ ...asked, ...search })
  const found = new Set<string>()
  const added = (ids: string[]) => {
    const fresh = [...new Set(ids)].filter((id) => !found.has(id))
    for (const id of fresh) found.add(id)
    return fresh
  }

  const [named, elsewhere] = await Promise.all([
    look({ ...spoken, filter: fitting, limit: most }),
    words.length > 0 ? look({ q: words.slice(0, 3).join(' '), matchingStrategy: 'all', filter: walls, limit: mostElsewhere }) : [],
  ])
  yield added([...named, ...elsewhere])
  if (found.size >= enough) return
  const [contradicting, unnamed] = await Promise.all([
    demands.length > 0 ? look({ ...spoken, filter: against, limit: most - named.length }) : [],
    look({ filter: fitting, limit: named.length + mostUnnamed }),
  ])
  yield added([...contradicting, ...unnamed])
  if (found.size < enough && demands.length > 0) yield added(await look({ filter: against, limit: most - named.length }))
}

async function ask({ q, ...how }: SearchParams): Promise<string[]> {
  const { hits } = await unlessSilent(() => client(patience.search).index<{ id: string }>(indexName(listingIndex)).search(q, how))
  return hits.map(({ id }) => id)
}

/** What names the goods; a category's name says no more than its filter. */
const textFields = (lang: MatchNeed['lang']): string[] => fieldsFor(lang).filter((field) => /^(title|summary)_/.test(field))

function filterOf({ filter }: MatchNeed): string[] {
  const { countries = [], countriesOut = [], businessTypes = [], certificates = [], languages = [] } = filter
  return [
    anyOf('makerCountry', countries),
    countriesOut.length > 0 ? `NOT ${anyOf('makerCountry', countriesOut)}` : null,
    anyOf('makerTypes', businessTypes),
    ...certificates.map((scheme) => `certificates = ${quoted(scheme)}`),
    anyOf('makerLanguages', languages),
  ].filter((one) => one !== null)
}

/** Where a listing says nothing, it does not contradict. Only what the RFQ must have, and only of one line: of several any may fit. */
function demandsOf({ lines }: MatchNeed): string[][] {
  const [line, ...rest] = lines
  if (!line || rest.length > 0) return []
  return line.demands.filter(({ weight, attribute }) => weight === 'must' && /^\w+$/.test(attribute ?? '')).flatMap(unlessContradicted)
}

/** A number may be off by what rounding does. */
const within = 1e-6

function unlessContradicted({ attribute, operator, values, unit }: SpecDemand): string[][] {
  const field = `facts.${attribute}`
  const chosen = [`${field} NOT EXISTS`, anyOf(field, values)!]
  const numbers = values.map((value) => plainNumber(value, unit))
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return values.length > 0 ? [chosen] : []
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const atMost = (limit: number) => [`${field}_from NOT EXISTS`, `${field}_from <= ${limit + Math.abs(limit) * within}`]
  const atLeast = (limit: number) => [`${field}_to NOT EXISTS`, `${field}_to >= ${limit - Math.abs(limit) * within}`]
  switch (operator) {
    case 'at_most':
      return [chosen, atMost(low)]
    case 'at_least':
      return [chosen, atLeast(high)]
    default:
      return [chosen, atMost(high), atLeast(low)]
  }
}
