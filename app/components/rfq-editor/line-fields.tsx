import { mostLines } from '#app/domain/rfqs/rfq.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { RowTable, type RowColumn } from '../listing-editor/row-table.tsx'
import { Section } from '../site/page.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { unitChoices } from '../ui/choices.ts'
import { Field } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'

const more = ['quantity2', 'quantity3', 'quantity4', 'targetPrice', 'hs6', 'brandOrEqual', 'sampleNeeded']

/** What can be said of the first line beyond its quantity. */
export function LineFields() {
  const { t } = useReader()
  return (
    <Fold summary={t('rfq:section.line')} open={useSaid(more)}>
      <div className="form">
        <div className="pair">
          <Field name="quantity2" label={t('rfq:field.quantity2')} inputMode="decimal" dir="ltr" short />
          <Field name="quantity3" label={t('rfq:field.quantity3')} inputMode="decimal" dir="ltr" short />
          <Field name="quantity4" label={t('rfq:field.quantity4')} inputMode="decimal" dir="ltr" short />
          <Field name="targetPrice" label={t('rfq:field.targetPrice')} inputMode="decimal" dir="ltr" short />
          <Field name="hs6" label={t('rfq:field.hs6')} dir="ltr" maxLength={12} short />
          <Field name="brandOrEqual" label={t('rfq:field.brandOrEqual')} maxLength={80} dir="auto" />
        </div>
        <Checkbox name="sampleNeeded" label={t('rfq:field.sampleNeeded')} />
      </div>
    </Fold>
  )
}

/** Other products of the same need, each with its own quantity. */
export function MoreLines({ count }: { count: number }) {
  const speech = useReader()
  const { t } = speech
  const columns: RowColumn[] = [
    { name: 'description', label: t('rfq:field.description'), maxLength: 500 },
    { name: 'quantity', label: t('rfq:field.quantity'), inputMode: 'decimal' },
    { name: 'unit', label: t('common:form.unit'), choices: unitChoices(speech) },
    { name: 'quantity2', label: t('rfq:field.quantity2'), inputMode: 'decimal' },
    { name: 'targetPrice', label: t('rfq:field.targetPrice'), inputMode: 'decimal' },
    { name: 'hs6', label: t('rfq:field.hs6'), dir: 'ltr', maxLength: 12 },
  ]
  return (
    <Section id="more-lines" title={t('rfq:section.lines')}>
      <RowTable
        table="lines"
        count={count}
        most={mostLines - 1}
        legend={t('rfq:field.lines')}
        hint={t('rfq:field.linesHint')}
        add={t('rfq:act.addLine')}
        columns={columns}
      />
    </Section>
  )
}
