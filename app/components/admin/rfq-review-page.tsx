import type { FormReply } from '#app/domain/form.ts'
import { decisionsOnRfq, rfqReasons, type RfqDecision } from '#app/domain/rfqs/rfq-decision.ts'
import type { StaffRfq } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { RfqBody, RfqFacts } from '../rfq/rfq-page.tsx'
import { RfqStatus } from '../rfq/rfq-status.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { PastReviews } from './past-reviews.tsx'
import { WhyLookedAt } from './why-looked-at.tsx'

/** One RFQ before staff: why it is here, how suppliers will see it, and what to decide. */
export function RfqReviewPage({ rfq, reply }: { rfq: StaffRfq; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const { document } = rfq.view
  return (
    <div className="stack">
      <ErrorSummary reply={reply} />
      <div>
        <p className="row mb-2">
          <a href={paths.adminRfqs(lang)}>{t('rfqDesk:staff.back')}</a>
          <RfqStatus of={{ status: rfq.status, isPartly: rfq.view.isPartly }} />
          <a className="more" href="#decide">
            {t('review:decide')}
          </a>
        </p>
        <WhyLookedAt open={rfq.open} findings={rfq.findings} otherwise={t('rfqDesk:staff.notWaiting')} />
      </div>
      <div>
        <PageHead
          title={<Worded of={{ text: document.title, lang: document.lang }} className="wrap-anywhere" />}
          lead={t('rfqDesk:staff.preview')}
        />
        <div className="measure mb-6">
          <Facts close facts={[{ label: t('rfq:field.category'), value: rfq.view.trail.map(({ name }) => name).join(' / ') }]} />
          <RfqFacts rfq={rfq.view} />
        </div>
        <RfqBody rfq={rfq.view} />
      </div>
      <Section id="decide" title={t('review:decide')}>
        <DecisionForm rfq={rfq} reply={reply} />
      </Section>
      <Buyer rfq={rfq} />
      <PastReviews past={rfq.past} reasonOf={({ reason }) => reason && t(`rfq:reason.${reason}`)} />
    </div>
  )
}

const looks: Record<RfqDecision, 'primary' | 'second' | 'grave'> = {
  approve: 'primary',
  restore: 'primary',
  request_changes: 'second',
  reject: 'grave',
  suspend: 'grave',
}

function wordOf(decision: RfqDecision, { status }: StaffRfq): TextKey {
  if (decision === 'approve' && status !== 'in_review') return 'rfqDesk:staff.act.approveShown'
  if (decision === 'reject' && status === 'suspended') return 'rfqDesk:staff.act.rejectAppeal'
  return `rfqDesk:staff.act.${decision}`
}

function DecisionForm({ rfq, reply }: { rfq: StaffRfq; reply?: FormReply | null }) {
  const { t } = useReader()
  const decisions = decisionsOnRfq(rfq.status, rfq.open !== null)
  if (decisions.length === 0) return <p>{t('rfqDesk:staff.notWaiting')}</p>
  return (
    <Form className="form measure" reply={reply} hidden={{ revision: rfq.revision }}>
      <Select
        name="reason"
        label={t('review:reasonLabel')}
        blank={t('common:form.choose')}
        choices={rfqReasons.map((reason) => ({ value: reason, label: t(`rfq:reason.${reason}`) }))}
      />
      <TextArea name="words" label={t('review:wordsLabel')} hint={t('review:wordsHint')} rows={4} maxLength={2000} />
      <p className="text-sm text-ink-soft">
        {t(rfq.open?.causes.includes('appeal') ? 'rfqDesk:staff.lettersGoLast' : 'rfqDesk:staff.lettersGo')}
      </p>
      <p className="acts">
        {decisions.map((decision) => (
          <Button key={decision} kind={looks[decision]} name="intent" value={decision}>
            {t(wordOf(decision, rfq))}
          </Button>
        ))}
      </p>
    </Form>
  )
}

function Buyer({ rfq: { company } }: { rfq: StaffRfq }) {
  const { t, format } = useReader()
  return (
    <Section id="buyer" title={t('rfqDesk:staff.buyer')}>
      <Facts
        facts={[
          { label: t('review:company'), value: <UserText className="wrap-anywhere">{company.name}</UserText> },
          { label: t('adminCompany:country'), value: company.country && format.country(company.country) },
          { label: t('rfqDesk:staff.approved'), value: <Num>{format.number(company.approved)}</Num> },
          { label: t('rfqDesk:staff.refused'), value: <Num>{format.number(company.refused)}</Num> },
          { label: t('review:trust.now'), value: t(company.isTrusted ? 'review:trust.atOnce' : 'review:trust.first') },
        ]}
      />
    </Section>
  )
}
