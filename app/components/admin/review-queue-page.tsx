import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { QueuedReview } from '#app/domain/reviews/review-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { AdminPage } from './admin-page.tsx'

type Queued = Pick<QueuedReview, 'id' | 'title' | 'company' | 'country' | 'causes' | 'createdAt'>

/** What a queue says of itself. */
type QueueWords = { title: string; lead: string; none: string; noneText: string; find: string; caption: ReactNode; noun: string }

/** What waits for staff, and the way to any other of its kind. `isOff`: those of newcomers are not looked at here. */
export function ReviewQueuePage<Row extends Queued>({
  current,
  words,
  queue,
  addressOf,
  isOff,
  reply,
}: {
  current: 'listings' | 'rfqs'
  words: QueueWords
  queue: { rows: Row[]; total: number }
  addressOf: (row: Row) => string
  isOff: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <AdminPage current={current}>
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="text-ink-soft">{words.lead}</p>
      </header>
      {isOff && <Notice className="mb-6">{t('review:off')}</Notice>}
      {queue.total === 0 ? (
        <Empty title={words.none}>
          <p className="text-sm text-ink-soft">{words.noneText}</p>
        </Empty>
      ) : (
        <Queue rows={queue.rows} words={words} addressOf={addressOf} />
      )}
      <Form method="get" className="form mt-6" reply={reply}>
        <div className="measure">
          <Field name="find" label={words.find} dir="ltr" required />
        </div>
        <p>
          <Button kind="second">{t('review:findButton')}</Button>
        </p>
      </Form>
    </AdminPage>
  )
}

function Queue<Row extends Queued>({ rows, words, addressOf }: { rows: Row[]; words: QueueWords; addressOf: (row: Row) => string }) {
  const { t, format } = useReader()
  return (
    <Table
      fold
      caption={words.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: words.noun,
          isHead: true,
          cell: (row) => (
            <a className="wrap-anywhere" href={addressOf(row)}>
              <Worded of={row.title} />
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
