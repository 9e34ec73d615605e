import type { Marks } from '#app/domain/quotations/compare.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Status } from '../ui/status.tsx'

/** In words what is lowest, and whether it is what was asked for; among how many. */
export function BestMark({ marks, of }: { marks: Marks; of: string }) {
  const { t } = useReader()
  const [isLowest, isAsAsked] = [marks.lowest.includes(of), marks.lowestAsAsked.includes(of)]
  if (!isLowest && !isAsAsked) return null
  const word = isLowest ? (isAsAsked ? 'best' : 'lowest') : 'lowestAsAsked'
  return (
    <span className="block">
      <Status icon="check" tone={isAsAsked ? 'good' : undefined}>
        {t(`comparison:mark.${word}`)}
      </Status>
      {marks.compared < marks.of && (
        <span className="per block">{t('comparison:mark.of', { compared: marks.compared, of: marks.of })}</span>
      )}
    </span>
  )
}
