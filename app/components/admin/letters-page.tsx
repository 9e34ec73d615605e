import type { FormReply } from '#app/domain/form.ts'
import type { LetterQueue, QueuedLetter } from '#app/domain/mail/letter-queue.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Time } from '../ui/time.tsx'
import { LettersFrame } from './letters-frame.tsx'
import { UndecidedLetters, Why } from './undecided-letters.tsx'

/** Letters by how far they came; those that nobody knows about are decided here. */
export function LettersPage({ queue, reply }: { queue: LetterQueue; reply?: FormReply | null }) {
  const { t, lang, format } = useReader()
  const { state, counts, rows, total, page, pages } = queue
  const to = (page: number) => paths.adminLetters(lang, { state, page })
  return (
    <LettersFrame current="queue" title={t('admin:nav.letters')} summary={<ErrorSummary reply={reply} />}>
      <Tabs
        label={t('admin:letters.states')}
        tabs={counts.map((one) => ({
          label: (
            <>
              {t(`admin:letters.state.${one.state}`)} <Num>{format.number(one.count)}</Num>
            </>
          ),
          to: paths.adminLetters(lang, { state: one.state }),
          current: one.state === state,
        }))}
      />
      <div className="mt-4">
        {rows.length === 0 ? (
          <Empty title={t('admin:letters.none')} />
        ) : state === 'unknown' || state === 'failed' ? (
          <UndecidedLetters letters={rows} total={total} state={state} />
        ) : (
          <Letters rows={rows} total={total} />
        )}
      </div>
      <Pages page={page} pages={pages} to={to} />
    </LettersFrame>
  )
}

function Letters({ rows, total }: { rows: QueuedLetter[]; total: number }) {
  const { t, format } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="admin:letters.count" count={total} />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: t('admin:letters.letter'), isHead: true, cell: ({ name }) => <Num code>{name}</Num> },
        { head: t('admin:letters.to'), cell: ({ to }) => <Num>{to ?? t('admin:letters.gone')}</Num> },
        { head: t('admin:letters.written'), cell: ({ createdAt }) => <Time at={createdAt} /> },
        { head: t('admin:letters.due'), cell: ({ dueAt }) => dueAt && <Time at={dueAt} /> },
        { head: t('admin:letters.attempts'), end: true, cell: ({ attempts }) => <Num>{format.number(attempts)}</Num> },
        { head: t('admin:letters.why'), cell: ({ failure }) => <Why failure={failure} /> },
      ]}
    />
  )
}
