import type { CompanyCard } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

/** `Tianjin, China`, or as much of it as is known. */
export function CompanyPlace({ of }: { of: Pick<CompanyCard, 'city' | 'country'> }) {
  const { format } = useReader()
  if (of.city && of.country)
    return <Phrase of="common:place" with={{ city: <UserText>{of.city}</UserText>, country: format.country(of.country) }} />
  if (of.country) return <>{format.country(of.country)}</>
  return of.city ? <UserText>{of.city}</UserText> : null
}
