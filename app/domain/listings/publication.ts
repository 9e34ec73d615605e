import type { FieldProblem } from '../errors.ts'
import { placeProblem, type Incoterm } from '../trade/incoterm.ts'
import type { PaymentTermCode } from '../trade/payment-term.ts'
import type { Location } from '../trade/port.ts'
import type { UnitCode } from '../trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import { hasContactData } from './contact-data.ts'
import type { ListingText } from './listing-input.ts'
import type { PriceMode, PriceTier } from './listing.ts'
import { tierProblems } from './price-tiers.ts'
import { titleLength } from './title.ts'

/** A listing as its row holds it, with its texts and tiers. */
export type UnpublishedListing = {
  sourceLang: Language
  texts: ListingText[]
  categorySlug: string | null
  modelNumber: string | null
  originCountry: string | null
  priceMode: PriceMode
  moq: string | null
  priceUnit: UnitCode | null
  currency: string | null
  tiers: PriceTier[]
  incoterm: Incoterm | null
  namedPlace: string | null
  leadTimeDaysMin: number | null
  leadTimeDaysMax: number | null
  paymentTerms: PaymentTermCode[]
  priceValidUntil: string | null
}

/** What the listing alone does not tell. */
export type Surroundings = {
  /** `YYYY-MM-DD` */
  today: string
  /** A listing stands on a leaf of the tree. */
  isLeafCategory: boolean
  companyCountry: string | null
  /** What the location list knows of `namedPlace`. */
  location: Location | null
}

/**
 * What keeps a listing from being published: what is missing or cannot stand, by the form's field names. Codes are those of
 * form errors, or of refusals where they carry a dot. The HS code may be left out: not every maker is sure of it.
 */
export function publishProblems(listing: UnpublishedListing, around: Surroundings): FieldProblem[] {
  return [
    ...textProblems(listing),
    ...factProblems(listing, around),
    ...(listing.priceMode === 'tiers' ? priceProblems(listing, around) : []),
  ]
}

const required = (field: string, value: unknown): FieldProblem[] => (value === null || value === '' ? [{ field, code: 'required' }] : [])

function textProblems({ sourceLang, texts }: UnpublishedListing): FieldProblem[] {
  const source = texts.find(({ lang }) => lang === sourceLang)
  const missing = [
    ...required(`title_${sourceLang}`, source?.title ?? null),
    ...required(`description_${sourceLang}`, source?.description ?? null),
  ]
  const wrong = texts.flatMap(({ lang, title }): FieldProblem[] => {
    const field = `title_${lang}`
    if (hasContactData(title)) return [{ field, code: 'contact_data' }]
    if (titleLength(title) < 4) return [{ field, code: 'title_too_short' }]
    return titleLength(title) > 200 ? [{ field, code: 'title_too_long' }] : []
  })
  return [...missing, ...wrong]
}

function factProblems(listing: UnpublishedListing, around: Surroundings): FieldProblem[] {
  const { leadTimeDaysMin: min, leadTimeDaysMax: max } = listing
  const problems = [
    ...required('category', listing.categorySlug),
    ...required('modelNumber', listing.modelNumber),
    ...required('originCountry', listing.originCountry),
    ...required('moq', listing.moq),
    ...required('priceUnit', listing.priceUnit),
    ...required('leadTimeDaysMax', max),
  ]
  if (listing.categorySlug && !around.isLeafCategory) problems.push({ field: 'category', code: 'category_leaf' })
  if (min !== null && max !== null && min > max) problems.push({ field: 'leadTimeDaysMax', code: 'at_least', values: { min } })
  if (listing.paymentTerms.length === 0) problems.push({ field: 'paymentTerms', code: 'choose_one' })
  return problems
}

function priceProblems(listing: UnpublishedListing, around: Surroundings): FieldProblem[] {
  const { incoterm, namedPlace, originCountry, priceValidUntil } = listing
  const problems = [
    ...required('currency', listing.currency),
    ...tierProblems(listing.tiers, listing.moq),
    ...required('incoterm', incoterm),
  ]
  if (incoterm) {
    const exportCountries = [originCountry, around.companyCountry].filter((country) => country !== null)
    const problem = placeProblem({ incoterm, namedPlace, location: around.location, exportCountries })
    if (problem) problems.push({ field: 'namedPlace', code: problem, values: { incoterm } })
  }
  const last = oneYearAfter(around.today)
  if (priceValidUntil === null) problems.push({ field: 'priceValidUntil', code: 'required' })
  else if (priceValidUntil < around.today) problems.push({ field: 'priceValidUntil', code: 'date_passed' })
  else if (priceValidUntil > last) problems.push({ field: 'priceValidUntil', code: 'date_too_late', values: { last } })
  return problems
}

function oneYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
