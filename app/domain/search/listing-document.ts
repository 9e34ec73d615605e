import type { Language } from '#app/i18n/languages.ts'
import { remembered } from '../remembered.ts'
import type { AttributeValue } from '../listings/attributes.ts'
import { nameIn, type Names } from '../text.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import { factsOf, type IndexedFacts, type Maker } from './matching-facts.ts'
import { spelling } from './query.ts'
import { tokenise } from './tokenise.ts'

/** What search knows of a published listing. Nothing private is among it, and no address. */
export type SearchedListing = {
  id: string
  ref: string
  version: number
  companyId: string
  sourceLang: Language
  texts: { lang: Language; title: string; summary: string | null }[]
  /** From the root of the tree down to the listing's own category. */
  trail: { slug: string; names: Names }[]
  companyNames: string[]
  modelNumber: string | null
  hs6: string | null
  originCountry: string | null
  moq: string | null
  priceFrom: string | null
  currency: string | null
  leadTimeDays: number | null
  incoterm: Incoterm | null
  certificateCodes: string[]
  attributes: AttributeValue[]
  maker: Maker
  publishedAt: Date
}

type Texts = Partial<Record<`${'title' | 'summary'}_${Language | 'source'}`, string>>

/** A listing as Meilisearch holds it: texts spelled as queries are, numbers as floats only to filter and sort by. */
export type ListingDocument = Texts & {
  id: string
  ref: string
  version: number
  companyId: string
  company: string[]
  category: string | null
  categories: string[]
  category_en: string[]
  category_zh: string[]
  model: string | null
  hs6: string | null
  hs4: string | null
  originCountry: string | null
  moq: number | null
  price: number | null
  currency: string | null
  leadTimeDays: number | null
  incoterm: Incoterm | null
  /** Of the listing and of its maker. */
  certificates: string[]
  facts: IndexedFacts
  makerCountry: string | null
  makerTypes: string[]
  makerLanguages: string[]
  /** Milliseconds. */
  publishedAt: number
}

/** Names of categories and companies, which many listings share. */
const [sharedSpelling, sharedTokens] = [remembered(spelling, 2_000), remembered(tokenise, 2_000)]

export function listingDocument(listing: SearchedListing): ListingDocument {
  const texts: Texts = {}
  for (const { lang, title, summary } of listing.texts) {
    // English is asked for by every reader; another source text is found under a name that every reader asks for too.
    const names = lang === listing.sourceLang && lang !== 'en' ? ([lang, 'source'] as const) : ([lang] as const)
    for (const name of names) {
      texts[`title_${name}`] = spelling(title)
      if (summary) texts[`summary_${name}`] = spelling(summary)
    }
  }
  return {
    ...texts,
    id: listing.id,
    ref: listing.ref,
    version: listing.version,
    companyId: listing.companyId,
    company: listing.companyNames.map(sharedSpelling),
    category: listing.trail.at(-1)?.slug ?? null,
    categories: listing.trail.map(({ slug }) => slug),
    category_en: listing.trail.map(({ names }) => sharedSpelling(names.en)),
    category_zh: listing.trail.map(({ names }) => sharedSpelling(nameIn(names, 'zh'))),
    model: listing.modelNumber && spelling(listing.modelNumber),
    hs6: listing.hs6,
    hs4: listing.hs6 && listing.hs6.slice(0, 4),
    originCountry: listing.originCountry,
    moq: listing.moq === null ? null : Number(listing.moq),
    price: listing.priceFrom === null ? null : Number(listing.priceFrom),
    currency: listing.currency,
    leadTimeDays: listing.leadTimeDays,
    incoterm: listing.incoterm,
    certificates: [...new Set([...listing.certificateCodes, ...listing.maker.certificates])],
    facts: factsOf(listing.attributes),
    makerCountry: listing.maker.country,
    makerTypes: listing.maker.businessTypes,
    makerLanguages: listing.maker.languages,
    publishedAt: listing.publishedAt.getTime(),
  }
}

/** A token of the company's name, kept apart from the words of its goods. No token of a text begins so. */
export const companyToken = (token: string): string => `@${token}`

type Found = Pick<SearchedListing, 'modelNumber' | 'hs6' | 'trail' | 'companyNames'>

/** What the database finds a text by, but for its company: its own words, and what every text of the listing shares. */
export function textTokens(
  text: { title: string; summary: string | null },
  { modelNumber, hs6, trail }: Omit<Found, 'companyNames'>,
): string[] {
  const own = tokenise([text.title, text.summary ?? '', modelNumber ?? '', hs6 ? `${hs6} ${hs6.slice(0, 4)}` : ''].join('\n'))
  return [...new Set([...own, ...trail.flatMap(({ names }) => [names.en, names.zh ?? '']).flatMap(sharedTokens)])]
}

export const companyTokens = (names: readonly string[]): string[] => [...new Set(names.flatMap(sharedTokens).map(companyToken))]

/** What the database finds a text by. */
export const tokensOf = (text: { title: string; summary: string | null }, listing: Found): string[] => [
  ...textTokens(text, listing),
  ...companyTokens(listing.companyNames),
]
