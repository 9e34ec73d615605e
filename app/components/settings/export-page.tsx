import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day, Time } from '../ui/time.tsx'
import { SmallPage } from './small-page.tsx'

type Row = { id: string; createdAt: Date | string; expiresAt: Date | string; isReady: boolean }

/** Copies of what is kept about the reader: asked for here, fetched here. */
export function ExportPage({ exports, timeZone, reply }: { exports: Row[]; timeZone: string; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  return (
    <SmallPage title={t('settings:export.title')} lead={t('settings:export.lead')} reply={reply}>
      {exports.length > 0 && (
        <Table
          caption={<Phrase of="settings:export.caption" count={exports.length} />}
          fold
          rows={exports}
          rowKey={({ id }) => id}
          columns={[
            { head: t('settings:export.made'), cell: ({ createdAt }) => <Time at={createdAt} timeZone={timeZone} />, isHead: true },
            { head: t('settings:export.until'), cell: ({ expiresAt }) => <Day on={new Date(expiresAt)} /> },
            {
              head: t('settings:export.state'),
              cell: ({ id, isReady }) =>
                isReady ? (
                  <a href={paths.dataExportFile(lang, id)}>{t('settings:export.fetch')}</a>
                ) : (
                  <Status icon="clock">{t('settings:export.waits')}</Status>
                ),
            },
          ]}
        />
      )}
      {exports.every(({ isReady }) => isReady) && (
        <Form className="form mt-6" reply={reply}>
          <p>{t('settings:export.askText')}</p>
          <p className="acts">
            <Button>{t('settings:export.ask')}</Button>
          </p>
        </Form>
      )}
    </SmallPage>
  )
}
