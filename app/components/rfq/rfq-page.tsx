import type { ReactNode } from 'react'
import { typedIn, type FormReply } from '#app/domain/form.ts'
import { mayWithdraw } from '#app/domain/rfqs/invitation.ts'
import { neverShown } from '#app/domain/rfqs/lifecycle.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeclineForm } from '../rfq-invited/decline-form.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Fold } from '../ui/fold.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { RfqFiles } from './rfq-files.tsx'
import { RfqLines } from './rfq-lines.tsx'
import { RfqQuestions } from './rfq-questions.tsx'
import { RfqRules, RfqTerms } from './rfq-terms.tsx'
import { RfqStatus } from './rfq-status.tsx'

/**
 * A published RFQ as suppliers read it: what is asked for, until when, and the way to quote. Nothing names the buyer but its alias. For
 * whoever was invited by address, `lead`, `way` and `filesAct` say what the link of the invitation opens; nobody asks questions by it.
 */
export function RfqPage({
  rfq,
  clientKey,
  reply,
  lead,
  way,
  filesAct,
}: {
  rfq: RfqView
  clientKey?: string
  reply?: FormReply | null
  lead?: ReactNode
  way?: ReactNode
  filesAct?: ReactNode
}) {
  const { t, lang } = useReader()
  const { document } = rfq
  return (
    <>
      <Trail steps={rfq.trail.map(({ slug, name }) => ({ label: name, to: paths.category(lang, slug) }))} />
      <ErrorSummary reply={reply} />
      <PageHead title={<Worded of={{ text: document.title, lang: document.lang }} className="wrap-anywhere" />}>
        <p className="row">
          <RfqStatus of={rfq} />
          <span className="per">
            <Num code>{t('rfq:number', { ref: rfq.ref })}</Num>
          </span>
        </p>
        {lead}
      </PageHead>
      <div className="with-form">
        <div className="stack">
          <RfqBody rfq={rfq} filesAct={filesAct} />
          <RfqQuestions questions={rfq.questions} ask={rfq.mayAsk && clientKey ? { clientKey, reply } : undefined} />
        </div>
        <RfqCard rfq={rfq}>
          {way ?? <Way rfq={rfq} />}
          <Invited rfq={rfq} reply={reply} />
        </RfqCard>
      </div>
    </>
  )
}

/** What the version says. */
export function RfqBody({ rfq, filesAct }: { rfq: RfqView; filesAct?: ReactNode }) {
  const { t } = useReader()
  const { document } = rfq
  return (
    <>
      <Section id="details" title={t('rfq:field.details')}>
        <p className="whitespace-pre-line wrap-anywhere measure" lang={document.lang} dir="auto">
          {document.details}
        </p>
      </Section>
      <Section id="lines" title={t('rfq:page.lines')}>
        <RfqLines rfq={rfq} />
      </Section>
      <Section id="terms" title={t('rfq:page.terms')}>
        <RfqTerms rfq={rfq} />
      </Section>
      <Section id="rules" title={t('rfq:page.rules')}>
        <RfqRules rfq={rfq} />
      </Section>
      {rfq.files.length > 0 && (
        <Section id="files" title={t('rfq:page.files')}>
          {document.ndaRequired && <p className="mb-2 text-sm text-ink-soft">{t('rfq:page.nda')}</p>}
          <RfqFiles files={rfq.files} isBehindCode={filesAct !== undefined} />
          {filesAct}
        </Section>
      )}
    </>
  )
}

function RfqCard({ rfq, children }: { rfq: RfqView; children: ReactNode }) {
  const { t } = useReader()
  const { document } = rfq
  return (
    <aside className="side-block stack-tight" aria-label={t('rfq:name')}>
      <RfqFacts rfq={rfq} />
      {document.sealed && <p className="text-sm text-ink-soft">{t('rfq:page.sealed')}</p>}
      {children}
    </aside>
  )
}

/** Until when it takes quotations, how many, and which version this is. */
export function RfqFacts({ rfq }: { rfq: RfqView }) {
  const { t, format } = useReader()
  const { document } = rfq
  return (
    <Facts
      close
      facts={[
        { label: t('rfq:page.buyer'), value: <UserText>{document.buyerAlias}</UserText> },
        {
          label: t(rfq.closedAt ? 'rfq:page.closed' : 'rfq:page.closes'),
          value: <Time at={rfq.closedAt ?? document.quoteDeadline} timeZone={document.timeZone} />,
          note: format.timeZone(document.timeZone),
        },
        {
          label: t('rfq:page.places'),
          value: (
            <Phrase
              of="rfq:page.placesValue"
              with={{ count: <Num>{format.number(rfq.quotationCount)}</Num>, most: <Num>{format.number(document.maxQuotations)}</Num> }}
            />
          ),
        },
        {
          label: t('rfq:page.posted'),
          value: !neverShown.includes(rfq.status) && <Time at={rfq.publishedAt} timeZone={document.timeZone} />,
        },
        { label: t('rfq:page.version'), value: document.version > 1 && <Num>{format.number(document.version)}</Num> },
      ]}
    />
  )
}

/** What this reader can do with it. */
function Way({ rfq }: { rfq: RfqView }) {
  const { t, lang } = useReader()
  if (rfq.isOwn)
    return (
      <>
        <p>{t('rfq:page.own')}</p>
        <p className="acts">
          <ButtonLink kind="second" to={paths.ownRfq(lang, rfq.id)}>
            {t('rfq:page.toOwn')}
          </ButtonLink>
        </p>
      </>
    )
  if (rfq.status === 'paused') return <Notice>{t('rfq:page.paused')}</Notice>
  if (rfq.status !== 'open') return <Notice>{t('rfq:page.over')}</Notice>
  if (rfq.quotationCount >= rfq.document.maxQuotations) return <Notice>{t('rfq:page.full')}</Notice>
  if (rfq.mayQuote)
    return (
      <>
        <p className="text-sm text-ink-soft">{t('rfq:page.quoteLead')}</p>
        <p className="acts">
          <ButtonLink to={paths.rfqQuotation(lang, rfq.id)}>{t('quotation:act.write')}</ButtonLink>
          {rfq.mayAsk && (
            <ButtonLink kind="second" to={paths.rfqMessage(lang, rfq.id)}>
              {t('rfq:page.askPrivately')}
            </ButtonLink>
          )}
        </p>
      </>
    )
  return (
    <>
      <p className="text-sm">{t('rfq:page.joinToQuote')}</p>
      <p className="acts">
        <ButtonLink to={paths.login(lang, { next: paths.rfq(lang, rfq.ref) })}>{t('common:account.signIn')}</ButtonLink>
        <ButtonLink kind="second" to={paths.join(lang)}>
          {t('rfq:page.join')}
        </ButtonLink>
      </p>
    </>
  )
}

/** Where a member of an invited company says that it does not quote. */
function Invited({ rfq: { invitation, status }, reply }: { rfq: RfqView; reply?: FormReply | null }) {
  const { t } = useReader()
  if (status !== 'open' && status !== 'paused') return null
  if (invitation === 'declined') return <p className="text-sm">{t('invited:declined')}</p>
  if (!invitation || !mayWithdraw(invitation)) return null
  const isWrong = typedIn(reply?.values ?? {}, 'intent') === 'decline'
  return (
    <>
      <p className="text-sm">{t('rfq:page.invited')}</p>
      <Fold summary={t('rfq:page.decline')} open={isWrong}>
        <DeclineForm reply={isWrong ? reply : null} />
      </Fold>
    </>
  )
}
