import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Written } from '../thread/written.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { QuotationLading } from './quotation-lading.tsx'
import { QuotationStatus } from './quotation-status.tsx'
import { VersionChanges } from './version-changes.tsx'

/** Where the acts on a quotation lead; what the reader may not do has no address. */
export type QuotationLinks = {
  /** The document by itself. */
  quotation?: (quotation: QuotationView) => string
  acceptance?: (quotation: QuotationView) => string
  refusal?: (quotation: QuotationView) => string
  /** What the buyer asks for instead, and the supplier's answer to that. */
  terms?: (quotation: QuotationView) => string
  quotationForm?: string
}

/** A version in the timeline: the terms to compare, what changed, and what can be done about it. One that was replaced stays, folded up. */
export function QuotationCard({ quotation, links, now }: { quotation: QuotationView; links: QuotationLinks; now: Date }) {
  const { t } = useReader()
  const { document, version, currentVersion, isSuperseded } = quotation
  const line = document.lines[0]
  return (
    <div className={isSuperseded ? 'quote-card quote-card-old' : 'quote-card'}>
      <header>
        <div className="row-apart">
          <p className="font-semibold">
            <Num code>{`QUO-${quotation.ref}`}</Num>{' '}
            <span className="per">
              <Phrase
                of={isSuperseded ? 'quotation:versionOf' : 'quotation:versionCurrent'}
                with={{ version: <Num>{version}</Num>, current: <Num>{currentVersion}</Num> }}
              />
            </span>
          </p>
          <QuotationStatus quotation={quotation} now={now} />
        </div>
        {line && (
          <p className="mt-2 text-sm">
            <UserText>{line.description}</UserText>
          </p>
        )}
        <div className="mt-2 text-sm text-ink-soft">
          <VersionChanges quotation={quotation} />
        </div>
      </header>
      {isSuperseded ? (
        <details className="quoted">
          <summary>
            <span>
              <Phrase of="quotation:showTerms" with={{ version: <Num>{version}</Num> }} />
            </span>
          </summary>
          <QuotationLading quotation={quotation} />
        </details>
      ) : (
        <QuotationLading quotation={quotation} />
      )}
      <footer>
        {document.remarks && (
          <div className="stack-tight text-sm">
            <h3 className="text-sm">{t('quotation:remarks')}</h3>
            <Written text={document.remarks} lang={null} />
          </div>
        )}
        <DeclinedNote quotation={quotation} />
        <Acts quotation={quotation} links={links} />
        {quotation.canAccept && links.acceptance && <p className="mt-2 text-xs text-ink-soft">{t('quotation:intent')}</p>}
      </footer>
    </div>
  )
}

export function DeclinedNote({ quotation }: { quotation: QuotationView }) {
  const { t } = useReader()
  const note = quotation.status === 'declined' ? quotation.declinedNote : quotation.lossNote
  if (quotation.isSuperseded || !note) return null
  return (
    <div className="stack-tight text-sm">
      <h3 className="text-sm">{t('quotation:declinedNote')}</h3>
      <Written text={note} lang={null} />
    </div>
  )
}

function Acts({ quotation, links }: { quotation: QuotationView; links: QuotationLinks }) {
  const { t } = useReader()
  return (
    <p className="acts">
      {quotation.canAccept && links.acceptance && <ButtonLink to={links.acceptance(quotation)}>{t('quotation:act.accept')}</ButtonLink>}
      {quotation.canDecline && links.refusal && (
        <ButtonLink kind="second" to={links.refusal(quotation)}>
          {t('quotation:act.decline')}
        </ButtonLink>
      )}
      {quotation.counter && !quotation.isSuperseded && links.terms && (
        <ButtonLink kind={quotation.canKeep ? 'primary' : 'second'} to={links.terms(quotation)}>
          {t('quotation:act.seeTerms')}
        </ButtonLink>
      )}
      {quotation.canRevise && links.quotationForm && (
        <ButtonLink kind="second" to={links.quotationForm}>
          {t('quotation:act.revise')}
        </ButtonLink>
      )}
      {links.quotation && (
        <a className="more" href={links.quotation(quotation)}>
          {t('quotation:act.document')}
        </a>
      )}
    </p>
  )
}
