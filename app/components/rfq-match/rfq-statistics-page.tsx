import { fewestCases, shareOf, type BuyerFigures, type SupplierFigures } from '#app/domain/rfqs/rfq-statistics.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { Lading } from '../ui/lading.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { RfqDeskTabs } from './rfq-desk-tabs.tsx'

/** How the company's RFQs went, and those that it was told of. */
export function RfqStatisticsPage({ buying, selling }: { buying: BuyerFigures; selling: SupplierFigures }) {
  const { t } = useReader()
  return (
    <DeskPage current="rfqs">
      <RfqDeskTabs current="statistics" />
      <PageHead title={t('rfqStatistics:title')} lead={t('rfqStatistics:lead')} />
      <Section id="buying" title={t('rfqStatistics:buying')}>
        {buying.posted === 0 ? <p className="text-ink-soft">{t('rfqStatistics:noneBuying')}</p> : <Buying of={buying} />}
      </Section>
      <Section id="selling" title={t('rfqStatistics:selling')}>
        {selling.told + selling.sent === 0 ? <p className="text-ink-soft">{t('rfqStatistics:noneSelling')}</p> : <Selling of={selling} />}
      </Section>
    </DeskPage>
  )
}

function Buying({ of }: { of: BuyerFigures }) {
  const { t } = useReader()
  return (
    <>
      <Told of={of} />
      <Facts
        className="mt-4"
        facts={[
          { label: t('rfqStatistics:posted'), value: <Figure of={of.posted} /> },
          { label: t('rfqStatistics:answered'), value: <Figure of={of.answered} /> },
          { label: t('rfqStatistics:first'), value: of.firstQuotationMs === null ? <TooFew /> : <Lasting ms={of.firstQuotationMs} /> },
        ]}
      />
    </>
  )
}

function Selling({ of }: { of: SupplierFigures }) {
  const { t } = useReader()
  const answered = shareOf(of.quoted + of.declined, of.told)
  const refused = of.refused.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <Told of={of} />
      <Facts
        className="mt-4"
        facts={[
          {
            label: t('rfqStatistics:answerRate'),
            value: <Share of={answered} />,
            note: answered !== null && t('rfqStatistics:answerRateNote'),
          },
        ]}
      />
      <h3 className="mt-6">{t('rfqStatistics:outcome')}</h3>
      <Facts
        facts={[
          { label: t('rfqStatistics:sent'), value: <Figure of={of.sent} /> },
          { label: t('rfqStatistics:open'), value: <Figure of={of.open} /> },
          { label: t('rfqStatistics:won'), value: <Figure of={of.won} /> },
          { label: t('rfqStatistics:lost'), value: <Figure of={of.lost} /> },
          ...of.refused.map(({ reason, count }) => ({
            label: t('rfqStatistics:refused', { reason: t(`quotation:declineReason.${reason}`) }),
            value: <Figure of={count} />,
          })),
          { label: t('rfqStatistics:withdrawn'), value: <Figure of={of.withdrawn} /> },
          { label: t('rfqStatistics:expired'), value: <Figure of={of.expired} /> },
          { label: t('rfqStatistics:winRate'), value: <Share of={shareOf(of.won, of.won + of.lost + refused)} /> },
        ]}
      />
    </>
  )
}

function Told({ of: { told, seen, quoted, declined } }: { of: Pick<BuyerFigures, 'told' | 'seen' | 'quoted' | 'declined'> }) {
  const { t } = useReader()
  return (
    <Lading
      cells={[
        { label: t('rfqStatistics:told'), value: <Figure of={told} /> },
        { label: t('rfqStatistics:seen'), value: <Figure of={seen} /> },
        { label: t('rfqStatistics:quoted'), value: <Figure of={quoted} /> },
        { label: t('rfqStatistics:declined'), value: <Figure of={declined} /> },
      ]}
    />
  )
}

const Figure = ({ of }: { of: number }) => <Num>{useReader().format.number(of)}</Num>

const Share = ({ of }: { of: number | null }) => (of === null ? <TooFew /> : <Num>{`${Math.round(of * 100)} %`}</Num>)

function TooFew() {
  const { t } = useReader()
  return <span className="text-ink-soft">{t('rfqStatistics:tooFew', { fewest: fewestCases })}</span>
}

const hourMs = 3600_000
const mostHours = 48

function Lasting({ ms }: { ms: number }) {
  const { format } = useReader()
  const hours = Math.max(1, Math.round(ms / hourMs))
  const [of, count] =
    hours <= mostHours ? (['rfqStatistics:hours', hours] as const) : (['rfqStatistics:days', Math.round(hours / 24)] as const)
  return <Phrase of={of} count={count} with={{ number: <Num>{format.number(count)}</Num> }} />
}
