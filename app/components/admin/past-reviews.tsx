import type { PastReview } from '#app/domain/reviews/review-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

type Past = Pick<PastReview, 'id' | 'state' | 'createdAt' | 'decidedAt' | 'words'>

/** Every decision there was, the newest first. `reasonOf`: its reason in words. */
export function PastReviews<Row extends Past>({ past, reasonOf }: { past: Row[]; reasonOf: (review: Row) => string | null }) {
  const { t } = useReader()
  return (
    <Section id="past" title={t('review:past')}>
      {past.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('review:noPast')}</p>
      ) : (
        <Table
          fold
          hideCaption
          caption={t('review:past')}
          rows={past}
          rowKey={({ id }) => id}
          columns={[
            { head: t('review:status'), isHead: true, cell: ({ state }) => t(`review:state.${state}`) },
            { head: t('review:since'), cell: ({ decidedAt, createdAt }) => <Time at={decidedAt ?? createdAt} /> },
            { head: t('review:reasonLabel'), cell: reasonOf },
            { head: t('review:wordsLabel'), cell: ({ words }) => words && <UserText>{words}</UserText> },
          ]}
        />
      )}
    </Section>
  )
}
