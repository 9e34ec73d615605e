import type { BusinessType } from '../companies/company.ts'
import { isStated, type AttributeValue, type StatedAttribute } from '../listings/attributes.ts'
import { convertQuantity } from '../trade/convert-quantity.ts'
import { marketsAround } from '../trade/market-region.ts'
import { compare } from '../trade/quantity.ts'
import type { UnitCode } from '../trade/unit.ts'
import type { MatchNeed } from './match-need.ts'
import type { MatchReason } from './match.ts'
import { meetsDemand } from './meets-demand.ts'
import type { SpecDemand, SupplierFilter } from './rfq.ts'

/** A company as matching knows it. */
export type MatchedCompany = {
  companyId: string
  country: string | null
  businessTypes: BusinessType[]
  /** Codes of schemes that it holds a certificate of, for itself. */
  certificates: string[]
  languages: string[]
  /** Countries and regions that it names as its markets. */
  markets: string[]
  /** The category of the RFQ, or one above it, that it follows. */
  follows: string | null
}

/** A listing of it; `held`: a bit for each word of the need that one of its texts holds. */
export type MatchedListing = {
  categorySlug: string | null
  hs6: string | null
  moq: string | null
  priceUnit: UnitCode | null
  attributes: AttributeValue[]
  certificateCodes: string[]
  held: number
}

export type ScoredMatch = { companyId: string; score: number; reasons: MatchReason[] }

/** What each thing that can be asked weighs. A score is the share of what was asked, in hundredths. */
const weights = { category: 22, hs4: 12, text: 28, attributes: 22, market: 6, moq: 6, certificates: 4, language: 2 } as const
/** Whoever asked to hear of such RFQs goes before others who fit as well. */
const followBonus = 8
/** What a supplier leaves open is worth this much of what it could have said. */
const open = 0.3
const leastText = 0.5

type Part = { weight: number; got: number; reasons: MatchReason[] }

/** The best that a company's listings make of an RFQ. Null: outside the buyer's filter, or nothing that names the goods fits. */
export function scoreMatch(need: MatchNeed, company: MatchedCompany, listings: readonly MatchedListing[]): ScoredMatch | null {
  const certificates = (listing: MatchedListing | null) => new Set([...company.certificates, ...(listing?.certificateCodes ?? [])])
  const asked = askedOf(need)
  let best: ScoredMatch | null = null
  // Whoever follows the category has a place without a listing, too.
  for (const listing of company.follows === null ? listings : [...listings, null]) {
    if (!isWithin(need.filter, company, certificates(listing))) continue
    const goods = listing ? [ofCategory(need, listing), ofHs(need, listing), ofText(need, listing)] : []
    if (!goods.some((part) => part !== null && part.reasons.length > 0) && company.follows === null) continue
    const parts = [
      ...goods,
      listing && ofAttributes(need, listing),
      listing && ofMoq(need, listing),
      ofMarket(need, company),
      ofCertificates(need, certificates(listing)),
      ofLanguage(need, company),
    ].filter((part) => part !== null)
    const follows: MatchReason[] = company.follows === null ? [] : [{ kind: 'follows', slug: company.follows }]
    const got = parts.reduce((sum, part) => sum + part.weight * part.got, 0)
    const score = Math.max(0, Math.round((got / asked) * 10_000) / 100 + (follows.length > 0 ? followBonus : 0))
    if (best === null || score > best.score)
      best = { companyId: company.companyId, score, reasons: [...parts.flatMap((part) => part.reasons), ...follows] }
  }
  return best
}

/** The best first; equal ones in one order, whoever counts. */
export function bestMatches(matches: readonly ScoredMatch[], most: number): ScoredMatch[] {
  return [...matches].sort((a, b) => b.score - a.score || (a.companyId < b.companyId ? -1 : 1)).slice(0, most)
}

/** The buyer's filter is a wall: what a supplier does not say is not within it. */
export const isWithin = (filter: SupplierFilter, company: Filtered, certificates: ReadonlySet<string>): boolean =>
  outsideOf(filter, company, certificates) === null

type Filtered = Pick<MatchedCompany, 'country' | 'businessTypes' | 'languages'>

/** What of the filter a supplier does not meet first; null where it is within. */
export function outsideOf(
  filter: SupplierFilter,
  company: Filtered,
  certificates: ReadonlySet<string>,
): 'filter' | 'certificates' | 'languages' | null {
  const { countries, countriesOut, businessTypes, certificates: held, languages } = filter
  const isSome = (wanted: readonly string[] | undefined, has: readonly string[]) =>
    wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one))
  const home = company.country === null ? [] : [company.country]
  const isAtHome = isSome(countries, home) && !(countriesOut ?? []).some((one) => home.includes(one))
  if (!isAtHome || !isSome(businessTypes, company.businessTypes)) return 'filter'
  if (!(held ?? []).every((one) => certificates.has(one))) return 'certificates'
  return isSome(languages, company.languages) ? null : 'languages'
}

function askedOf(need: MatchNeed): number {
  const isAsked: Record<keyof typeof weights, boolean> = {
    category: true,
    hs4: need.hs4.length > 0,
    text: need.words.length > 0,
    attributes: need.lines.some(({ demands }) => demands.some(({ attribute }) => attribute !== undefined)),
    market: true,
    moq: true,
    certificates: need.certificates.length > 0,
    language: true,
  }
  return (Object.keys(weights) as (keyof typeof weights)[]).reduce((sum, name) => sum + (isAsked[name] ? weights[name] : 0), 0)
}

const part = (name: keyof typeof weights, got: number, ...reasons: MatchReason[]): Part => ({ weight: weights[name], got, reasons })

/** The same category wholly; one above it that a listing stands on, by half. */
function ofCategory({ categorySlug, trail }: MatchNeed, listing: MatchedListing): Part {
  const slug = listing.categorySlug
  if (slug === null || !trail.includes(slug)) return part('category', 0)
  return part('category', slug === categorySlug ? 1 : 0.5, { kind: 'category', slug })
}

function ofHs({ hs4 }: MatchNeed, { hs6 }: MatchedListing): Part | null {
  if (hs4.length === 0) return null
  const code = hs6?.slice(0, 4)
  return code !== undefined && hs4.includes(code) ? part('hs4', 1, { kind: 'hs4', code }) : part('hs4', 0)
}

/** Half by the title, half by the line that fits best. */
function ofText({ words, texts }: MatchNeed, { held }: MatchedListing): Part | null {
  if (words.length === 0) return null
  const holds = (index: number) => (held & (1 << index)) !== 0
  const weightOf = (places: readonly number[]) => places.reduce((sum, index) => sum + words[index]!.weight, 0)
  const shareOf = (places: readonly number[]) => (places.length === 0 ? 0 : weightOf(places.filter(holds)) / weightOf(places))
  const share = (shareOf(texts.title) + Math.max(0, ...texts.lines.map(shareOf))) / 2
  const found = words.flatMap((word, index) => (holds(index) ? [word.spelled] : []))
  return part('text', share, ...(share >= leastText ? [{ kind: 'text' as const, words: found.slice(0, 6) }] : []))
}

/** By the line whose demands it answers best. A must that it fails costs more than one that it leaves open. */
function ofAttributes({ lines }: MatchNeed, { attributes }: MatchedListing): Part | null {
  const asking = lines.flatMap(({ demands }) => {
    const named = demands.filter((demand) => demand.attribute !== undefined)
    return named.length > 0 ? [named] : []
  })
  if (asking.length === 0) return null
  const stated = new Map(attributes.filter(isStated).map((value) => [value.id, value]))
  const parts = asking.map((demands) => ofDemands(demands, stated))
  return parts.reduce((best, one) => (one.got > best.got ? one : best))
}

const worth = { must: 2, prefer: 1 } as const

function ofDemands(demands: SpecDemand[], stated: ReadonlyMap<string, StatedAttribute>): Part {
  let [got, all] = [0, 0]
  const reasons: MatchReason[] = []
  for (const demand of demands) {
    const value = stated.get(demand.attribute!)
    const answer = meetsDemand(demand, value)
    const share = { meets: 1, unknown: open, fails: demand.weight === 'must' ? -0.5 : 0 }[answer]
    got += share * worth[demand.weight]
    all += worth[demand.weight]
    if (answer === 'meets') reasons.push({ kind: 'attribute', stated: value! })
  }
  return part('attributes', got / all, ...reasons)
}

/** The quantity that is asked is compared with the least that is sold, where their units can be. */
function ofMoq({ lines }: MatchNeed, { moq, priceUnit }: MatchedListing): Part {
  if (moq === null || priceUnit === null) return part('moq', open)
  let isComparable = false
  for (const { breaks } of lines) {
    const { quantity, unit } = breaks.at(-1)!
    const least = convertQuantity(moq, priceUnit, unit)
    if (least === null) continue
    if (compare(least, quantity) <= 0) return part('moq', 1, { kind: 'moq', moq: least, quantity, unit })
    isComparable = true
  }
  return part('moq', isComparable ? -0.5 : open)
}

function ofMarket({ destinationCountry }: MatchNeed, { country, markets }: MatchedCompany): Part {
  const reason: MatchReason = { kind: 'market', country: destinationCountry }
  if (markets.includes(destinationCountry) || country === destinationCountry) return part('market', 1, reason)
  if (marketsAround(destinationCountry).some((region) => markets.includes(region))) return part('market', 0.8, reason)
  return part('market', markets.length === 0 ? open : 0)
}

function ofCertificates({ certificates }: MatchNeed, held: ReadonlySet<string>): Part | null {
  if (certificates.length === 0) return null
  const shown = certificates.filter((scheme) => held.has(scheme))
  return part('certificates', shown.length / certificates.length, ...shown.map((scheme) => ({ kind: 'certificate' as const, scheme })))
}

function ofLanguage({ lang }: MatchNeed, { languages }: MatchedCompany): Part {
  return languages.includes(lang) ? part('language', 1, { kind: 'language', lang }) : part('language', languages.length === 0 ? open : 0)
}
