import type { Language } from '#app/i18n/languages.ts'
import { remembered } from '../remembered.ts'
import type { RfqDocument } from '../rfqs/rfq.ts'
import { nameIn, type Names } from '../text.ts'
import { compare } from '../trade/quantity.ts'
import { spelling } from './query.ts'
import { tokenise } from './tokenise.ts'

/** What search knows of an RFQ: what its version says to everybody, and nothing of who asks. */
export type SearchedRfq = {
  id: string
  ref: string
  document: RfqDocument
  /** From the root of the tree down to its own category. */
  trail: { slug: string; names: Names }[]
  openedAt: Date
  /** When it is over, unless it is full before. */
  endsAt: Date
}

type Texts = Partial<Record<`${'title' | 'goods' | 'details'}_${Language | 'source'}`, string>>

/** An RFQ as Meilisearch holds it. */
export type IndexedRfq = Texts & {
  id: string
  ref: string
  version: number
  category: string
  categories: string[]
  category_en: string[]
  category_zh: string[]
  hs6: string[]
  /** Where the goods go. */
  country: string
  language: Language
  quantity: number
  /** Milliseconds. */
  openedAt: number
  endsAt: number
}

const [sharedSpelling, sharedTokens] = [remembered(spelling, 2_000), remembered(tokenise, 2_000)]

const goodsOf = ({ keywords, lines }: RfqDocument): string[] => [...keywords, ...lines.map(({ description }) => description)]
const hsOf = ({ lines }: RfqDocument): string[] => [...new Set(lines.flatMap(({ hs6 }) => hs6 ?? []))]

/** The largest quantity that is asked for on any line, whatever it is counted in. */
export function largestQuantity({ lines }: Pick<RfqDocument, 'lines'>): string {
  const all = lines.flatMap(({ breaks }) => breaks.map(({ quantity }) => quantity))
  return all.reduce((largest, one) => (compare(one, largest) > 0 ? one : largest), '0')
}

export function indexedRfq({ id, ref, document, trail, openedAt, endsAt }: SearchedRfq): IndexedRfq {
  const { lang, title, details } = document
  const texts: Texts = {}
  // English is asked for by every reader; another language is found under a name that every reader asks for too.
  for (const name of lang === 'en' ? ([lang] as const) : ([lang, 'source'] as const)) {
    texts[`title_${name}`] = spelling(title)
    texts[`goods_${name}`] = spelling(goodsOf(document).join(' · '))
    texts[`details_${name}`] = spelling(details)
  }
  return {
    ...texts,
    id,
    ref,
    version: document.version,
    category: document.categorySlug,
    categories: trail.map(({ slug }) => slug),
    category_en: trail.map(({ names }) => sharedSpelling(names.en)),
    category_zh: trail.map(({ names }) => sharedSpelling(nameIn(names, 'zh'))),
    hs6: hsOf(document),
    country: document.destinationCountry,
    language: lang,
    quantity: Number(largestQuantity(document)),
    openedAt: openedAt.getTime(),
    endsAt: endsAt.getTime(),
  }
}

/** What the database finds it by: title first. */
export function tokensOfRfq({ document, trail }: Pick<SearchedRfq, 'document' | 'trail'>): string[] {
  const codes = hsOf(document).map((hs6) => `${hs6} ${hs6.slice(0, 4)}`)
  const own = tokenise([document.title, ...goodsOf(document), document.details, ...codes].join('\n'))
  return [...new Set([...own, ...trail.flatMap(({ names }) => [names.en, names.zh ?? '']).flatMap(sharedTokens)])]
}
