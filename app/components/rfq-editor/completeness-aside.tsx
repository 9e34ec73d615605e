import type { Completeness } from '#app/domain/rfqs/completeness.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'

/** How complete an RFQ is, before it is posted: what is there, and the way to the field that brings more. */
export function CompletenessAside({ completeness, isFirstStep = false }: { completeness: Completeness; isFirstStep?: boolean }) {
  const { t, format } = useReader()
  return (
    <aside className="side-block stack-tight" aria-labelledby="complete-title">
      <h2 id="complete-title">
        <Phrase of="rfq:complete.title" with={{ score: <Num>{format.number(completeness.score)}</Num> }} />
      </h2>
      <progress className="w-full" max={100} value={completeness.score} aria-labelledby="complete-title" />
      <p className="text-sm text-ink-soft">{t('rfq:complete.enough')}</p>
      <ul className="missing text-sm">
        {completeness.rules.map(({ rule, points, isMet, field }) => (
          <li key={rule}>
            {isMet ? (
              <Status icon="check" tone="good">
                {t(`rfq:complete.rule.${rule}`)}
              </Status>
            ) : (
              <Status icon="gap">
                {isFirstStep && !onFirstStep.has(field) ? (
                  t(`rfq:complete.rule.${rule}`)
                ) : (
                  <a href={`#${field}`}>{t(`rfq:complete.rule.${rule}`)}</a>
                )}
              </Status>
            )}{' '}
            <span className="text-xs text-ink-soft">
              <Phrase of="rfq:complete.points" with={{ points: <Num>{points}</Num> }} />
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t('rfq:private')}</p>
    </aside>
  )
}

const onFirstStep = new Set(['title', 'details', 'category', 'quantity', 'country'])
