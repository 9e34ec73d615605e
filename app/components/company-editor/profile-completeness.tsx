import type { Completeness } from '#app/domain/companies/completeness.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Fold } from '../ui/fold.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'

/** What the profile says already, and the way to what it does not; open while something is missing. */
export function ProfileCompleteness({ points }: { points: Completeness }) {
  const { t, lang } = useReader()
  const met = points.filter(({ isMet }) => isMet).length
  return (
    <Fold
      className="mt-6"
      open={met < points.length}
      summary={
        <span>
          <Phrase of="profile:complete" with={{ met: <Num>{met}</Num>, all: <Num>{points.length}</Num> }} />
        </span>
      }
    >
      <p className="hint">{t('profile:completeHint')}</p>
      <ul className="missing">
        {points.map(({ point, isMet, part, field }) => (
          <li key={point}>
            {isMet ? (
              <Status icon="check" tone="good">
                {t(`profile:point.${point}`)}
              </Status>
            ) : (
              <Status icon="gap">
                <a href={`${part === 'core' ? paths.ownCompany(lang) : paths.ownProfile(lang, part)}#${field}`}>
                  {t(`profile:point.${point}`)}
                </a>
              </Status>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
