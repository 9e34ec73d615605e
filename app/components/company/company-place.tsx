import type { CompanyCard } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

/** `Tianjin, China`, or as much of it as is known; a city that is its country is said once. */
export function CompanyPlace({ of }: { of: Pick<CompanyCard, 'city' | 'country'> }) {
  const { format } = useReader()
  const country = of.country && format.country(of.country)
  if (!of.city) return country
  const city = <UserText>{of.city}</UserText>
  if (!country) return city
  return country.includes(of.city) ? country : <Phrase of="common:place" with={{ city, country }} />
}
