import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { SmallPage } from './small-page.tsx'

export type OwnSession = { id: string; device: string | null; createdAt: Date | string; lastSeenAt: Date | string }

/** Where one is signed in. `here` is the session of this very page: it ends by signing out. */
export function SessionsPage({
  sessions,
  here,
  timeZone,
  isStaff,
}: {
  sessions: OwnSession[]
  here: string
  timeZone: string
  isStaff: boolean
}) {
  const { t } = useReader()
  const nameOf = (session: OwnSession) => session.device ?? t('settings:session.unknown')
  return (
    <SmallPage title={t('settings:sessions')} lead={t(isStaff ? 'settings:session.leadStaff' : 'settings:session.lead')}>
      <Table
        caption={<Phrase of="settings:session.caption" count={sessions.length} />}
        fold
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { head: t('settings:session.device'), cell: (session) => <bdi>{nameOf(session)}</bdi>, isHead: true },
          { head: t('settings:session.begun'), cell: ({ createdAt }) => <Time at={createdAt} timeZone={timeZone} /> },
          { head: t('settings:session.seen'), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} timeZone={timeZone} /> },
          {
            head: t('settings:session.act'),
            cell: (session) =>
              session.id === here ? (
                <Status icon="check">{t('settings:session.here')}</Status>
              ) : (
                <End id={session.id} name={nameOf(session)} />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form className="mt-6">
          <Button kind="grave">{t('settings:session.endOthers')}</Button>
        </Form>
      )}
    </SmallPage>
  )
}

function End({ id, name }: { id: string; name: string }) {
  const { t } = useReader()
  return (
    <Form className="" hidden={{ session: id }} label={t('settings:session.endNamed', { device: name })}>
      <Button kind="grave" small>
        {t('settings:session.end')}
      </Button>
    </Form>
  )
}
