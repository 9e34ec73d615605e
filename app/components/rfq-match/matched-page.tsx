import type { FormReply } from '#app/domain/form.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { dismissReasons } from '#app/domain/rfqs/match.ts'
import type { DismissedRfq, RfqHit } from '#app/domain/rfqs/search-rfqs.ts'
import type { ShownReason } from '#app/domain/rfqs/shown-reason.ts'
import { reasonText } from '#app/i18n/match-reason.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Empty } from '../ui/empty.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Worded } from '../ui/worded.tsx'
import { RfqDeskTabs } from './rfq-desk-tabs.tsx'
import { RfqHitEntry } from './rfq-hit.tsx'

export type MatchedRow = RfqHit & { id: string; isNew: boolean; reasons: ShownReason[] }
export type Group = CategoryName & { children: CategoryName[] }

type Props = {
  matched: { rows: MatchedRow[]; total: number; pages: number }
  page: number
  followed: CategoryName[]
  groups: Group[]
  /** A category that the reader came to follow. */
  follow: string | null
  /** One that was put aside a moment ago. */
  dismissed: DismissedRfq | null
  reply?: FormReply | null
}

/** The RFQs that fit the company's goods, each with why; and the categories it follows. */
export function MatchedPage({ matched, page, followed, groups, follow, dismissed, reply }: Props) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="rfqs">
      <RfqDeskTabs current="matched" />
      <ErrorSummary reply={reply} />
      <h1>{t('rfqMatch:title')}</h1>
      <p className="mb-4 text-ink-soft">
        <Phrase of="rfqMatch:count" count={matched.total} />
      </p>
      {dismissed && dismissed.reason === null && <SayWhy rfq={dismissed} reply={reply} />}
      {matched.rows.length === 0 ? (
        <Empty title={t('rfqMatch:none')}>
          <p className="text-sm text-ink-soft">{t('rfqMatch:noneText')}</p>
          <p>
            <ButtonLink kind="second" to={paths.rfqs(lang)}>
              {t('rfqSearch:seeAll')}
            </ButtonLink>
          </p>
        </Empty>
      ) : (
        <>
          <div className="hits">
            {matched.rows.map((row) => (
              <Matched key={row.id} row={row} />
            ))}
          </div>
          <Pages page={page} pages={matched.pages} to={(to) => paths.matchedRfqs(lang, { page: to > 1 ? to : undefined })} />
        </>
      )}
      <Followed followed={followed} groups={groups} follow={follow} reply={reply} />
    </DeskPage>
  )
}

/** Put aside is put aside; why helps to match better. */
function SayWhy({ rfq, reply }: { rfq: DismissedRfq; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <Notice className="mb-4">
      <Form hidden={{ intent: 'say_why', rfq: rfq.id }} reply={reply}>
        <p>
          <Worded of={rfq.title} />
        </p>
        <Choices
          name="reason"
          legend={t('rfqMatch:whyNot')}
          choices={dismissReasons.map((reason) => ({ value: reason, label: t(`rfqMatch:dismissReason.${reason}`) }))}
          single
          columns
        />
        <Button kind="second" small>
          {t('rfqMatch:sayWhy')}
        </Button>
      </Form>
    </Notice>
  )
}

function Matched({ row }: { row: MatchedRow }) {
  const reader = useReader()
  const { t, format } = reader
  const reasons = row.reasons.map((one) => reasonText(reader, one))
  return (
    <RfqHitEntry
      hit={row}
      why={
        <p className="hit__why">
          {row.isNew && (
            <Status icon="dot" tone="strong">
              {t('rfqMatch:isNew')}
            </Status>
          )}{' '}
          <bdi>{t('rfqMatch:why', { reasons: format.list(reasons) })}</bdi>
        </p>
      }
      acts={
        <Form className="mt-2" hidden={{ intent: 'dismiss', rfq: row.id }}>
          <Button kind="plain" small>
            {t('rfqMatch:dismiss')}
          </Button>
        </Form>
      }
    />
  )
}

function Followed({ followed, groups, follow, reply }: Pick<Props, 'followed' | 'groups' | 'follow' | 'reply'>) {
  const { t } = useReader()
  const choices = groups.map(({ slug, name, children }) => ({
    label: name,
    choices: [{ value: slug, label: t('rfqMatch:whole', { name }) }, ...children.map((one) => ({ value: one.slug, label: one.name }))],
  }))
  return (
    <section className="mt-10" aria-labelledby="followed">
      <h2 id="followed">{t('rfqMatch:followed')}</h2>
      <p className="mb-4 text-ink-soft">{t('rfqMatch:followedText')}</p>
      <ul className="mb-4">
        {followed.map(({ slug, name }) => (
          <li key={slug} className="row">
            <bdi>{name}</bdi>
            <Form className="" hidden={{ intent: 'unfollow', category: slug }}>
              <Button kind="plain" small>
                {t('rfqMatch:unfollow')} <span className="sr-only">{name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form hidden={{ intent: 'follow' }} reply={reply} values={{ category: follow ?? '' }}>
        <Select name="category" label={t('rfqMatch:category')} choices={choices} blank={t('rfqMatch:choose')} required />
        <Button kind="second">{t('rfqMatch:follow')}</Button>
      </Form>
    </section>
  )
}
