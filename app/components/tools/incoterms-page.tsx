import { incotermRules, incoterms, type Incoterm } from '#app/domain/trade/incoterm.ts'
import { bearerOf, placeKind, riskPoints, tradeSteps, type IncotermWish } from '#app/domain/trade/incoterm-duties.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { TermFinder } from './term-finder.tsx'
import { ToolTabs } from './tool-tabs.tsx'

/** The eleven terms: a way to the one that fits, all of them side by side, and one by one. */
export function IncotermsPage({ wish }: { wish: IncotermWish }) {
  const { t } = useReader()
  return (
    <>
      <PageHead title={t('incoterm:title')} lead={t('incoterm:lead')} className="measure" />
      <ToolTabs current="incoterms" />
      <TermFinder wish={wish} />
      <Section id="duties" title={t('incoterm:table')}>
        <DutiesTable />
      </Section>
      <Section id="terms" title={t('incoterm:terms')}>
        <div className="gap-12 lg:columns-2">
          {incoterms.map((term) => (
            <Term key={term} term={term} />
          ))}
        </div>
      </Section>
      <p className="measure mt-8 text-sm text-ink-soft">{t('incoterm:rights')}</p>
    </>
  )
}

function DutiesTable() {
  const { t } = useReader()
  const columns: Column<Incoterm>[] = [
    { head: t('incoterm:term'), cell: (term) => <TermLink term={term} />, isHead: true },
    ...tradeSteps.map((step) => ({ head: t(`incoterm:step.${step}`), cell: (term: Incoterm) => <Bearer term={term} step={step} /> })),
  ]
  return (
    <Table
      caption={t('incoterm:table')}
      hideCaption
      columns={columns}
      rows={[...incoterms]}
      rowKey={(term) => term}
      fold
      className="[&_td]:[--label:11rem]"
    />
  )
}

export function TermLink({ term }: { term: Incoterm }) {
  return (
    <a href={`#${term.toLowerCase()}`}>
      <Num>{term}</Num>
    </a>
  )
}

/** What the seller does stands out: from EXW to DDP it grows. */
function Bearer({ term, step }: { term: Incoterm; step: (typeof tradeSteps)[number] }) {
  const { t } = useReader()
  const bearer = bearerOf(term, step)
  const isSellers = bearer === 'seller' || bearer === 'toPlace'
  return <span className={isSellers ? 'font-semibold' : 'text-ink-soft'}>{t(`incoterm:who.${bearer}`)}</span>
}

function Term({ term }: { term: Incoterm }) {
  const { t } = useReader()
  const { mode, inContainer } = incotermRules[term]
  return (
    <section id={term.toLowerCase()} className="mb-8 break-inside-avoid" aria-labelledby={`${term}-title`}>
      <h3 id={`${term}-title`}>
        <Num>{term}</Num> · {t(`trade:incoterm.${term}`)}
      </h3>
      <p className="mt-1 mb-2">{t(`incoterm:use.${term}`)}</p>
      <Facts
        close
        facts={[
          { label: t('incoterm:mode.label'), value: t(`incoterm:mode.${mode}`) },
          { label: t('incoterm:place.label'), value: t(`incoterm:place.${placeKind(term)}`) },
          { label: t('incoterm:risk.label'), value: t(`incoterm:risk.${riskPoints[term]}`) },
        ]}
      />
      {inContainer && (
        <Notice due className="mt-2">
          <p>
            <Phrase of="incoterm:container" with={{ term: <TermLink term={inContainer} /> }} />
          </p>
        </Notice>
      )}
    </section>
  )
}
