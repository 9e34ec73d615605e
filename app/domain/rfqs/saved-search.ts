import { z } from 'zod'
import type { SearchedRfq } from '../search/indexed-rfq.ts'
import { largestQuantity, tokensOfRfq } from '../search/indexed-rfq.ts'
import { readQuery } from '../search/query.ts'
import { withSynonyms } from '../search/synonyms.ts'
import type { Word } from '../search/tokenise.ts'
import { forgiven, slipsBetween } from '../search/typos.ts'
import { compare } from '../trade/quantity.ts'
import { RfqSearch } from './search-rfqs.ts'

/** What a saved search looks for: a search of RFQs without its order and page. */
export const SavedCriteria = RfqSearch.omit({ sort: true, page: true })
export type SavedCriteria = z.infer<typeof SavedCriteria>

/** So many for each member of a company. */
export const mostSaved = 30

/** Everything that is open is no search. */
export const isNarrow = ({ q, ...filters }: SavedCriteria): boolean =>
  readQuery(q).words.length > 0 || Object.values(filters).some((value) => value !== undefined && value.length > 0)

const Name = z.string().trim().min(2).max(80)
const Id = z.uuid()

/** `query`: the criteria as they stand behind the question mark of a search's address. */
export const SavedSearchInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), name: Name, query: z.string().max(8_000) }),
  z.object({ intent: z.literal('rename'), search: Id, name: Name }),
  z.object({ intent: z.enum(['pause', 'resume', 'delete']), search: Id }),
])
export type SavedSearchInput = z.infer<typeof SavedSearchInput>

/** The criteria of an address; what cannot be read is left out. */
export function readCriteria(query: string): SavedCriteria {
  const params = new URLSearchParams(query)
  const all = (name: string) => params.getAll(name)
  const one = (name: string) => params.get(name) ?? undefined
  const lists = { category: all('category'), country: all('country'), language: all('language') }
  return SavedCriteria.parse({ q: one('q')?.toWellFormed(), ...lists, quantityMin: one('quantityMin'), daysLeft: one('daysLeft') })
}

const dayMs = 24 * 3600_000

/** For one RFQ, whether it is what a saved search looks for; words that many searches share are looked for once. */
export function fits(rfq: SearchedRfq, now: Date): (criteria: SavedCriteria) => boolean {
  const slugs = rfq.trail.map(({ slug }) => slug)
  const { destinationCountry, lang } = rfq.document
  const quantity = largestQuantity(rfq.document)
  const holds = holdsWords(tokensOfRfq(rfq))
  const isAmong = (chosen: readonly string[], ...values: string[]) => chosen.length === 0 || values.some((value) => chosen.includes(value))
  return ({ q, category, country, language, quantityMin, daysLeft }) =>
    isAmong(category, ...slugs) &&
    isAmong(country, destinationCountry) &&
    isAmong(language, lang) &&
    (quantityMin === undefined || compare(quantity, quantityMin) >= 0) &&
    (daysLeft === undefined || rfq.endsAt.getTime() > now.getTime() + Number(daysLeft) * dayMs) &&
    holds(q)
}

function holdsWords(tokens: string[]): (q: string) => boolean {
  const known = new Set(tokens)
  const answers = new Map<string, boolean>()
  const holdsWord = (word: Word): boolean => {
    const before = answers.get(word.spelled)
    if (before !== undefined) return before
    const held = withSynonyms(word).forms.some((form) => form.every((token) => known.has(token))) || tokens.some((one) => isSlip(word, one))
    answers.set(word.spelled, held)
    return held
  }
  return (q) => readQuery(q).words.every(holdsWord)
}

/** As the index forgives: never in the first letter. */
function isSlip({ spelled, forms }: Word, token: string): boolean {
  const slips = Math.min(forgiven(spelled), forgiven(token))
  return slips > 0 && spelled[0] === token[0] && [spelled, forms[0]![0]!].some((one) => slipsBetween(one, token, slips) <= slips)
}
