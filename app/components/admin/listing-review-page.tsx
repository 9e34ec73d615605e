import type { FormReply } from '#app/domain/form.ts'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { decisionsOn, type Decision } from '#app/domain/reviews/decision.ts'
import { reviewReasons } from '#app/domain/reviews/review.ts'
import type { StaffReview } from '#app/domain/reviews/review-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { ListingPage } from '../listing/listing-page.tsx'
import { statusLooks } from '../listing-editor/status-looks.ts'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Status } from '../ui/status.tsx'
import { ChangedFieldsTable } from './changed-fields-table.tsx'
import { CompanyTrust } from './company-trust.tsx'
import { PastReviews } from './past-reviews.tsx'
import { WhyLookedAt } from './why-looked-at.tsx'

/** One listing before staff: why it is here, how buyers will see it, and below it what to decide. */
export function ListingReviewPage({ review, listing, reply }: { review: StaffReview; listing: ListingView; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const decisions = decisionsOn(review.status, review.open !== null, review.change !== null)
  // Nobody asks from here: it is shown as if it were not open yet.
  const shown = { ...listing, status: 'in_review' as const, isOwn: false }
  return (
    <div className="stack">
      <ErrorSummary reply={reply} />
      <div>
        <p className="row mb-2">
          <a href={paths.adminListings(lang)}>{t('review:backToQueue')}</a>
          <Status {...statusLooks[review.status]}>{t(`trade:listingStatus.${review.status}`)}</Status>
          <a className="more" href="#decide">
            {t('review:decide')}
          </a>
        </p>
        <WhyLookedAt open={review.open} findings={review.findings} otherwise={t('review:notWaiting')} />
      </div>
      <ListingPage listing={shown} similar={[]} inquiry={{ clientKey: '', made: '', isMember: true }} origin="" />
      {review.change && <ChangedFieldsTable change={review.change} />}
      <Section id="decide" title={t('review:decide')}>
        <DecisionForm decisions={decisions} review={review} reply={reply} />
      </Section>
      <CompanyTrust company={review.company} listingId={review.listingId} />
      <PastReviews past={review.past} reasonOf={({ reason }) => reason && t(`review:reason.${reason}`)} />
    </div>
  )
}

const looks: Record<Decision, 'primary' | 'second' | 'grave'> = {
  approve: 'primary',
  restore: 'primary',
  request_changes: 'second',
  refuse: 'grave',
  suspend: 'grave',
}

/** The word on a button; what is shown already is not approved but left. */
function wordOf(decision: Decision, { status, change }: StaffReview): TextKey {
  if (change && decision === 'approve') return 'review:act.applyChange'
  if (change && decision === 'refuse') return 'review:act.refuseChange'
  if (decision === 'approve' && status !== 'in_review') return 'review:act.approveShown'
  if (decision === 'refuse' && status === 'suspended') return 'review:act.refuseAppeal'
  return `review:act.${decision}`
}

function DecisionForm({ decisions, review, reply }: { decisions: Decision[]; review: StaffReview; reply?: FormReply | null }) {
  const { t } = useReader()
  if (decisions.length === 0) return <p>{t('review:notWaiting')}</p>
  return (
    <Form className="form measure" reply={reply} hidden={{ version: review.version }}>
      <Select
        name="reason"
        label={t('review:reasonLabel')}
        blank={t('common:form.choose')}
        choices={reviewReasons.map((reason) => ({ value: reason, label: t(`review:reason.${reason}`) }))}
      />
      <TextArea name="words" label={t('review:wordsLabel')} hint={t('review:wordsHint')} rows={4} maxLength={2000} />
      <p className="text-sm text-ink-soft">{t('review:lettersGo')}</p>
      <p className="acts">
        {decisions.map((decision) => (
          <Button key={decision} kind={looks[decision]} name="intent" value={decision}>
            {t(wordOf(decision, review))}
          </Button>
        ))}
      </p>
    </Form>
  )
}
