import type { BusinessType, EmployeeBand } from '#app/domain/companies/company.ts'
import type { spokenLanguages } from '#app/domain/companies/profile-choices.ts'
import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import type { RegistrationId } from '#app/domain/trade/registration-id.ts'
import type { Language } from '#app/i18n/languages.ts'

export const companyKeys = [
  'beitang-valve',
  'lanting-light',
  'qingluan-furniture',
  'laoyan-machinery',
  'zhuiyun-garments',
  'ferrygull-trading',
  'elbmarsch-maschinenbau',
  'pamukcay-tekstil',
  'gio-bien-furniture',
  'kaveripatti-castings',
  'vidrio-tonalteca',
  'pampa-serena',
] as const
export type CompanyKey = (typeof companyKeys)[number]

export type DemoPerson = { name: string; address: string; locale: Language }

export type DemoCompany = {
  key: CompanyKey
  legalNameEn: string
  legalNameLocal: string
  /** BCP 47 of the local name. */
  legalNameLocalLang: string
  country: string
  /** None where a country has no parts of its own. */
  subdivision?: string
  /** As the address says it. */
  region?: string
  city: string
  street: string
  postalCode?: string
  website: string
  foundedYear: number
  businessTypes: BusinessType[]
  employees: EmployeeBand
  mainCategories: string[]
  mainMarkets: string[]
  languagesSpoken: (typeof spokenLanguages)[number][]
  nearestPorts: string[]
  certificateCodes: string[]
  timeZone: string
  registrationId: RegistrationId
  /** What it makes and what it buys, in its own words. */
  about: Partial<Record<Language, string>> & { en: string; zh: string }
  /** Forms of the profile as they would be sent, beside what stands above. */
  parts?: Partial<Record<ProfilePart, object>>
  /** Drawings of `pictures/` that it uploads. */
  pictures?: { logo: string; banner?: string; photos?: { drawing: string; caption: string; daysAgo: number }[] }
  owner: DemoPerson
  colleagues: DemoPerson[]
}
