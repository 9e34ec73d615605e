import type { Level } from '../claims/level.ts'
import type { PublicClaim } from '../claims/public-claim.ts'
import type { Photograph } from '../files/photograph.ts'
import type { NamedPlace } from '../listings/listing-view.ts'
import type { BusinessType, CompanyProfile, CompanyStatus, EmployeeBand } from './company.ts'
import type { Completeness } from './completeness.ts'
import type { CompanyPictures } from './company-pictures.ts'
import type { ResponseFigures } from './response.ts'
import type { PublicProfile } from './public-profile.ts'

export type CompanyCard = {
  id: string
  ref: string
  slug: string
  name: string
  nameLocal: { text: string; lang: string } | null
  country: string | null
  city: string | null
  businessTypes: BusinessType[]
}

/** Where its logo stands beside its name. */
export type PicturedCompany = CompanyCard & { logo: Photograph | null }

/** Core facts of the company page. All are the company's own statements until a claim says otherwise. */
export type CompanyView = PicturedCompany & {
  version: number
  banner: Photograph | null
  /** Those that are ready, in their order. */
  photos: { picture: Photograph; caption: string; takenOn: string }[]
  videos: CompanyPictures['videos']
  about: { text: string; lang: string } | null
  /** English, where its name is, and every language in which it tells about itself. */
  textLanguages: string[]
  street: string | null
  region: string | null
  /** ISO 3166-2. */
  subdivision?: string | null
  postalCode: string | null
  website: string | null
  foundedYear: number | null
  employees: EmployeeBand | null
  mainCategories: { slug: string; name: string }[]
  ports: NamedPlace[]
  claims: PublicClaim[]
  level: Level
  /** Names of those that are shown. */
  certificates: string[]
  certificateCount: number
  profile: PublicProfile
  statedAt: NonNullable<CompanyProfile['statedAt']>
  timeZone: string
  memberSince: Date
  listingCount: number
  /** Where it was asked for. */
  response?: ResponseFigures
}

/** What only the company's own people see of it beside that. The phone number as it is called from abroad. */
export type OwnCompanyView = CompanyView & { phone: string | null; completeness: Completeness }

/** A company in the list of staff. */
export type CompanyLine = {
  id: string
  ref: string
  name: string
  nameLocal: string | null
  country: string | null
  status: CompanyStatus
  since: Date
  /** Certificates that nobody has looked at, and claims that are disputed. */
  waiting: number
}
