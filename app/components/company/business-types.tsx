import type { BusinessType } from '#app/domain/companies/company.ts'
import { useReader } from '#app/i18n/reader.tsx'

/** What a company does, a line each. */
export function BusinessTypes({ of }: { of: BusinessType[] }) {
  const { t } = useReader()
  return (
    <ul>
      {of.map((type) => (
        <li key={type}>{t(`trade:businessType.${type}`)}</li>
      ))}
    </ul>
  )
}
