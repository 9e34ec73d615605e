import type { Language } from '#app/i18n/languages.ts'
import type { BusinessType } from '../companies/company.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import type { MeasureCode } from '../trade/measure.ts'
import type { PaymentTermCode } from '../trade/payment-term.ts'
import type { UnitCode } from '../trade/unit.ts'

/** `unlisted`: whoever has the link. Strangers see no company's name of any of them unless the buyer shows it. */
export const rfqVisibilities = ['public', 'invited', 'unlisted'] as const
export type RfqVisibility = (typeof rfqVisibilities)[number]

export const closeRules = ['deadline', 'count', 'either', 'both'] as const
export type CloseRule = (typeof closeRules)[number]

export const transportModes = ['sea_fcl', 'sea_lcl', 'air', 'rail', 'road', 'express', 'multimodal'] as const
export type TransportMode = (typeof transportModes)[number]

export const orderFrequencies = ['once', 'monthly', 'quarterly', 'yearly'] as const
export type OrderFrequency = (typeof orderFrequencies)[number]

/** Who may open a file: whoever may read the RFQ, only suppliers who quote, only those who were invited. */
export const shownTo = ['everyone', 'quoters', 'invited'] as const
export type ShownTo = (typeof shownTo)[number]

/** What a supplier hears of the buyer: an alias, the company's name, or name and phone number; always only who quotes. */
export const contactReveals = ['alias', 'name', 'name_phone'] as const
export type ContactReveal = (typeof contactReveals)[number]

export const specOperators = ['equals', 'at_most', 'at_least', 'between', 'one_of'] as const
export type SpecOperator = (typeof specOperators)[number]

/** One demand on the goods. `attribute` names a question of the category's schema; `name` is the buyer's own one. Numbers are decimal strings. */
export type SpecDemand = {
  no: number
  attribute?: string
  name?: string
  weight: 'must' | 'prefer'
  operator: SpecOperator
  /** `between`: lowest and highest; `one_of`: any of them; else one. */
  values: string[]
  unit?: MeasureCode
}

/** What a demand is about; `words` names the questions of the category's schema. */
export const demandName = (words: Record<string, string>, { name, attribute = '' }: SpecDemand): string =>
  name ?? words[attribute] ?? attribute

export type QuantityBreak = { quantity: string; unit: UnitCode }

export type RfqLine = {
  no: number
  description: string
  listingRef?: string
  demands: SpecDemand[]
  /** Ascending, at least one, all in the same unit. */
  breaks: QuantityBreak[]
  /** In the currency that is preferred; kept from suppliers where `targetHidden`. */
  targetPrice?: string
  targetHidden?: true
  hs6?: string
  sampleNeeded?: true
  /** A brand, or what is as good. */
  brandOrEqual?: string
  /** Codes of certificate schemes. */
  certificates: string[]
}

/** Who may quote; what is not named is not asked. */
export type SupplierFilter = {
  countries?: string[]
  countriesOut?: string[]
  businessTypes?: BusinessType[]
  certificates?: string[]
  languages?: Language[]
}

/** A version as it was published: canonical, immutable, hashed. */
export type RfqDocument = {
  ref: string
  version: number
  lang: Language
  title: string
  details: string
  categorySlug: string
  keywords: string[]
  visibility: RfqVisibility
  /** UTC, with the zone that it is told in. */
  quoteDeadline: string
  timeZone: string
  closeRule: CloseRule
  maxQuotations: number
  sealed: boolean
  currency: string
  otherCurrencies: boolean
  incoterms: Incoterm[]
  /** A UN/LOCODE or the place in words. */
  destination?: string
  destinationCountry: string
  transportMode?: TransportMode
  deliveryFrom?: string
  deliveryTo?: string
  partialShipment?: boolean
  paymentTerms: PaymentTermCode[]
  validityDays: number
  lines: RfqLine[]
  annualVolume?: string
  orderFrequency?: OrderFrequency
  supplierFilter: SupplierFilter
  contactReveal: ContactReveal
  buyerAlias: string
  buyerCountry: string | null
  ndaRequired?: true
}

export const mostLines = 50
export const mostBreaks = 4
export const mostFiles = 10
export const mostDemands = 30
export const fewestQuotations = 3
export const mostQuotations = 20
export const mostInvitations = 30

/** Why a buyer ends an RFQ; those who are concerned are told. */
export const cancelReasons = ['no_longer_needed', 'bought_elsewhere', 'specification', 'budget', 'other'] as const
export type CancelReason = (typeof cancelReasons)[number]
