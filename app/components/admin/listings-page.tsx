import type { QueuedReview } from '#app/domain/reviews/review-view.ts'
import type { FormReply } from '#app/domain/form.ts'
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

/** The listings that wait for staff, and the way to any other. `isOff`: new companies are not looked at here. */
export function AdminListingsPage({
  queue,
  isOff,
  reply,
}: {
  queue: { rows: QueuedReview[]; total: number }
  isOff: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <AdminPage current="listings">
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{t('admin:nav.listings')}</h1>
        <p className="text-ink-soft">{t('review:lead')}</p>
      </header>
      {isOff && <Notice className="mb-6">{t('review:off')}</Notice>}
      {queue.total === 0 ? (
        <Empty title={t('review:none')}>
          <p className="text-sm text-ink-soft">{t('review:noneText')}</p>
        </Empty>
      ) : (
        <Queue {...queue} />
      )}
      <Form method="get" className="form mt-6" reply={reply}>
        <div className="measure">
          <Field name="find" label={t('review:find')} dir="ltr" required />
        </div>
        <p>
          <Button kind="second">{t('review:findButton')}</Button>
        </p>
      </Form>
    </AdminPage>
  )
}

function Queue({ rows, total }: { rows: QueuedReview[]; total: number }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="review:caption" count={total} />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('review:listing'),
          isHead: true,
          cell: ({ listingId, title }) => (
            <a href={paths.adminListing(lang, listingId)}>
              <Worded of={title} />
            </a>
          ),
        },
        {
          head: t('review:company'),
          cell: ({ company, country }) => (
            <>
              <UserText>{company}</UserText>
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
