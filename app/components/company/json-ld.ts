import type { CompanyView } from '#app/domain/companies/company-view.ts'
import type { Photograph } from '#app/domain/files/photograph.ts'
import { schemeName, type RegistrationId } from '#app/domain/trade/registration-id.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

/** schema.org/Organization: what the company states of itself. */
export function organizationJsonLd(company: CompanyView, { origin, lang }: { origin: string; lang: Language }): object {
  const url = origin + paths.company(lang, company.slug)
  const { identity, sites, terms } = company.profile
  const names = [company.nameLocal?.text, ...(identity?.tradingNames ?? [])].filter((name) => name !== undefined && name !== company.name)
  const hasAddress = company.country ?? company.city ?? company.street
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    url,
    name: company.name,
    legalName: company.name,
    alternateName: someOf(names),
    description: company.about?.text,
    logo: company.logo ? addressOf(company.logo, origin) : undefined,
    image: someOf(
      [company.banner, ...company.photos.map(({ picture }) => picture)].flatMap((one) => (one ? [addressOf(one, origin)] : [])),
    ),
    foundingDate: company.foundedYear === null ? undefined : String(company.foundedYear),
    sameAs: company.website ?? undefined,
    ...identifiersOf(identity?.registrations ?? []),
    numberOfEmployees: employeesOf(company.employees),
    knowsLanguage: someOf(terms?.languages ?? []),
    areaServed: someOf((terms?.markets ?? []).map(({ place }) => place).filter((place) => /^[A-Z]{2}$/.test(place))),
    address: hasAddress
      ? {
          '@type': 'PostalAddress',
          streetAddress: company.street ?? undefined,
          addressLocality: company.city ?? undefined,
          addressRegion: company.region ?? company.subdivision ?? undefined,
          postalCode: company.postalCode ?? undefined,
          addressCountry: company.country ?? undefined,
        }
      : undefined,
    location: someOf(
      (sites?.factories ?? []).map(({ country, city, street, latitude, longitude }) => ({
        '@type': 'Place',
        address: { '@type': 'PostalAddress', streetAddress: street, addressLocality: city, addressCountry: country },
        geo: latitude && longitude ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
      })),
    ),
    hasCertification: someOf(company.certificates.map((name) => ({ '@type': 'Certification', name }))),
  }
}

const addressOf = ({ fileId, widths }: Photograph, origin: string): string => origin + paths.media(fileId, Math.max(...widths), 'jpg')

/** One value stands alone, none is left out. */
const someOf = <T>(all: T[]): T | T[] | undefined => (all.length > 1 ? all : all[0])

/** Schemes that schema.org has a property for; the others by their name. */
const properties: Partial<Record<string, string>> = { LEI: 'leiCode', VAT: 'vatID', DUNS: 'duns', GLN: 'globalLocationNumber' }

function identifiersOf(registrations: RegistrationId[]): object {
  const own = registrations.flatMap(({ scheme, value }) => (properties[scheme] ? [[properties[scheme], value] as const] : []))
  const others = registrations
    .filter(({ scheme }) => !properties[scheme])
    .map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: schemeName(scheme), value }))
  return { ...Object.fromEntries(own), identifier: someOf(others) }
}

function employeesOf(band: CompanyView['employees']): object | undefined {
  const [minValue, maxValue] = (band ?? '').split(/[-+]/).map(Number)
  if (!minValue) return undefined
  return { '@type': 'QuantitativeValue', minValue, maxValue: maxValue || undefined }
}
