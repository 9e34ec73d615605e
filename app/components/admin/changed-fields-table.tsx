import type { ChangedFields } from '#app/domain/reviews/change-set.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { fieldLabel } from '../listing-editor/field-label.ts'
import { Section } from '../site/page.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'

/** A change that waits, field by field, beside what is shown until then. */
export function ChangedFieldsTable({ change: { before, after } }: { change: ChangedFields }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="change" title={t('review:change.title')}>
      <p className="mb-4 text-sm text-ink-soft">{t('review:change.note')}</p>
      <Table
        fold
        hideCaption
        caption={t('review:change.title')}
        rows={Object.keys(after)}
        rowKey={(field) => field}
        columns={[
          { head: t('review:change.field'), isHead: true, cell: (field) => fieldLabel(reader, field) ?? field },
          { head: t('review:change.before'), cell: (field) => <Value of={before[field]} /> },
          { head: t('review:change.after'), cell: (field) => <Value of={after[field]} /> },
        ]}
      />
    </Section>
  )
}

/** As the form holds it: texts as they are, rows one below the other. */
function Value({ of }: { of: unknown }) {
  const lines = [of].flat().flatMap(lineOf)
  if (lines.length === 0) return <NotStated />
  return (
    <span className="whitespace-pre-line" dir="auto">
      {lines.join('\n')}
    </span>
  )
}

function lineOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'object') return [Object.values(value).flatMap(lineOf).join(' · ')]
  return [typeof value === 'boolean' ? (value ? '✓' : '–') : String(value as string | number)]
}
