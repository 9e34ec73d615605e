import { listingLifecycle, mayGoOnStage, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Money, Num, Quantity } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'
import { fieldLabel } from './field-label.ts'
import { ListingStanding } from './listing-standing.tsx'

export type OwnListingRow = {
  id: string
  version: number
  status: ListingStatus
  title: string
  lang: string
  modelNumber: string | null
  moq: string | null
  priceUnit: UnitCode | null
  currency: string | null
  priceFrom: string | null
  updatedAt: Date
  /** Of a hundred. */
  quality: number
}

/**
 * The company's listings in one table, each with what can be done to it now. `begun`: new ones that the reader did not save; `reply`: why
 * the last act was refused.
 */
export function ListingsTablePage({
  listings,
  begun = 0,
  waiting,
  reply,
}: {
  listings: { rows: OwnListingRow[]; total: number; page: number; pages: number; isNewcomer?: boolean }
  begun?: number
  waiting?: number
  reply?: FormReply | null
}) {
  const reader = useReader()
  const { t, lang } = reader
  const acts = (
    <p className="acts">
      <ButtonLink to={paths.newListing(lang)}>{t('desk:listings.add')}</ButtonLink>
      <ButtonLink kind="second" to={paths.listingImports(lang)}>
        {t('imports:title')}
      </ButtonLink>
    </p>
  )
  return (
    <DeskPage current="listings" waiting={waiting}>
      <ErrorSummary reply={withoutFields(reader, reply)} />
      <header className="row-apart mb-4">
        <h1>{t('desk:nav.listings')}</h1>
        {listings.total > 0 && acts}
      </header>
      {begun > 0 && (
        <Notice className="mb-4">
          <Phrase of="desk:editor.kept.begun" count={begun} /> <a href={paths.newListing(lang)}>{t('desk:editor.kept.goOn')}</a>
        </Notice>
      )}
      {listings.total === 0 ? (
        <Empty title={t('desk:listings.empty')}>
          <p className="measure text-sm text-ink-soft">{t('desk:listings.emptyText')}</p>
          {acts}
        </Empty>
      ) : (
        <>
          {listings.isNewcomer && <Notice className="mb-4">{t('review:own.newcomer')}</Notice>}
          <ListingsTable rows={listings.rows} total={listings.total} />
          <Pages page={listings.page} pages={listings.pages} to={(page) => paths.ownListings(lang, { page })} />
        </>
      )}
    </DeskPage>
  )
}

/** The fields that an act found wanting stand in the editor, not here: they are named instead of linked. */
function withoutFields(reader: ReaderSpeech, reply: FormReply | null | undefined): FormReply | null {
  const labelled = labelledReply(reader, reply, (field) => fieldLabel(reader, field))
  return labelled && { ...labelled, errors: {}, summary: [...(labelled.summary ?? []), ...Object.values(labelled.errors).flat()] }
}

function ListingsTable({ rows, total }: { rows: OwnListingRow[]; total: number }) {
  const { t, lang } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="desk:listings.caption" count={total} />}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t('desk:listings.listing'),
          isHead: true,
          cell: (row) => (
            <>
              <a href={paths.ownListing(lang, row.id)}>
                <Worded of={{ text: row.title, lang: row.lang }} />
              </a>
              {row.modelNumber && (
                <span className="per block">
                  <Num code>{row.modelNumber}</Num>
                </span>
              )}
            </>
          ),
        },
        {
          head: t('desk:listings.status'),
          cell: (row) => <ListingStanding listingId={row.id} status={row.status} />,
        },
        {
          head: t('listing:moq'),
          end: true,
          cell: (row) => (row.moq && row.priceUnit ? <Quantity value={row.moq} unit={row.priceUnit} /> : <NotStated />),
        },
        {
          head: t('desk:listings.priceFrom'),
          end: true,
          cell: (row) =>
            row.priceFrom && row.currency ? <Money amount={row.priceFrom} currency={row.currency} /> : t('listing:onRequest'),
        },
        { head: t('desk:quality.name'), end: true, cell: (row) => <Num>{row.quality}</Num> },
        { head: t('desk:listings.updated'), cell: (row) => <Day on={row.updatedAt} /> },
        { head: t('desk:listings.acts'), cell: (row) => <Acts row={row} /> },
      ]}
    />
  )
}

/** What is on the stage is paused, what has lapsed is confirmed, and everything else is published. */
function actsOn(status: ListingStatus): ('publish' | 'pause' | 'confirm')[] {
  if (status === 'lapsed') return ['confirm']
  if (listingLifecycle.can(status, 'pause')) return ['pause']
  return mayGoOnStage(status) ? ['publish'] : []
}

/** The lifecycle says which acts are open; each is a form of its own that carries the version it saw. */
function Acts({ row }: { row: OwnListingRow }) {
  const { t, lang } = useReader()
  return (
    <Form className="row-acts" action={paths.listingPublication(lang, row.id)} hidden={{ version: row.version }}>
      {actsOn(row.status).map((act) => (
        <Button key={act} kind="second" small name="intent" value={act}>
          {t(`desk:listings.act.${act}`)}
          <span className="sr-only"> {row.title}</span>
        </Button>
      ))}
      <ButtonLink kind="plain" small to={paths.ownListing(lang, row.id)}>
        {t('desk:listings.act.edit')}
        <span className="sr-only"> {row.title}</span>
      </ButtonLink>
    </Form>
  )
}
