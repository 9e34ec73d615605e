import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { publicProfile } from '#app/domain/companies/public-profile.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import type { CompanyRow } from './access.server.ts'

/** A company's own row as pages show it; what stands elsewhere (names of categories and ports, listings) is still empty. */
export function companyView(row: CompanyRow, locale: string): CompanyView {
  const about = Object.entries(row.profile.about ?? {}).filter(([, text]) => text)
  const [lang, text] = about.find(([one]) => one === locale) ?? about.find(([one]) => one === 'en') ?? about[0] ?? []
  return {
    id: row.id,
    ref: row.ref,
    slug: companySlug(row.legalNameEn, row.ref),
    name: row.legalNameEn,
    nameLocal: row.legalNameLocal ? { text: row.legalNameLocal, lang: row.legalNameLocalLang ?? 'und' } : null,
    country: row.country,
    city: row.city,
    businessTypes: row.businessTypes,
    logo: null,
    banner: null,
    photos: [],
    videos: row.profile.pictures?.videos ?? [],
    version: row.version,
    about: lang && text ? { text, lang } : null,
    textLanguages: [...new Set(['en', ...about.map(([one]) => one)])],
    street: row.street,
    region: row.profile.region ?? null,
    subdivision: row.subdivision,
    postalCode: row.postalCode,
    website: row.website,
    foundedYear: row.foundedYear,
    employees: row.profile.employees ?? null,
    mainCategories: [],
    ports: [],
    claims: [],
    level: 0,
    certificates: [],
    certificateCount: 0,
    profile: publicProfile(row.profile),
    statedAt: row.profile.statedAt ?? {},
    timeZone: row.timeZone,
    memberSince: row.createdAt,
    listingCount: 0,
  }
}
