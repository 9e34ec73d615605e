import { z } from 'zod'
import { languages } from '#app/i18n/languages.ts'
import { businessTypes } from '../companies/company.ts'
import { Day } from '../day.ts'
import { formRows, formTick, formTicks, oneOrMore } from '../form-rows.ts'
import { keywords } from '../listings/form/texts.ts'
import { optional } from '../optional.ts'
import { readAs } from '../read-as.ts'
import { Country } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { readHs6 } from '../trade/hs-code.ts'
import { incoterms } from '../trade/incoterm.ts'
import { paymentTermCodes } from '../trade/payment-term.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { unitCodes } from '../trade/unit.ts'
import { days, Version, wholeNumber } from '../whole-number.ts'
import { DemandRow } from './demands.ts'
import {
  closeRules,
  contactReveals,
  fewestQuotations,
  mostFiles,
  mostLines,
  mostQuotations,
  orderFrequencies,
  rfqVisibilities,
  shownTo,
  transportModes,
} from './rfq.ts'

const quantity = optional(positiveDecimal({ unitField: 'unit' }))
const words = (most: number) => optional(z.string().trim().max(most))
const countries = oneOrMore(Country, 40)
const schemes = oneOrMore(z.string().regex(/^[A-Z0-9]{1,30}$/, { error: 'choose' }), 12)

/** What every line says; the first one stands in the form itself, so that the shortest form is one line. */
const lineFields = {
  quantity,
  unit: optional(z.enum(unitCodes)),
  quantity2: quantity,
  quantity3: quantity,
  quantity4: quantity,
  targetPrice: optional(positiveDecimal({ currencyField: 'currency' })),
  hs6: optional(readAs(readHs6, 'hs6')),
  brandOrEqual: words(80),
  sampleNeeded: formTick,
}

const LineRow = z.object({ description: words(500), ...lineFields })
export type LineRow = z.infer<typeof LineRow>

const FileRow = z.object({ id: z.uuid(), name: z.string().max(200), shownTo: z.enum(shownTo).default('everyone') })
export type FileRow = z.infer<typeof FileRow>

/** Rows keep their places, empty ones too: what is missing is said at the row where it was left out. */
const keepsPlaces = () => false
const mostRows = 60

/** What a stranger is asked first; the rest refines it. */
const askedFirst = {
  /** The language that it is written in, where that is not the page's. */
  lang: optional(z.enum(languages)),
  title: z.string().trim().min(1).max(120),
  details: words(8000),
  category: optional(
    z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{1,60}$/),
  ),
  ...lineFields,
  country: optional(Country),
}

/** F5 as its form says it. A draft may miss anything but its title; parsing what was parsed gives the same. */
export const RfqInput = z.object({
  ...askedFirst,
  lines: formRows(LineRow, mostLines - 1, keepsPlaces, { error: 'rfq_lines', params: { max: mostLines } }),
  demands: formRows(DemandRow, mostRows, keepsPlaces),
  certificates: schemes,
  keywords,
  files: formRows(FileRow, mostFiles),

  incoterms: formTicks(incoterms),
  destination: words(100),
  transportMode: optional(z.enum(transportModes)),
  deliveryFrom: optional(Day),
  deliveryTo: optional(Day),
  partialShipment: formTick,

  currency: optional(Currency),
  onlyThisCurrency: formTick,
  targetHidden: formTick,
  paymentTerms: formTicks(paymentTermCodes),
  validityDays: optional(days(7, 180)),
  annualVolume: words(60),
  orderFrequency: optional(z.enum(orderFrequencies)),

  visibility: optional(z.enum(rfqVisibilities)),
  quoteDeadline: optional(Day),
  closeRule: optional(z.enum(closeRules)),
  maxQuotations: optional(wholeNumber(fewestQuotations, mostQuotations)),
  sealed: formTick,
  filterCountries: countries,
  filterCountriesOut: countries,
  filterTypes: formTicks(businessTypes),
  filterCertificates: schemes,
  filterLanguages: formTicks(languages),

  contactReveal: optional(z.enum(contactReveals)),
  buyerAlias: words(60),
  ndaRequired: formTick,
})
export type RfqInput = z.infer<typeof RfqInput>

/** The row that the person saw; every change counts it up. */
export const seenRevision = { revision: Version }
