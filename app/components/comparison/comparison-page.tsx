import type { FormReply } from '#app/domain/form.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
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

type Props = { view: ComparisonView; timeZone: string; reply?: FormReply | null }

/** The quotations of an RFQ side by side, what they were reckoned with, and the decision line by line. */
export function ComparisonPage({ view, timeZone, reply }: Props) {
  const { t, lang } = useReader()
  const { document, basis, quotations } = view
  const isOfAward = reply ? Object.keys(reply.values).some((name) => name.startsWith('awards') || name === 'lossNote') : false
  return (
    <div className="desk">
      <Trail
        steps={[
          { label: t('comparison:desk'), to: paths.ownRfqs(lang) },
          { label: <UserText>{document.title}</UserText>, to: paths.ownRfq(lang, view.rfqId) },
        ]}
      />
      <ErrorSummary reply={reply} />
      <PageHead
        title={<Phrase of="comparison:title" with={{ ref: <Num code>{`RFQ-${document.ref}`}</Num> }} />}
        lead={t('comparison:lead', { currency: basis.currency, incoterm: basis.incoterm })}
      />
      <State view={view} timeZone={timeZone} />
      {quotations.length > 0 && (
        <>
          <Rates view={view} />
          <ComparedTotals view={view} />
          <ComparedLines view={view} />
          <p className="acts no-print">
            {(['csv', 'xlsx'] as const).map((format) => (
              <a key={format} className="more" href={paths.rfqComparisonTable(lang, view.rfqId, format)}>
                {t(`comparison:${format}`)}
              </a>
            ))}
          </p>
          <AwardForm view={view} reply={isOfAward ? reply : null} />
          <BasisForm view={view} timeZone={timeZone} reply={isOfAward ? null : reply} />
        </>
      )}
      <Others view={view} />
    </div>
  )
}

function State({ view, timeZone }: { view: ComparisonView; timeZone: string }) {
  const { t } = useReader()
  const time = view.quoteDeadline && <Time at={view.quoteDeadline} timeZone={timeZone} />
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
              rates: format.list(
                rates.used
                  .filter(({ currency }) => currency !== 'EUR')
                  .map(({ currency, perEur }) => t('comparison:rate', { rate: format.number(perEur), currency })),
              ),
            }}
          />
        </p>
      )}
      {withoutRate.length > 0 && <p>{t('comparison:withoutRate', { currencies: format.list(withoutRate) })}</p>}
    </div>
  )
}

function Others({ view }: { view: ComparisonView }) {
  const { t, lang } = useReader()
  if (view.others.length === 0) return null
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">{t('comparison:others')}</h2>
      <ul className="bullets">
        {view.others.map(({ id, status, document }) => (
          <li key={id}>
            <a href={paths.quotation(lang, id)}>
              <UserText>{document.supplier.name}</UserText>
            </a>{' '}
            <span className="text-ink-soft">{t(`trade:quotationStatus.${status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
