import type { ReactNode } from 'react'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { DeclinedNote } from './quotation-card.tsx'
import { QuotationSheet } from './quotation-sheet.tsx'
import { QuotationStatus } from './quotation-status.tsx'
import { VersionChanges } from './version-changes.tsx'

export type QuotationPageLinks = {
  thread: string
  /** What is behind `thread`, where it is the comparison of an RFQ. */
  threadLabel?: string
  version: (version: number) => string
  acceptance?: string
  refusal?: string
  /** Where the supplier writes the next version. */
  quotationForm?: string
  /** Where the buyer asks for other terms, and the supplier answers to that. */
  terms?: string
  withdrawal?: string
  file?: (fileId: string) => string
}

/** One version of a quotation as a document, with the versions around it. Prints as the sheet alone. */
export function QuotationPage({
  quotation,
  subject,
  versions,
  links,
  now,
  timeZone = 'UTC',
}: {
  quotation: QuotationView
  subject: ReactNode
  versions: { version: number; sentAt: Date }[]
  links: QuotationPageLinks
  now: Date
  timeZone?: string
}) {
  const { t } = useReader()
  return (
    <div className="desk">
      <Trail steps={[{ label: subject, to: links.thread }]} />
      <header className="page-head">
        <h1>
          <Phrase of="quotation:title" with={{ ref: <Num>{quotation.ref}</Num> }} />
        </h1>
        <p className="row text-sm">
          <span className="text-ink-soft">
            <Phrase
              of={quotation.isSuperseded ? 'quotation:versionOf' : 'quotation:versionCurrent'}
              with={{ version: <Num>{quotation.version}</Num>, current: <Num>{quotation.currentVersion}</Num> }}
            />
          </span>
          <QuotationStatus quotation={quotation} now={now} />
        </p>
      </header>
      <div className="with-side">
        <QuotationSheet quotation={quotation} file={links.file} />
        <div className="no-print">
          <Decision quotation={quotation} links={links} />
          <aside className="side-block" aria-labelledby="versions">
            <h2 id="versions">{t('quotation:versions')}</h2>
            <ol className="versions">
              {versions.map(({ version, sentAt }) => (
                <li key={version}>
                  <a href={links.version(version)} aria-current={version === quotation.version ? 'page' : undefined}>
                    <span>
                      <Phrase of="quotation:versionName" with={{ version: <Num>{version}</Num> }} />
                    </span>
                  </a>{' '}
                  <span className="text-ink-soft">
                    <Time at={sentAt} timeZone={timeZone} />
                  </span>
                </li>
              ))}
            </ol>
            <div className="stack-tight text-sm">
              {quotation.viewedAt && (
                <p>
                  <Phrase of="quotation:state.viewed" with={{ time: <Time at={quotation.viewedAt} timeZone={timeZone} /> }} />
                </p>
              )}
              <VersionChanges quotation={quotation} />
            </div>
          </aside>
        </div>
      </div>
    </div>
  )
}

function Decision({ quotation, links }: { quotation: QuotationView; links: QuotationPageLinks }) {
  const { t } = useReader()
  const { canAccept, canDecline, canRevise, canWithdraw } = quotation
  const isOpen = (canAccept && links.acceptance) || (canDecline && links.refusal) || (canRevise && links.quotationForm)
  return (
    <div className="side-block">
      <DeclinedNote quotation={quotation} />
      <p className="acts">
        {canAccept && links.acceptance && <ButtonLink to={links.acceptance}>{t('quotation:act.accept')}</ButtonLink>}
        {canDecline && links.refusal && (
          <ButtonLink kind="second" to={links.refusal}>
            {t('quotation:act.decline')}
          </ButtonLink>
        )}
        {canRevise && links.quotationForm && <ButtonLink to={links.quotationForm}>{t('quotation:act.revise')}</ButtonLink>}
        {links.terms && (
          <ButtonLink kind="second" to={links.terms}>
            {t(quotation.canCounter ? 'quotation:act.counter' : 'quotation:act.seeTerms')}
          </ButtonLink>
        )}
        {canWithdraw && links.withdrawal && (
          <ButtonLink kind="plain" to={links.withdrawal}>
            {t('quotation:act.withdraw')}
          </ButtonLink>
        )}
        {!isOpen && (
          <ButtonLink kind="second" to={links.thread}>
            {links.threadLabel ?? t('quotation:act.thread')}
          </ButtonLink>
        )}
      </p>
      {canAccept && links.acceptance && <p className="text-sm text-ink-soft">{t('quotation:intent')}</p>}
    </div>
  )
}
