import type { FormReply } from '#app/domain/form.ts'
import type { OwnRfqView, RfqReviewView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day, Time } from '../ui/time.tsx'

/** How an RFQ stands, what staff said of it, and the one answer to a no. */
export function RfqStanding({ rfq, reply }: { rfq: OwnRfqView; reply?: FormReply | null }) {
  const { t } = useReader()
  const { status, last } = rfq
  const isSaid = last && last.state !== 'open' && (status === 'changes_requested' || status === 'rejected' || status === 'suspended')
  return (
    <>
      <Told rfq={rfq} />
      {rfq.hasDraft && rfq.version > 0 && <Notice>{t('rfq:own.draftWaits')}</Notice>}
      {isSaid && <Said last={last} />}
      {rfq.mayAppeal && (
        <Section id="appeal-section" title={t('rfq:own.appealTitle')}>
          <p className="mb-4">{t('rfq:own.appealLead')}</p>
          <Form className="form measure" reply={reply} hidden={{ revision: rfq.revision, intent: 'appeal' }}>
            <TextArea name="appeal" label={t('rfq:field.appeal')} rows={6} maxLength={2000} required />
            <p className="acts">
              <Button>{t('rfq:act.appeal')}</Button>
            </p>
          </Form>
        </Section>
      )}
    </>
  )
}

function Told({ rfq: { status, last, mayAppeal, decideBy, endReason } }: { rfq: OwnRfqView }) {
  const { t } = useReader()
  if (last?.state === 'open' && last.appeal !== null) return <p>{t('rfq:done.appealed')}</p>
  switch (status) {
    case 'draft':
    case 'in_review':
    case 'changes_requested':
    case 'lapsed':
      return <p>{t(`rfq:own.${status}`)}</p>
    case 'rejected':
    case 'suspended':
      return (
        <>
          <p>{t(`rfq:own.${status}`)}</p>
          {!mayAppeal && <p>{t('rfq:own.noAppeal')}</p>}
        </>
      )
    case 'evaluating':
      return (
        <Notice due>
          <Phrase of="rfq:own.evaluating" with={{ day: <Day on={decideBy!} /> }} />
        </Notice>
      )
    case 'cancelled':
      return <p>{t('rfq:own.cancelled', { reason: endReason ? t(`rfq:cancelReason.${endReason}`) : '' })}</p>
    default:
      return null
  }
}

function Said({ last: { reason, words, decidedAt } }: { last: RfqReviewView }) {
  const { t } = useReader()
  return (
    <div className="sheet">
      <Facts
        close
        facts={[
          { label: t('rfq:own.reason'), value: reason && t(`rfq:reason.${reason}`) },
          {
            label: t('rfq:own.words'),
            value: words && (
              <span className="whitespace-pre-line wrap-anywhere" dir="auto">
                {words}
              </span>
            ),
          },
          { label: t('rfq:own.since'), value: decidedAt && <Time at={decidedAt} /> },
        ]}
      />
    </div>
  )
}
