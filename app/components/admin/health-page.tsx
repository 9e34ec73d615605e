import type { FormReply } from '#app/domain/form.ts'
import type { Health } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Lading } from '../ui/lading.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { AdminPage } from './admin-page.tsx'
import { Bytes } from '../ui/bytes.tsx'
import { IndexDrift } from './index-drift.tsx'
import { MailHealth } from './mail-health.tsx'
import { TaskTable } from './task-table.tsx'

/** How the site stands: what waits, what failed, and what it runs on. */
export function HealthPage({ health, now, reply }: { health: Health; now: Date; reply?: FormReply | null }) {
  const { t, format } = useReader()
  const { tasks, drift, mail, storage, versions } = health
  const sum = (of: 'due' | 'failed') => <Num>{format.number(tasks.reduce((all, task) => all + task[of], 0))}</Num>
  return (
    <AdminPage current="health">
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{t('admin:nav.health')}</h1>
        <p className="text-sm text-ink-soft">
          <Phrase of="admin:at" with={{ time: <Time at={now} /> }} />
        </p>
      </header>
      <Lading
        cells={[
          { label: t('admin:tasks.workers'), value: <Num>{format.number(health.workers)}</Num> },
          { label: t('admin:tasks.allDue'), value: sum('due') },
          { label: t('admin:tasks.allFailed'), value: sum('failed') },
          { label: t('admin:letters.undecided'), value: <Num>{format.number(mail.unknown.total)}</Num> },
        ]}
      />
      <TaskTable tasks={tasks} />
      <IndexDrift drift={drift} />
      <MailHealth mail={mail} />
      <Section id="storage" title={t('admin:storage.title')}>
        <Facts
          facts={[
            { label: t('admin:storage.files'), value: <Num>{format.number(storage.files)}</Num>, note: <Bytes count={storage.bytes} /> },
            {
              label: t('admin:storage.free'),
              value: storage.disk && (
                <Phrase
                  of="admin:storage.of"
                  with={{ free: <Bytes count={storage.disk.free} />, size: <Bytes count={storage.disk.size} /> }}
                />
              ),
            },
            { label: t('admin:storage.bucket'), value: storage.bucket && <Num code>{storage.bucket}</Num> },
            { label: t('admin:storage.database'), value: <Bytes count={versions.databaseBytes} /> },
            {
              label: t('admin:storage.backup'),
              value: health.lastBackup ? <Time at={health.lastBackup.takenAt} /> : t('admin:storage.noBackup'),
              note: health.lastBackup && <Bytes count={health.lastBackup.bytes} />,
            },
            { label: t('admin:storage.restored'), value: health.restoredFrom && <Time at={health.restoredFrom} /> },
          ]}
        />
      </Section>
      <Section id="versions" title={t('admin:versions.title')}>
        <Facts
          facts={[
            { label: 'PostgreSQL', value: <Num>{versions.postgres}</Num> },
            { label: 'Meilisearch', value: versions.meilisearch ? <Num>{versions.meilisearch}</Num> : t('admin:versions.none') },
            { label: 'Node', value: <Num>{versions.node}</Num> },
            { label: t('admin:versions.migrations'), value: <Num>{format.number(versions.migrations)}</Num> },
          ]}
        />
      </Section>
    </AdminPage>
  )
}
