import type { Language } from '#app/i18n/languages.ts'
import type { FormValues } from '../row-fields.ts'

/** What the form holds at first for a new listing: what most of them say. */
export function newListingValues(lang: Language, companyCountry: string | null): FormValues {
  return {
    sourceLang: lang,
    originCountry: companyCountry ?? '',
    priceMode: 'tiers',
    priceUnit: 'H87',
    capacityUnit: 'H87',
    capacityPer: 'month',
    currency: 'USD',
    sampleCurrency: 'USD',
  }
}
