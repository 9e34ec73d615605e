import type { Findings } from '#app/domain/reviews/prohibited.ts'
import type { ReviewCause } from '#app/domain/reviews/review.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** Why something is before staff, what it names, and what is said against a no. */
export function WhyLookedAt({
  open,
  findings,
  otherwise,
}: {
  open: { causes: ReviewCause[]; createdAt: Date; appeal: string | null } | null
  findings: Findings
  /** What is said where nothing waits. */
  otherwise: string
}) {
  const { t, format } = useReader()
  if (!open) return <p className="text-ink-soft">{otherwise}</p>
  return (
    <Notice>
      <p>
        <Phrase
          of="review:waits"
          with={{ causes: format.list(open.causes.map((cause) => t(`review:cause.${cause}`))), time: <Time at={open.createdAt} /> }}
        />
      </p>
      {findings.words.map(({ why, phrase }) => (
        <p key={phrase}>
          <Phrase of="review:names" with={{ phrase: <UserText>{phrase}</UserText>, why: t(`review:prohibited.${why}`) }} />
        </p>
      ))}
      {findings.code && <p>{t('review:code', { why: t(`review:prohibited.${findings.code}`) })}</p>}
      {open.appeal && (
        <>
          <p className="mt-2 font-semibold">{t('review:appeal')}</p>
          <p className="whitespace-pre-line wrap-anywhere" dir="auto">
            {open.appeal}
          </p>
        </>
      )}
    </Notice>
  )
}
