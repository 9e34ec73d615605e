import { z } from 'zod'
import { optional } from '../optional.ts'
import { isTimeZone } from '../time-zone.ts'
import { addressFormat, isPostalCode } from '../trade/address-format.ts'
import { Country } from '../trade/country.ts'
import { phoneNumber } from '../trade/phone-number.ts'
import { isOfCountry, Subdivision } from '../trade/subdivision.ts'
import { typedAs } from '../typed-as.ts'
import { wholeNumber } from '../whole-number.ts'
import type { ProfileFacts } from './profile.ts'
import type { EditedPart } from './profile-parts.ts'

export const businessTypes = [
  'manufacturer',
  'trading',
  'group',
  'agent',
  'brand_owner',
  'importer',
  'distributor',
  'retailer',
  'institution',
] as const
export type BusinessType = (typeof businessTypes)[number]

/**
 * `guest`: made for a confirmed guest, not shown anywhere. `suspended`: off the stage, computed onto its listings. `closed`: nobody is
 * in it any more, and nobody will be.
 */
export type CompanyStatus = 'guest' | 'listed' | 'suspended' | 'closed'

export const employeeBands = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1000+'] as const
export type EmployeeBand = (typeof employeeBands)[number]

/** What is said about a company beyond what is searched or checked. Every text is the company's own word. */
export type CompanyProfile = ProfileFacts & {
  about?: Partial<Record<string, string>>
  employees?: EmployeeBand
  /** The part of the address that is called state, province or otherwise. */
  region?: string
  /** E.164; not shown to others. */
  phone?: string
  /** When each part was last said. */
  statedAt?: Partial<Record<EditedPart, string>>
}

const optionalText = (max: number) => optional(z.string().trim().max(max))

/** Core facts of a company; the rest is said in the parts of its profile. */
export const CompanyInput = z
  .object({
    legalNameEn: z.string().trim().min(2).max(200),
    legalNameLocal: optionalText(200),
    legalNameLocalLang: optional(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{4})?$/)),
    country: Country,
    city: optionalText(100),
    street: optionalText(200),
    region: optionalText(100),
    subdivision: optional(Subdivision),
    postalCode: optional(z.string().trim().max(20).register(typedAs, { kind: 'code' })),
    phone: optional(phoneNumber('country')),
    website: optional(z.url({ protocol: /^https?$/ }).max(300)),
    foundedYear: optional(wholeNumber(1800, new Date().getUTCFullYear())),
    businessTypes: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(businessTypes)).min(1)),
    employees: optional(z.enum(employeeBands)),
    timeZone: optional(z.string().refine(isTimeZone, { error: 'choose' })),
    about: optionalText(4000),
  })
  .superRefine((company, ctx) => {
    const { needs, parts, postalExample } = addressFormat(company.country)
    // Without a street no address is stated, only where the company is.
    for (const part of company.street === undefined ? [] : needs) {
      if (company[part] === undefined) ctx.addIssue({ code: 'custom', path: [part], message: 'required' })
    }
    const { postalCode, subdivision, country } = company
    if (subdivision && !isOfCountry(subdivision, country)) ctx.addIssue({ code: 'custom', path: ['subdivision'], message: 'subdivision' })
    if (postalCode === undefined || !parts.includes('postalCode') || isPostalCode(postalCode, company.country)) return
    ctx.addIssue({ code: 'custom', path: ['postalCode'], message: 'postal_code', params: { example: postalExample } })
  })
export type CompanyInput = z.infer<typeof CompanyInput>
