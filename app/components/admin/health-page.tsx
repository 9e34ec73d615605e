import type { Versions } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { Num } from '../ui/num.tsx'
import { AdminPage } from './admin-page.tsx'
import { Bytes } from './bytes.tsx'

/** How the site stands: what waits, what failed, and what it runs on. */
export function HealthPage({ versions }: { versions: Versions }) {
  const { t, format } = useReader()
  return (
    <AdminPage current="health">
      <header className="page-head">
        <h1>{t('admin:nav.health')}</h1>
      </header>
      <Section id="versions" title={t('admin:versions.title')}>
        <Facts
          facts={[
            { label: 'PostgreSQL', value: <Num>{versions.postgres}</Num> },
            { label: 'Meilisearch', value: versions.meilisearch ? <Num>{versions.meilisearch}</Num> : t('admin:versions.none') },
            { label: 'Node', value: <Num>{versions.node}</Num> },
            { label: t('admin:versions.migrations'), value: <Num>{format.number(versions.migrations)}</Num> },
            { label: t('admin:versions.database'), value: <Bytes count={versions.databaseBytes} /> },
          ]}
        />
      </Section>
    </AdminPage>
  )
}
