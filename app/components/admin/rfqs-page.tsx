import type { FormReply } from '#app/domain/form.ts'
import type { QueuedRfq } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { AdminPage } from './admin-page.tsx'

/** The RFQs that wait for staff, and the way to any other. `isOff`: new buyers are not looked at here. */
export function AdminRfqsPage({
  queue,
  isOff,
  reply,
}: {
  queue: { rows: QueuedRfq[]; total: number }
  isOff: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <AdminPage current="rfqs">
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{t('rfqDesk:staff.title')}</h1>
        <p className="text-ink-soft">{t('rfqDesk:staff.lead')}</p>
      </header>
      {isOff && <Notice className="mb-6">{t('review:off')}</Notice>}
      {queue.total === 0 ? (
        <Empty title={t('rfqDesk:staff.none')}>
          <p className="text-sm text-ink-soft">{t('rfqDesk:staff.noneText')}</p>
        </Empty>
      ) : (
        <Queue {...queue} />
      )}
      <Form method="get" className="form mt-6" reply={reply}>
        <div className="measure">
          <Field name="find" label={t('rfqDesk:staff.find')} dir="ltr" required />
        </div>
        <p>
          <Button kind="second">{t('review:findButton')}</Button>
        </p>
      </Form>
    </AdminPage>
  )
}

function Queue({ rows, total }: { rows: QueuedRfq[]; total: number }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="rfqDesk:staff.caption" count={total} />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('rfqDesk:staff.rfq'),
          isHead: true,
          cell: ({ rfqId, title }) => (
            <a className="wrap-anywhere" href={paths.adminRfq(lang, rfqId)}>
              <Worded of={title} />
            </a>
          ),
        },
        {
          head: t('review:company'),
          cell: ({ company, country }) => (
            <>
              <UserText className="wrap-anywhere">{company}</UserText>
              {country && <span className="per block">{format.country(country)}</span>}
            </>
          ),
        },
        { head: t('review:why'), cell: ({ causes }) => format.list(causes.map((cause) => t(`review:cause.${cause}`))) },
        { head: t('review:since'), cell: ({ createdAt }) => <Time at={createdAt} /> },
      ]}
    />
  )
}
