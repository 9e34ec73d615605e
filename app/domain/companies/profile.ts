import { z } from 'zod'
import { languages } from '#app/i18n/languages.ts'
import { Day } from '../day.ts'
import { filledRows, formLines, formRows, formTick, formTicks } from '../form-rows.ts'
import { Address } from '../accounts/account.ts'
import { optional } from '../optional.ts'
import { Country, isCountry } from '../trade/country.ts'
import { Currency } from '../trade/currency.ts'
import { incoterms } from '../trade/incoterm.ts'
import { paymentTermCodes } from '../trade/payment-term.ts'
import { phoneNumber } from '../trade/phone-number.ts'
import { isLocode } from '../trade/port.ts'
import { positiveDecimal } from '../trade/quantity.ts'
import { checkRegistration, plainRegistration, registrationSchemes } from '../trade/registration-id.ts'
import { unitCodes } from '../trade/unit.ts'
import { wholeNumber } from '../whole-number.ts'
import { CompanyPictures } from './company-pictures.ts'
import { marketRegions, spokenLanguages, staffBands, turnoverBands, weekdays } from './profile-choices.ts'
import type { ProfilePart } from './profile-parts.ts'

const text = (max: number) => z.string().trim().max(max)
const optionalText = (max: number) => optional(text(max))
const needed = (max: number) => text(max).min(1)
const category = z.string().regex(/^[a-z0-9-]{1,60}$/)
const year = wholeNumber(1900, 2100)
const percent = wholeNumber(0, 100)

/** What stands in a line must not stand in an earlier one. */
function refuseTwice<R extends object>(ctx: z.RefinementCtx, rows: string, column: keyof R & string, all: R[]): void {
  const filled = filledRows(all)
  for (const { at, row } of filled) {
    const first = filled.find((one) => one.row[column] === row[column])!
    if (first.at < at) ctx.addIssue({ code: 'custom', path: [rows, at, column], message: 'twice' })
  }
}

const Registration = z
  .object({ scheme: z.enum(registrationSchemes), value: needed(80) })
  .transform(({ scheme, value }) => ({ scheme, value: plainRegistration(scheme, value) }))
  .superRefine((one, ctx) => {
    const { passed, by } = checkRegistration(one)
    // A check digit that does not fit is told, and taken: registers change their rules before we do.
    if (!passed && by === 'format') ctx.addIssue({ code: 'custom', path: ['value'], message: 'registration' })
  })

/** The names it trades under, its numbers in the registers, and who signs for it. */
export const Identity = z
  .object({
    tradingNames: formLines(text(200).min(2), 5),
    registrations: formRows(Registration, 8),
    /** Not shown to others. */
    legalRepresentative: optionalText(100),
    capital: optional(positiveDecimal({ currencyField: 'capitalCurrency' })),
    capitalCurrency: optional(Currency),
    capitalPaidIn: formTick,
    exportRight: formTick,
    customsNo: optionalText(20),
  })
  .superRefine(({ registrations, capital, capitalCurrency }, ctx) => {
    refuseTwice(ctx, 'registrations', 'scheme', registrations)
    if (capital !== undefined && capitalCurrency === undefined)
      ctx.addIssue({ code: 'custom', path: ['capitalCurrency'], message: 'required' })
  })

const coordinate = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(\.\d{1,6})?$/, { error: 'coordinate' })
    .refine((value) => Math.abs(Number(value)) <= most, { error: 'coordinate' })

const Factory = z.object({
  country: Country,
  city: needed(100),
  street: optionalText(200),
  /** Square metres. */
  area: optional(wholeNumber(1, 99_999_999, { unit: 'MTK' })),
  tenure: optional(z.enum(['own', 'lease'])),
  latitude: optional(coordinate(90)),
  longitude: optional(coordinate(180)),
})

/** Where it is beside its registered address. */
export const Sites = z
  .object({
    /** The registered address in the script of its country, as on the licence. */
    registeredLocal: optionalText(300),
    operatingCountry: optional(Country),
    operatingCity: optionalText(100),
    operatingStreet: optionalText(200),
    operatingLocal: optionalText(300),
    factories: formRows(Factory, 5),
    offices: formRows(z.object({ country: Country, city: needed(100) }), 10),
  })
  .superRefine(({ factories, operatingCountry, operatingCity, operatingStreet }, ctx) => {
    for (const { at, row } of filledRows(factories)) {
      const { latitude, longitude } = row
      const missing = latitude === undefined ? 'latitude' : 'longitude'
      if ((latitude === undefined) !== (longitude === undefined))
        ctx.addIssue({ code: 'custom', path: ['factories', at, missing], message: 'required' })
    }
    if (operatingStreet !== undefined && operatingCity === undefined)
      ctx.addIssue({ code: 'custom', path: ['operatingCity'], message: 'required' })
    if (operatingCity !== undefined && operatingCountry === undefined)
      ctx.addIssue({ code: 'custom', path: ['operatingCountry'], message: 'required' })
  })

const staffBand = optional(z.enum(staffBands))
const figures = ['researchStaff', 'qualityStaff', 'exportStaff', 'lines', 'output', 'turnover', 'exportShare'] as const

/** What it makes, for whom, and how much of it. Figures say of which day they are. */
export const Production = z
  .object({
    products: formRows(z.object({ category }), 10),
    services: formTicks(['oem', 'odm', 'obm'] as const),
    customisation: formTicks(['sample', 'drawing', 'graphic'] as const),
    customQty: optional(positiveDecimal({ unitField: 'customUnit' })),
    customUnit: optional(z.enum(unitCodes)),
    researchStaff: staffBand,
    qualityStaff: staffBand,
    exportStaff: staffBand,
    lines: optional(wholeNumber(1, 9999)),
    output: optional(positiveDecimal({ unitField: 'outputUnit' })),
    outputUnit: optional(z.enum(unitCodes)),
    turnover: optional(z.enum(turnoverBands)),
    exportShare: optional(percent),
    asOf: optional(Day),
  })
  .superRefine((made, ctx) => {
    const needs = (field: 'customUnit' | 'outputUnit' | 'asOf', isNeeded: boolean) => {
      if (isNeeded && made[field] === undefined) ctx.addIssue({ code: 'custom', path: [field], message: 'required' })
    }
    needs('customUnit', made.customQty !== undefined)
    needs('outputUnit', made.output !== undefined)
    needs(
      'asOf',
      figures.some((name) => made[name] !== undefined),
    )
    refuseTwice(ctx, 'products', 'category', made.products)
  })

const Market = z.object({
  place: z.string().refine((code) => isCountry(code) || (marketRegions as readonly string[]).includes(code), { error: 'choose' }),
  share: optional(percent),
})

/** Where it sells, and on what terms. */
export const Terms = z
  .object({
    markets: formRows(Market, 20),
    languages: formTicks(spokenLanguages),
    ports: formRows(
      z.object({
        port: z.string().trim().toUpperCase().refine(isLocode, { error: 'port' }),
      }),
      5,
    ),
    currencies: formRows(z.object({ currency: Currency }), 8),
    incoterms: formTicks(incoterms),
    paymentTerms: formTicks(paymentTermCodes),
  })
  .superRefine(({ markets }, ctx) => {
    refuseTwice(ctx, 'markets', 'place', markets)
    const shares = filledRows(markets).filter(({ row }) => row.share !== undefined)
    const sum = shares.reduce((total, { row }) => total + row.share!, 0)
    if (sum > 100) ctx.addIssue({ code: 'custom', path: ['markets', shares.at(-1)!.at, 'share'], message: 'shares', params: { sum } })
  })

const clock = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })
const mostClosedDays = 60
const dayMs = 86_400_000

/** When somebody is there to answer, in the company's time zone. */
export const WorkingCalendar = z
  .object({
    workdays: formTicks(weekdays),
    opens: optional(clock),
    closes: optional(clock),
    holidays: formLines(Day, 40),
    closedFrom: optional(Day),
    closedUntil: optional(Day),
    closedNote: optionalText(200),
  })
  .superRefine(({ opens, closes, closedFrom, closedUntil }, ctx) => {
    const wrong = (field: string, message: string, params?: object) => ctx.addIssue({ code: 'custom', path: [field], message, params })
    if (opens !== undefined && closes === undefined) wrong('closes', 'required')
    if (closes !== undefined && opens === undefined) wrong('opens', 'required')
    if (opens !== undefined && closes !== undefined && closes <= opens) wrong('closes', 'clock_order')
    if (closedFrom !== undefined && closedUntil === undefined) wrong('closedUntil', 'required')
    if (closedUntil !== undefined && closedFrom === undefined) wrong('closedFrom', 'required')
    if (closedFrom === undefined || closedUntil === undefined) return
    if (closedUntil < closedFrom) wrong('closedUntil', 'day_order')
    else if (Date.parse(closedUntil) - Date.parse(closedFrom) > mostClosedDays * dayMs)
      wrong('closedUntil', 'closed_long', { days: mostClosedDays })
  })

const Contact = z.object({
  name: needed(100),
  role: optionalText(100),
  email: Address,
  backupEmail: optional(Address),
  country: optional(Country),
  phone: optional(phoneNumber('country')),
  wechat: optionalText(60),
  whatsapp: optionalText(40),
  language: z.enum(languages),
  mailLanguage: z.enum(languages),
})

/** Whom to ask there. Not shown to others. */
export const Contacts = z.object({ contacts: formRows(Contact, 5) })

/** Fairs, rights and references. */
export const TrackRecord = z.object({
  fairs: formRows(z.object({ name: needed(120), year, booth: optionalText(40) }), 20),
  rights: formRows(
    z.object({
      kind: z.enum(['patent', 'utility_model', 'design', 'trademark']),
      number: needed(60),
      country: Country,
      title: optionalText(120),
    }),
    20,
  ),
  references: optionalText(2000),
})

export const profileParts = {
  identity: Identity,
  sites: Sites,
  production: Production,
  terms: Terms,
  calendar: WorkingCalendar,
  contacts: Contacts,
  record: TrackRecord,
  pictures: CompanyPictures,
} as const satisfies Record<ProfilePart, z.ZodType>

export type ProfileOf<P extends ProfilePart> = z.output<(typeof profileParts)[P]>
/** What was said, by part; what a part never said is not there. */
export type ProfileFacts = { [P in ProfilePart]?: Partial<ProfileOf<P>> }
