import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { Button, type ButtonKind } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { CodeField, CodeSent, SendCode } from '../thread/guest-code.tsx'
import { QuotationLading } from './quotation-lading.tsx'
import { QuotationStatus } from './quotation-status.tsx'
import { VersionChanges } from './version-changes.tsx'

export type DecisionProps = {
  quotation: QuotationView
  /** Back to the thread, or to what `threadLabel` names. */
  thread: string
  threadLabel?: string
  isGuest?: boolean
  /** A code is on its way to the guest's mailbox. */
  codeSent?: boolean
  reply?: FormReply | null
  action?: string
  now: Date
}

/** A page to confirm one act on one version: what it is about, what else is asked, and the act. A guest proves the mailbox with a code. */
export function Decision({
  quotation,
  thread,
  threadLabel,
  isGuest = false,
  codeSent = false,
  reply,
  action,
  now,
  title,
  lead,
  act,
  actKind,
  children,
}: DecisionProps & { title: string; lead: string; act: string; actKind: ButtonKind; children?: ReactNode }) {
  const { t } = useReader()
  const line = quotation.document.lines[0]
  return (
    <div className="desk">
      <Trail steps={[{ label: threadLabel ?? t('quotation:act.thread'), to: thread }]} />
      <ErrorSummary reply={reply} />
      {codeSent && <CodeSent />}
      <PageHead title={title} lead={lead} className="measure" />
      <div className="quote-card">
        <header>
          <div className="row-apart">
            <p className="font-semibold">
              <Num code>{`QUO-${quotation.ref}`}</Num>{' '}
              <span className="per">
                <Phrase of="quotation:versionName" with={{ version: <Num>{quotation.version}</Num> }} />
              </span>
            </p>
            <QuotationStatus quotation={quotation} now={now} />
          </div>
          <p className="mt-2 text-sm">
            <UserText>{quotation.document.supplier.name}</UserText>
            {line && (
              <>
                <br />
                <UserText>{line.description}</UserText>
              </>
            )}
          </p>
        </header>
        {reply?.isStale && <VersionChanges quotation={quotation} />}
        <QuotationLading quotation={quotation} />
      </div>
      <Form action={action} reply={reply} hidden={{ version: quotation.version }} className="form measure mt-6">
        {children}
        {isGuest && <CodeField />}
        {/* The act stands first: Enter in the code field does it, and does not ask for another code. */}
        <p className="acts">
          <Button kind={actKind}>{act}</Button>
          {isGuest && <SendCode again={codeSent} />}
          <a className="more" href={thread}>
            {t('quotation:code.back')}
          </a>
        </p>
      </Form>
    </div>
  )
}
