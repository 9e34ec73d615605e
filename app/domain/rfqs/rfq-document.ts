import type { Language } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { incoterms } from '../trade/incoterm.ts'
import { readLines } from './rfq-lines.ts'
import type { RfqInput } from './rfq-input.ts'
import type { RfqDocument, SupplierFilter } from './rfq.ts'

export const usualQuotations = 10
export const usualValidityDays = 30
export const usualCurrency = 'USD'

type Head = {
  ref: string
  version: number
  lang: Language
  quoteDeadline: Date
  timeZone: string
  /** What suppliers read for a name where the buyer gives none. */
  alias: string
  buyerCountry: string | null
}

/** What a version says, from a form that may be published: what was left open is said in full, so that nobody reads it two ways. */
export function rfqDocumentOf(rfq: RfqInput, head: Head, schema: readonly CategoryAttribute[]): RfqDocument {
  const { quoteDeadline, alias, buyerCountry, ...numbered } = head
  return {
    ...numbered,
    title: rfq.title,
    details: rfq.details!,
    categorySlug: rfq.category!,
    keywords: rfq.keywords,
    visibility: rfq.visibility ?? 'public',
    quoteDeadline: quoteDeadline.toISOString(),
    closeRule: rfq.closeRule ?? 'either',
    maxQuotations: rfq.maxQuotations ?? usualQuotations,
    sealed: rfq.sealed,
    currency: rfq.currency ?? usualCurrency,
    otherCurrencies: !rfq.onlyThisCurrency,
    incoterms: rfq.incoterms.length > 0 ? rfq.incoterms : [...incoterms],
    ...(rfq.destination !== undefined && { destination: rfq.destination }),
    destinationCountry: rfq.country!,
    ...(rfq.transportMode && { transportMode: rfq.transportMode }),
    ...(rfq.deliveryFrom && { deliveryFrom: rfq.deliveryFrom }),
    ...(rfq.deliveryTo && { deliveryTo: rfq.deliveryTo }),
    ...(rfq.partialShipment && { partialShipment: true }),
    paymentTerms: rfq.paymentTerms,
    validityDays: rfq.validityDays ?? usualValidityDays,
    lines: readLines(rfq, schema).lines,
    ...(rfq.annualVolume !== undefined && { annualVolume: rfq.annualVolume }),
    ...(rfq.orderFrequency && { orderFrequency: rfq.orderFrequency }),
    supplierFilter: filterOf(rfq),
    contactReveal: rfq.contactReveal ?? 'alias',
    buyerAlias: rfq.buyerAlias ?? alias,
    buyerCountry,
    ...(rfq.ndaRequired && { ndaRequired: true as const }),
  }
}

function filterOf(rfq: RfqInput): SupplierFilter {
  return {
    ...(rfq.filterCountries.length > 0 && { countries: rfq.filterCountries }),
    ...(rfq.filterCountriesOut.length > 0 && { countriesOut: rfq.filterCountriesOut }),
    ...(rfq.filterTypes.length > 0 && { businessTypes: rfq.filterTypes }),
    ...(rfq.filterCertificates.length > 0 && { certificates: rfq.filterCertificates }),
    ...(rfq.filterLanguages.length > 0 && { languages: rfq.filterLanguages }),
  }
}
