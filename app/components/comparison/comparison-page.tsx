import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { CodeSent } from '../thread/guest-code.tsx'
import { Empty } from '../ui/empty.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day, Time } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { AwardForm } from './award-form.tsx'
import { BasisForm } from './basis-form.tsx'
import { ComparedLines } from './compared-lines.tsx'
import { ComparedTotals } from './compared-totals.tsx'

/** Where the page leads: on the desk or, for a guest, behind the link. */
export type ComparisonLinks = {
  trail: { label: ReactNode; to: string }[]
  quotation: (quotationId: string) => string
  table: (format: string) => string
}

type Props = {
  view: ComparisonView
  links: ComparisonLinks
  timeZone?: string
  isGuest?: boolean
  /** A code is on its way to the guest's mailbox. */
  codeSent?: boolean
  reply?: FormReply | null
}

/** The quotations of an RFQ side by side, what they were reckoned with, and the decision line by line. */
export function ComparisonPage({ view, links, timeZone = view.document.timeZone, isGuest = false, codeSent = false, reply }: Props) {
  const { t } = useReader()
  const { document, basis, quotations } = view
  const isOfAward = reply ? Object.keys(reply.values).some((name) => name.startsWith('awards') || name === 'lossNote') : false
  return (
    <div className="desk">
      <Trail steps={links.trail} />
      <ErrorSummary reply={reply} />
      {codeSent && <CodeSent />}
      <PageHead
        title={<Phrase of="comparison:title" with={{ ref: <Num code>{`RFQ-${document.ref}`}</Num> }} />}
        lead={t('comparison:lead', { currency: basis.currency, incoterm: basis.incoterm })}
      />
      <State view={view} />
      {quotations.length > 0 && (
        <>
          <Rates view={view} />
          <ComparedTotals view={view} quotation={links.quotation} />
          <ComparedLines view={view} />
          <p className="acts no-print">
            {(['csv', 'xlsx'] as const).map((format) => (
              <a key={format} className="more" href={links.table(format)}>
                {t(`comparison:${format}`)}
              </a>
            ))}
          </p>
          <AwardForm view={view} isGuest={isGuest} codeSent={codeSent} reply={isOfAward ? reply : null} />
          <BasisForm view={view} timeZone={timeZone} reply={isOfAward ? null : reply} />
        </>
      )}
      <Others view={view} quotation={links.quotation} />
    </div>
  )
}

function State({ view }: { view: ComparisonView }) {
  const { t, format } = useReader()
  const { timeZone } = view.document
  const time = view.quoteDeadline && (
    <>
      <Time at={view.quoteDeadline} timeZone={timeZone} />, {format.timeZone(timeZone)}
    </>
  )
  if (view.isSealed)
    return (
      <Notice icon="lock" className="mb-6">
        <p className="font-semibold">{t('comparison:sealed')}</p>
        <p>
          <Phrase of="comparison:sealedText" count={view.quotationCount} with={{ time }} />
        </p>
      </Notice>
    )
  if (view.quotations.length + view.others.length === 0)
    return (
      <Empty title={t('comparison:none')}>
        <p>{t('comparison:noneHint')}</p>
      </Empty>
    )
  if (view.status !== 'open' && view.status !== 'paused') return null
  return (
    <Notice className="mb-6">
      <p>
        <Phrase of="comparison:open" with={{ time }} />
      </p>
    </Notice>
  )
}

/** From which day the rates are, and which; what could not be converted. */
function Rates({ view }: { view: ComparisonView }) {
  const { t, format } = useReader()
  const { rates, withoutRate } = view.comparison
  return (
    <div className="measure mb-6 text-sm text-ink-soft">
      {rates && (
        <p>
          <Phrase
            of="comparison:rates"
            with={{
              day: <Day on={rates.on} />,
              source: <UserText>{rates.source}</UserText>,
              rates: (
                <Num>
                  {rates.used
                    .filter(({ currency }) => currency !== 'EUR')
                    .map(({ currency, perEur }) => t('comparison:rate', { rate: format.number(perEur), currency }))
                    .join('; ')}
                </Num>
              ),
            }}
          />
        </p>
      )}
      {withoutRate.length > 0 && <p>{t('comparison:withoutRate', { currencies: format.list(withoutRate) })}</p>}
    </div>
  )
}

function Others({ view, quotation }: { view: ComparisonView; quotation: ComparisonLinks['quotation'] }) {
  const { t } = useReader()
  if (view.others.length === 0) return null
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">{t('comparison:others')}</h2>
      <ul className="bullets">
        {view.others.map(({ id, status, document }) => (
          <li key={id}>
            <a href={quotation(id)}>
              <UserText>{document.supplier.name}</UserText>
            </a>{' '}
            <span className="text-ink-soft">{t(`trade:quotationStatus.${status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
