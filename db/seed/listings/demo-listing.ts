import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import type { MeasureCode } from '#app/domain/trade/measure.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Incoterm } from '#app/domain/trade/incoterm.ts'
import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { CompanyKey } from '../companies/demo-company.ts'

export type ListingWords = { title: string; summary: string; description: string }

/** A listing as the demo writes it: short forms for what the form asks field by field. */
export type DemoListing = {
  key: string
  company: CompanyKey
  category: string
  hs6: string
  model: string
  /** ISO 3166-2: country and province. */
  origin: string
  texts: Partial<Record<Language, ListingWords>> & { en: ListingWords }
  /** Written first, and shown where the reader's language has no text: makers who export mostly begin in English. */
  sourceLang: Language
  /** `null`: price on request. */
  price: { currency: string; unit: UnitCode; tiers: Record<number, string | [price: string, leadDays: number]>; validDays: number } | null
  /** Said apart from the tiers where the price is on request. */
  moq?: { quantity: string; unit: UnitCode }
  terms: [incoterm: Incoterm, namedPlace: string]
  leadDays: [min: number, max: number]
  capacity: string
  payment: PaymentTermCode[]
  sample: false | { price: string; leadDays: number; maxQty: string; refundable?: boolean }
  /** One export package: how many of the price unit, outer size in cm, gross and net kg. */
  carton: { pack: string; qty: string; cm: [string, string, string]; kg: [gross: string, net: string] }
  certificates: string[]
  /** Name in English and Chinese, value, unit. Values are figures, codes and standards: they read the same in every language. */
  attributes: [en: string, zh: string, value: string, unit?: MeasureCode][]
  /** What few of them say: fields of the form by their names. */
  more?: Partial<ListingInput>
  /** A drawing of `db/seed/pictures` is uploaded for it. */
  picture?: string
}
