import type { OwnRfqRow } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { RfqStatus } from '../rfq/rfq-status.tsx'
import { RfqDeskTabs } from '../rfq-match/rfq-desk-tabs.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'

/** What the company has posted, the newest first. */
export function OwnRfqsPage({
  rfqs,
  page,
  waiting,
}: {
  rfqs: { rows: OwnRfqRow[]; total: number; pages: number; timeZone: string }
  page: number
  waiting?: number
}) {
  const { t, lang } = useReader()
  const post = (
    <p className="acts">
      <ButtonLink to={paths.newRfq(lang)}>{t('rfq:post')}</ButtonLink>
    </p>
  )
  return (
    <DeskPage current="rfqs" waiting={waiting}>
      <RfqDeskTabs current="own" />
      <header className="row-apart mb-4">
        <h1>{t('rfqDesk:title')}</h1>
        {rfqs.total > 0 && post}
      </header>
      {rfqs.total === 0 ? (
        <Empty title={t('rfqDesk:none')}>
          <p className="measure text-sm text-ink-soft">{t('rfqDesk:noneText')}</p>
          {post}
        </Empty>
      ) : (
        <>
          <RfqTable {...rfqs} />
          <Pages page={page} pages={rfqs.pages} to={(one) => paths.ownRfqs(lang, { page: one })} />
        </>
      )}
    </DeskPage>
  )
}

function RfqTable({ rows, total, timeZone }: { rows: OwnRfqRow[]; total: number; timeZone: string }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="rfqDesk:caption" count={total} />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('rfqDesk:rfq'),
          isHead: true,
          cell: ({ id, ref, title, openQuestions }) => (
            <>
              <a className="wrap-anywhere" href={paths.ownRfq(lang, id)}>
                <Worded of={title} />
              </a>
              <span className="per block">
                <Num code>{t('rfq:number', { ref })}</Num>
              </span>
              {openQuestions > 0 && (
                <span className="per block">
                  <Phrase of="rfqDesk:questions" count={openQuestions} />
                </span>
              )}
            </>
          ),
        },
        { head: t('rfqDesk:status'), cell: (row) => <RfqStatus of={row} /> },
        {
          head: t('rfqDesk:quotations'),
          end: true,
          cell: ({ quotationCount, maxQuotations }) => (
            <Phrase
              of="rfq:page.placesValue"
              with={{ count: <Num>{format.number(quotationCount)}</Num>, most: <Num>{format.number(maxQuotations)}</Num> }}
            />
          ),
        },
        {
          head: t('rfqDesk:closes'),
          cell: ({ quoteDeadline }) => (quoteDeadline ? <Time at={quoteDeadline} timeZone={timeZone} /> : <NotStated />),
        },
      ]}
    />
  )
}
