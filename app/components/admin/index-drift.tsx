import type { Drift, NounDrift } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'

/** The search index held against the database, and the way to fill it anew. */
export function IndexDrift({ drift }: { drift: Drift }) {
  const { t } = useReader()
  return (
    <Section id="search" title={t('admin:search.title')}>
      {drift.kind === 'compared' ? <Compared drift={drift} /> : <Absent silent={drift.kind === 'silent'} />}
      <Form className="acts mt-4">
        <Button kind="second" name="intent" value="rebuild">
          {t('admin:search.rebuild')}
        </Button>
      </Form>
      <p className="mt-2 text-sm text-ink-soft">{t('admin:search.rebuildText')}</p>
    </Section>
  )
}

function Absent({ silent }: { silent: boolean }) {
  const { t } = useReader()
  if (!silent) return <p>{t('admin:search.unused')}</p>
  return (
    <p>
      <Status icon="alert" tone="due">
        {t('admin:search.silent')}
      </Status>
    </p>
  )
}

function Compared({ drift }: { drift: Extract<Drift, { kind: 'compared' }> }) {
  const { t, format } = useReader()
  const isSame = drift.nouns.every(({ lost, stale, left }) => lost + stale + left === 0)
  const figures = ['published', 'indexed', 'lost', 'stale', 'left'] as const
  return (
    <>
      <p className="mb-2">
        <Status icon={isSame ? 'check' : 'alert'} tone={isSame ? 'good' : 'due'}>
          {t(isSame ? 'admin:search.same' : 'admin:search.differs')}
        </Status>
      </p>
      <Table
        fold
        hideCaption
        caption={t('admin:search.caption')}
        rows={drift.nouns}
        rowKey={({ noun }) => noun}
        columns={[
          { head: t('admin:search.noun'), isHead: true, cell: ({ noun }) => t(`admin:search.nouns.${noun}`) },
          ...figures.map((name) => ({
            head: t(`admin:search.${name}`),
            end: true,
            cell: (one: NounDrift) => <Num>{format.number(one[name])}</Num>,
          })),
        ]}
      />
      <Facts facts={[{ label: t('admin:search.noted'), value: <Num>{format.number(drift.noted)}</Num> }]} />
    </>
  )
}
