import type { Language } from '#app/i18n/languages.ts'
import { readQuery } from '../search/query.ts'
import { withSynonyms } from '../search/synonyms.ts'
import type { Word } from '../search/tokenise.ts'
import type { RfqDocument, RfqLine, SupplierFilter } from './rfq.ts'

/** As many as there are bits in the number that says which of them a text holds. */
export const mostNeedWords = 24

/** A word of an RFQ. It weighs more the more of its texts say it: what is wanted is named again and again. */
export type NeedWord = Word & { weight: number }

/** What an RFQ asks of its suppliers, as matching reads it. */
export type MatchNeed = {
  categorySlug: string
  /** From the root of the tree down to the category. */
  trail: string[]
  words: NeedWord[]
  /** Places in `words`: of the title, then of each line. */
  texts: { title: number[]; lines: number[][] }
  lines: Pick<RfqLine, 'demands' | 'breaks' | 'hs6'>[]
  hs4: string[]
  certificates: string[]
  destinationCountry: string
  lang: Language
  filter: SupplierFilter
}

export function needOf(document: RfqDocument, trail: string[]): MatchNeed {
  const { title, details, keywords, lines } = document
  const lineTexts = lines.map(({ description, brandOrEqual }) => [description, brandOrEqual ?? ''].join('\n'))
  const named = [title, ...lineTexts, keywords.join('\n')]
  const all = new Map<string, Word>()
  for (const text of named) for (const word of tellingWords(text)) if (!all.has(word.spelled)) all.set(word.spelled, word)
  const saidIn = [...named, details].map((text) => new Set(tellingWords(text).map(({ spelled }) => spelled)))
  const words = [...all.values()]
    .map((word) => ({ ...withSynonyms(word), weight: saidIn.filter((said) => said.has(word.spelled)).length }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNeedWords)
  const placesOf = (text: string) => {
    const said = new Set(tellingWords(text).map(({ spelled }) => spelled))
    return words.flatMap((word, index) => (said.has(word.spelled) ? [index] : []))
  }
  return {
    categorySlug: document.categorySlug,
    trail,
    words,
    texts: { title: placesOf(title), lines: lineTexts.map(placesOf) },
    lines,
    hs4: [...new Set(lines.flatMap(({ hs6 }) => (hs6 ? [hs6.slice(0, 4)] : [])))],
    certificates: [...new Set(lines.flatMap((line) => line.certificates))],
    destinationCountry: document.destinationCountry,
    lang: document.lang,
    filter: document.supplierFilter,
  }
}

/** What buyers say of their buying, not of the goods. */
const asking = new Set(
  'buy buying buyer looking need needed please price purchase quotation quote require required rfq supplier suppliers want wanted'.split(
    ' ',
  ),
)

const tellingWords = (text: string): Word[] => readQuery(text).words.filter(({ spelled }) => !asking.has(spelled))
