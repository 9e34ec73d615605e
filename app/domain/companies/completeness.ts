import type { CompanyProfile } from './company.ts'
import type { EditedPart } from './profile-parts.ts'

type Said = { street: string | null; foundedYear: number | null; mainCategories: string[]; profile: CompanyProfile }
/** `isNeeded`: before a company that nobody knows yet publishes anything. */
type Point = { part: EditedPart; field: string; isNeeded?: true; isMet: (said: Said) => boolean }

const some = (list: unknown[] | undefined) => (list?.length ?? 0) > 0

/** What buyers and the papers of a deal need of a company, each with the field where it is said. */
const points = {
  address: { part: 'core', field: 'street', isNeeded: true, isMet: ({ street }) => street !== null },
  foundedYear: { part: 'core', field: 'foundedYear', isNeeded: true, isMet: ({ foundedYear }) => foundedYear !== null },
  about: { part: 'core', field: 'about', isMet: ({ profile }) => Object.values(profile.about ?? {}).some(Boolean) },
  registration: { part: 'identity', field: 'registrations', isNeeded: true, isMet: ({ profile }) => some(profile.identity?.registrations) },
  logo: { part: 'pictures', field: 'logo', isMet: ({ profile }) => profile.pictures?.logoId !== undefined },
  photos: { part: 'pictures', field: 'photos', isMet: ({ profile }) => some(profile.pictures?.photos) },
  products: { part: 'production', field: 'products', isMet: ({ mainCategories }) => some(mainCategories) },
  terms: {
    part: 'terms',
    field: 'currencies',
    isNeeded: true,
    isMet: ({ profile: { terms } }) => [terms?.currencies, terms?.incoterms, terms?.paymentTerms].every(some),
  },
  workdays: { part: 'calendar', field: 'workdays', isMet: ({ profile }) => some(profile.calendar?.workdays) },
  contacts: { part: 'contacts', field: 'contacts', isNeeded: true, isMet: ({ profile }) => some(profile.contacts?.contacts) },
} satisfies Record<string, Point>

export type CompanyPoint = keyof typeof points
export const companyPoints = Object.keys(points) as CompanyPoint[]

export type Completeness = { point: CompanyPoint; isMet: boolean; part: EditedPart; field: string }[]

export const completenessOf = (said: Said): Completeness =>
  companyPoints.map((point) => {
    const { part, field, isMet }: Point = points[point]
    return { point, isMet: isMet(said), part, field }
  })

/** What is needed and not said yet. */
export const neededOf = (said: Said): Completeness =>
  completenessOf(said).filter(({ point, isMet }) => !isMet && (points[point] as Point).isNeeded === true)
