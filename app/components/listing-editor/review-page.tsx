import type { FormReply } from '#app/domain/form.ts'
import type { OwnReview, PastReview } from '#app/domain/reviews/review-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { SmallPage } from '../desk/small-page.tsx'
import { Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Status } from '../ui/status.tsx'
import { Time } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'
import { statusLooks } from './status-looks.ts'

/** What staff said of one of the company's listings, what happens next, and the one answer to a no. */
export function ListingReviewOwnPage({ review, listingId, reply }: { review: OwnReview; listingId: string; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const { status, last, title } = review
  const back = { label: t('review:own.back'), to: paths.ownListings(lang) }
  return (
    <SmallPage current="listings" back={back} reply={reply} title={t('review:own.title')} lead={<Worded of={title} />}>
      <p className="mb-4">
        <Status {...statusLooks[status]}>{t(`trade:listingStatus.${status}`)}</Status>
      </p>
      <Told review={review} />
      {last && last.state !== 'open' && status !== 'published' && <Said last={last} />}
      <p className="acts mt-6">
        <ButtonLink kind={status === 'changes_requested' ? 'primary' : 'second'} to={paths.ownListing(lang, listingId)}>
          {t('review:own.edit')}
        </ButtonLink>
      </p>
      {review.mayAppeal && <Appeal version={review.version} reply={reply} />}
    </SmallPage>
  )
}

function Told({ review: { status, last, mayAppeal } }: { review: OwnReview }) {
  const { t } = useReader()
  const isAppealed = last?.state === 'open' && last.appeal !== null
  const isFinal = (status === 'refused' || status === 'suspended') && !mayAppeal && !isAppealed
  if (isAppealed) return <p>{t('review:own.appealed')}</p>
  switch (status) {
    case 'in_review':
      return (
        <>
          <p>{t('review:own.in_review')}</p>
          <p className="mt-2 text-sm text-ink-soft">{t('review:own.inReviewEdit')}</p>
        </>
      )
    case 'changes_requested':
    case 'refused':
    case 'suspended':
      return (
        <>
          <p>{t(`review:own.${status}`)}</p>
          {isFinal && <p className="mt-2">{t('review:own.noAppeal')}</p>}
        </>
      )
    default:
      return <p>{t('review:own.fine')}</p>
  }
}

function Said({ last: { reason, words, decidedAt } }: { last: PastReview }) {
  const { t } = useReader()
  return (
    <div className="sheet mt-4">
      <Facts
        close
        facts={[
          { label: t('review:own.whyReason'), value: reason && t(`review:reason.${reason}`) },
          {
            label: t('review:own.words'),
            value: words && (
              <span className="whitespace-pre-line wrap-anywhere" dir="auto">
                {words}
              </span>
            ),
          },
          { label: t('review:since'), value: decidedAt && <Time at={decidedAt} /> },
        ]}
      />
    </div>
  )
}

function Appeal({ version, reply }: { version: number; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <Section id="appeal-section" title={t('review:own.appealTitle')}>
      <p className="mb-4">{t('review:own.appealLead')}</p>
      <Form reply={reply} hidden={{ version }}>
        <TextArea name="appeal" label={t('review:own.appealLabel')} rows={6} maxLength={2000} required />
        <p className="acts">
          <Button>{t('review:own.appealButton')}</Button>
        </p>
      </Form>
    </Section>
  )
}
