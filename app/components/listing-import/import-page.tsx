import type { ReactNode } from 'react'
import type { Completeness } from '#app/domain/companies/completeness.ts'
import type { FormReply } from '#app/domain/form.ts'
import { rowOutcomes, type ImportCounts, type ImportState, type RowOutcome } from '#app/domain/imports/import.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { NeededPoints } from '../company-editor/needed-points.tsx'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Trail } from '../ui/trail.tsx'
import { importLooks } from './import-looks.ts'

export type ShownImport = {
  id: string
  fileName: string
  state: ImportState
  counts: ImportCounts
  stored: number
  problem: string | null
  problemRow: number | null
  unread: string[]
  rows: { number: number; model: string; outcome: RowOutcome; problems: { label: string; sentence: string }[] }[]
  told: number
  page: number
  pages: number
  pictures: { waiting: number; refused: number; taken: number }
  needed?: Completeness
}

/** One import: what would happen, then how far it is, then what happened. */
export function ImportPage({ shown, reply }: { shown: ShownImport; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="listings">
      <Trail
        steps={[
          { label: t('desk:nav.listings'), to: paths.ownListings(lang) },
          { label: t('imports:title'), to: paths.listingImports(lang) },
        ]}
      />
      <ErrorSummary reply={reply} />
      <PageHead
        title={<bdi dir="auto">{shown.fileName}</bdi>}
        lead={<Status {...importLooks[shown.state]}>{t(`imports:states.${shown.state}`)}</Status>}
      />
      <NeededPoints needed={shown.needed ?? []} />
      <Standing shown={shown} reply={reply} />
      {shown.rows.length > 0 && <ToldRows shown={shown} />}
    </DeskPage>
  )
}

const looked = ({ create, change, same, refuse }: ImportCounts) => create + change + same + refuse

function Standing({ shown, reply }: { shown: ShownImport; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const { state, counts } = shown
  const storable = counts.create + counts.change
  switch (state) {
    case 'reading':
      return (
        <Notice icon="clock" live="status">
          <Phrase of="imports:reading" count={looked(counts)} />
        </Notice>
      )
    case 'unreadable':
      return (
        <>
          <Notice due>{t(`imports:problem.${shown.problem ?? 'damaged'}` as TextKey, { row: shown.problemRow ?? 1 })}</Notice>
          <p className="acts mt-4">
            <ButtonLink to={paths.listingImports(lang)}>{t('imports:another')}</ButtonLink>
          </p>
        </>
      )
    case 'ready':
      return (
        <>
          <Outcome shown={shown} />
          {storable === 0 ? (
            <Notice className="mt-4">{t('imports:nothing')}</Notice>
          ) : (
            <Form className="form measure mt-4" reply={reply}>
              <p>{t('imports:storeText')}</p>
              <p className="acts">
                <Button>
                  <span>
                    <Phrase of="imports:store" count={storable} />
                  </span>
                </Button>
              </p>
            </Form>
          )}
          <Report shown={shown} />
        </>
      )
    case 'storing':
      return (
        <Notice icon="clock" live="status">
          <p>{t('imports:storing', { stored: shown.stored, all: storable })}</p>
          <progress className="mt-2 w-full" max={Math.max(1, storable)} value={shown.stored} aria-label={t('imports:states.storing')} />
        </Notice>
      )
    case 'done':
      return (
        <>
          <Notice icon="check" live="status">
            <p>
              <Phrase of="imports:done" count={shown.stored} />
            </p>
            <PicturesSaid pictures={shown.pictures} />
          </Notice>
          <Outcome shown={shown} />
          <Report shown={shown}>
            <ButtonLink to={paths.ownListings(lang)}>{t('imports:toListings')}</ButtonLink>
            <ButtonLink kind="second" to={paths.listingImports(lang)}>
              {t('imports:another')}
            </ButtonLink>
          </Report>
        </>
      )
  }
}

function PicturesSaid({ pictures }: { pictures: ShownImport['pictures'] }) {
  return (
    <>
      {pictures.waiting > 0 && (
        <p>
          <Phrase of="imports:picturesWait" count={pictures.waiting} />
        </p>
      )}
      {pictures.refused > 0 && (
        <p>
          <Phrase of="imports:picturesRefused" count={pictures.refused} />
        </p>
      )}
    </>
  )
}

function Outcome({ shown: { counts, unread, state } }: { shown: ShownImport }) {
  const { t, format } = useReader()
  const shown = [...rowOutcomes, 'draft' as const].filter((name) => counts[name] > 0)
  return (
    <Section id="outcome" title={t(state === 'ready' ? 'imports:happens' : 'imports:outcome')}>
      <Facts
        className="measure"
        facts={shown.map((name) => ({ label: t(`imports:${name}`), value: <Num>{format.number(counts[name])}</Num> }))}
      />
      {unread.length > 0 && <p className="measure mt-3">{t('imports:unread', { columns: format.list(unread) })}</p>}
    </Section>
  )
}

function Report({ shown, children }: { shown: ShownImport; children?: ReactNode }) {
  const { t, lang } = useReader()
  return (
    <div className="measure mt-4">
      <p className="text-sm text-ink-soft">{t('imports:reportText')}</p>
      <p className="acts mt-2">
        {children}
        <ButtonLink kind={children ? 'plain' : 'second'} to={paths.importReport(lang, shown.id)}>
          {t('imports:report')}
        </ButtonLink>
      </p>
    </div>
  )
}

function ToldRows({ shown }: { shown: ShownImport }) {
  const { t, lang } = useReader()
  return (
    <Section id="rows" title={t('imports:problems')}>
      <Table
        caption={<Phrase of="imports:rows" count={shown.told} />}
        fold
        rows={shown.rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { head: t('imports:row'), cell: ({ number }) => <Num>{number}</Num>, end: true },
          { head: t('desk:editor.field.modelNumber'), isHead: true, cell: ({ model }) => <Num code>{model}</Num> },
          { head: t('imports:outcome'), cell: ({ outcome }) => t(`imports:outcomes.${outcome}`) },
          {
            head: t('imports:problems'),
            cell: ({ problems }) => (
              <ul>
                {problems.map(({ label, sentence }, index) => (
                  <li key={index}>{t('form:at', { label, sentence })}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Pages page={shown.page} pages={shown.pages} to={(page) => paths.listingImport(lang, shown.id, { page })} />
    </Section>
  )
}
