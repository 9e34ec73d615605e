import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { mayInvite } from '#app/domain/rfqs/invitation.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import type { OwnRfqView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { RfqBody, RfqFacts } from '../rfq/rfq-page.tsx'
import { Asked } from '../rfq/rfq-questions.tsx'
import { RfqStatus } from '../rfq/rfq-status.tsx'
import { CompletenessAside } from '../rfq-editor/completeness-aside.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Worded } from '../ui/worded.tsx'
import { RfqStanding } from './rfq-standing.tsx'

/** Where the acts of this page lead: the desk or, for a guest, the pages behind the link. `copyKey`: of the copy that is made from here. */
export type RfqLinks = { form: string; end: string; copyKey: string | null; invitations: string }

/** An RFQ as its buyer manages it: how it stands, what can be done now, what suppliers ask, and what is published. */
export function OwnRfqPage({
  rfq,
  links,
  back,
  quotations,
  reply,
}: {
  rfq: OwnRfqView
  links: RfqLinks
  back?: ReactNode
  /** What came, where it may be read. */
  quotations?: ReactNode
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  const waiting = rfq.questions.filter(({ answer }) => answer === null)
  // What came is what the buyer is here for, once nothing more comes.
  const isDeciding = rfq.status === 'evaluating'
  const came = rfq.view && <Quotations rfq={rfq}>{quotations}</Quotations>
  return (
    <>
      {back}
      <ErrorSummary reply={reply} />
      <PageHead title={<Worded of={rfq.title} className="wrap-anywhere" />}>
        <p className="row">
          <RfqStatus of={rfq} />
          <span className="per">
            <Num code>{t('rfq:number', { ref: rfq.ref })}</Num>
          </span>
          {rfq.view && rfq.status !== 'suspended' && (
            <a className="more" href={paths.rfq(lang, rfq.ref)}>
              {t('rfq:act.view')}
            </a>
          )}
        </p>
      </PageHead>
      <div className="stack">
        <RfqStanding rfq={rfq} reply={reply} />
        {isDeciding && came}
        <Acts rfq={rfq} links={links} reply={reply} />
        {rfq.status === 'draft' && <CompletenessAside completeness={rfq.completeness} />}
        {rfq.view && (
          <div className="measure">
            <RfqFacts rfq={rfq.view} />
          </div>
        )}
        {!isDeciding && came}
        {waiting.length > 0 && (
          <Section id="questions-waiting" title={t('rfq:own.toAnswer')}>
            {waiting.map((question) => (
              <Form key={question.id} className="form measure mb-6" hidden={{ intent: 'answer', questionId: question.id }}>
                <Asked question={question} />
                <TextArea name="answer" label={t('rfq:field.answer')} hint={t('rfq:field.answerHint')} rows={3} maxLength={4000} required />
                <p className="acts">
                  <Button kind="second">{t('rfq:act.answer')}</Button>
                </p>
              </Form>
            ))}
          </Section>
        )}
        {rfq.view && <RfqBody rfq={rfq.view} />}
        {rfq.questions.length > waiting.length && (
          <Section id="questions" title={t('rfq:page.questions')}>
            <ul className="stack">
              {rfq.questions
                .filter(({ answer }) => answer !== null)
                .map((question) => (
                  <li key={question.id} className="stack-tight">
                    <Asked question={question} />
                    <p className="whitespace-pre-line wrap-anywhere" dir="auto">
                      {question.answer}
                    </p>
                  </li>
                ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}

function Quotations({ rfq, children }: { rfq: OwnRfqView; children?: ReactNode }) {
  const { t } = useReader()
  return (
    <Section id="quotations" title={t('rfq:own.quotations')}>
      <div className="stack-tight">
        {rfq.quotationCount === 0 ? (
          <p className="text-sm text-ink-soft">{t('rfq:own.noQuotations')}</p>
        ) : (
          <p>
            <Phrase of={rfq.isSealed ? 'rfq:own.sealedText' : 'rfq:own.counted'} count={rfq.quotationCount} />
          </p>
        )}
        {!rfq.isSealed && children}
      </div>
    </Section>
  )
}

/** The lifecycle says which acts are open; each carries the revision that was seen. */
function Acts({ rfq, links, reply }: { rfq: OwnRfqView; links: RfqLinks; reply?: FormReply | null }) {
  const { t } = useReader()
  const { status, revision } = rfq
  const isWritten = ['draft', 'in_review', 'changes_requested', 'open'].includes(status)
  const moves = (['pause', 'resume', 'close'] as const).filter((act) => rfqLifecycle.can(status, act))
  const publishes = rfq.hasDraft && (status === 'draft' || status === 'changes_requested' || status === 'open')
  // Sent again as it was, it would come back.
  const isAskedToChange = status === 'changes_requested'
  const word =
    rfq.version > 0 ? t('rfq:act.publishVersion', { version: rfq.version + 1 }) : t(isAskedToChange ? 'rfq:act.send' : 'rfq:act.publish')
  const publish = (kind: 'primary' | 'second') => (
    <Button kind={kind} name="intent" value="publish">
      {word}
    </Button>
  )
  return (
    <div className="stack-tight">
      <Form className="acts" hidden={{ revision, ...(links.copyKey && { clientKey: links.copyKey }) }}>
        {publishes && !isAskedToChange && publish('primary')}
        {isWritten && (
          <ButtonLink kind={publishes && !isAskedToChange ? 'second' : 'primary'} to={links.form}>
            {t('rfq:act.edit')}
          </ButtonLink>
        )}
        {publishes && isAskedToChange && publish('second')}
        {moves.map((act) => (
          <Button key={act} kind="second" name="intent" value={act}>
            {t(`rfq:act.${act}`)}
          </Button>
        ))}
        {rfq.version > 0 && (
          <ButtonLink kind="second" to={links.invitations}>
            {t(mayInvite(status) ? 'rfqInvitation:act' : 'rfqInvitation:title')}
          </ButtonLink>
        )}
        {links.copyKey && (
          <Button kind="plain" name="intent" value="copy">
            {t('rfq:act.copy')}
          </Button>
        )}
        {rfqLifecycle.can(status, 'cancel') && (
          <ButtonLink kind="plain" to={links.end}>
            {t('rfq:act.cancel')}
          </ButtonLink>
        )}
      </Form>
      {rfq.canExtend && (
        <Form className="form measure" hidden={{ revision, intent: 'extend' }} reply={reply}>
          <Field name="until" type="date" label={t('rfq:field.until')} hint={t('rfq:own.extendHint')} short />
          <p>
            <Button kind="second">{t('rfq:act.extend')}</Button>
          </p>
        </Form>
      )}
    </div>
  )
}
