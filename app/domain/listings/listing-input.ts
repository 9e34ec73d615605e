import { z } from 'zod'
import { languages, type Language } from '#app/i18n/languages.ts'
import { Day } from '../day.ts'
import { isBlank, optional } from '../optional.ts'
import { Country } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { readHs6 } from '../trade/hs-code.ts'
import { incoterms } from '../trade/incoterm.ts'
import { paymentTermCodes } from '../trade/payment-term.ts'
import { canonicalDecimal, positiveDecimal } from '../trade/quantity.ts'
import { unitCodes } from '../trade/unit.ts'
import { days, Version } from '../whole-number.ts'
import type { PriceMode } from './listing.ts'
import { titleLength } from './title.ts'

const priceModes = ['tiers', 'on_request'] as const satisfies readonly PriceMode[]

const title = z
  .string()
  .trim()
  .refine((text) => titleLength(text) >= 4, { error: 'title_too_short', abort: true })
  .refine((text) => titleLength(text) <= 200, { error: 'title_too_long' })

const texts = {
  title: optional(title),
  summary: optional(z.string().trim().max(300)),
  description: optional(z.string().trim().max(20_000)),
}

type TextFields = { [K in keyof typeof texts as `${K}_${Language}`]: (typeof texts)[K] }

/** `title_en`, `summary_en`, `description_en` and so on, for every language. */
const textFields = Object.fromEntries(
  languages.flatMap((lang) => Object.entries(texts).map(([name, schema]) => [`${name}_${lang}`, schema])),
) as unknown as TextFields

const leadTime = optional(days(0, 730))
const minQty = positiveDecimal({ unitField: 'priceUnit' })

const Tier = z.object({ minQty, unitPrice: positiveDecimal({ currencyField: 'currency' }), leadTimeDays: leadTime })

const isEmptyRow = (row: unknown) =>
  typeof row === 'object' && row !== null && Object.values(row).every((value) => value === undefined || isBlank(value))

/** Rows left empty are no tiers; the others come out ascending, as a table of prices reads. */
const tiers = z.preprocess(
  (rows) => (Array.isArray(rows) ? rows.filter((row) => row !== undefined && !isEmptyRow(row)) : []),
  z.array(Tier).max(12),
)

/** Checks the form of what was typed and nothing else: a draft may miss anything. Parsing what was parsed gives the same. */
export const ListingDraftInput = z
  .object({
    sourceLang: z.enum(languages),
    ...textFields,
    category: optional(
      z
        .string()
        .trim()
        .regex(/^[a-z0-9-]{1,60}$/),
    ),
    modelNumber: optional(z.string().trim().max(60)),
    hs6: optional(
      z
        .string()
        .refine((typed) => readHs6(typed) !== null, { error: 'hs6', abort: true })
        .transform((typed) => readHs6(typed) ?? typed),
    ),
    originCountry: optional(Country),
    priceMode: z.enum(priceModes).default('tiers'),
    moq: optional(minQty),
    priceUnit: optional(z.enum(unitCodes)),
    currency: optional(Currency),
    tiers,
    incoterm: optional(z.enum(incoterms)),
    namedPlace: optional(z.string().trim().min(2).max(100)),
    leadTimeDaysMin: leadTime,
    leadTimeDaysMax: leadTime,
    paymentTerms: z.preprocess(
      (value) => (value === undefined ? [] : [...new Set([value].flat().filter((code) => !isBlank(code)))]),
      z.array(z.enum(paymentTermCodes)),
    ),
    priceValidUntil: optional(Day),
    fileId: optional(z.uuid()),
    version: optional(Version),
  })
  .superRefine((listing, ctx) => {
    for (const lang of languages) {
      if (listing[`title_${lang}`] === undefined && (listing[`summary_${lang}`] ?? listing[`description_${lang}`]) !== undefined)
        ctx.addIssue({ code: 'custom', path: [`title_${lang}`], message: 'title_for_text' })
    }
    const quantities = listing.tiers.map((tier) => canonicalDecimal(tier.minQty))
    for (const [index, quantity] of quantities.entries()) {
      if (quantities.indexOf(quantity) < index) ctx.addIssue({ code: 'custom', path: ['tiers', index, 'minQty'], message: 'tier_twice' })
    }
  })
export type ListingDraftInput = z.infer<typeof ListingDraftInput>

/** The listing form: a draft that at least has its title in the language it is written in. */
export const ListingInput = ListingDraftInput.superRefine((listing, ctx) => {
  const field = `title_${listing.sourceLang}` as const
  if (listing[field] === undefined) ctx.addIssue({ code: 'custom', path: [field], message: 'required' })
})
export type ListingInput = z.infer<typeof ListingInput>

export type ListingText = { lang: Language; title: string; summary: string | null; description: string | null }

/** The texts of a form, one per language that has a title. */
export function textsOf(input: ListingDraftInput): ListingText[] {
  return languages.flatMap((lang) => {
    const title = input[`title_${lang}`]
    if (title === undefined) return []
    return [{ lang, title, summary: input[`summary_${lang}`] ?? null, description: input[`description_${lang}`] ?? null }]
  })
}
