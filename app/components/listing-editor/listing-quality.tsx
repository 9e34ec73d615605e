import type { Quality } from '#app/domain/listings/quality.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Fold } from '../ui/fold.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'

/** The score with every rule behind it: what each is worth, and the way to the field that mends it. */
export function ListingQuality({ quality }: { quality: Quality }) {
  const { t } = useReader()
  return (
    <Fold summary={<Score score={quality.score} />} className="mb-6">
      <p className="hint">{t('desk:quality.hint')}</p>
      <ul className="missing">
        {quality.rules.map(({ rule, points, isMet, field }) => (
          <li key={rule}>
            {isMet ? (
              <Status icon="check" tone="good">
                {t(`desk:quality.rule.${rule}`)}
              </Status>
            ) : (
              <Status icon="gap">
                <a href={`#${field}`}>{t(`desk:quality.rule.${rule}`)}</a>
              </Status>
            )}{' '}
            <span className="text-xs text-ink-soft">
              <Phrase of="desk:quality.points" with={{ points: <Num>{points}</Num> }} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function Score({ score }: { score: number }) {
  return (
    <span>
      <Phrase of="desk:quality.score" with={{ score: <Num>{score}</Num> }} />
    </span>
  )
}
