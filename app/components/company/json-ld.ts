import type { CompanyView } from '#app/domain/companies/company-view.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

/** schema.org/Organization: what the company states of itself. */
export function organizationJsonLd(company: CompanyView, { origin, lang }: { origin: string; lang: Language }): object {
  const url = origin + paths.company(lang, company.slug)
  const hasAddress = company.country ?? company.city ?? company.street
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    url,
    name: company.name,
    legalName: company.name,
    alternateName: company.nameLocal?.text,
    description: company.about?.text,
    foundingDate: company.foundedYear === null ? undefined : String(company.foundedYear),
    sameAs: company.website ?? undefined,
    address: hasAddress
      ? {
          '@type': 'PostalAddress',
          streetAddress: company.street ?? undefined,
          addressLocality: company.city ?? undefined,
          addressRegion: company.region ?? undefined,
          postalCode: company.postalCode ?? undefined,
          addressCountry: company.country ?? undefined,
        }
      : undefined,
  }
}
