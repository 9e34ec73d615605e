import type { Completeness } from '#app/domain/companies/completeness.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Notice } from '../ui/notice.tsx'

/** What the company has to say of itself first, each with the way to the field. */
export function NeededPoints({ needed }: { needed: Completeness }) {
  const { t, lang } = useReader()
  if (needed.length === 0) return null
  return (
    <Notice className="mb-6" due>
      <p className="font-semibold">{t('profile:needed')}</p>
      <ul className="missing">
        {needed.map(({ point, part, field }) => (
          <li key={point}>
            <a href={`${part === 'core' ? paths.ownCompany(lang) : paths.ownProfile(lang, part)}#${field}`}>
              {t(`profile:point.${point}`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
