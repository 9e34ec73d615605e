import { mostLines } from '#app/domain/rfqs/rfq.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { usualUnitChoices } from '../ui/choices.ts'
import { Field, JoinedField, Wrong } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useField, useSaid } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

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
  const { t } = useReader()
  const { errors } = useField('lines')
  return (
    <Section id="more-lines" title={t('rfq:section.lines')}>
      <div className="form" id="lines">
        <p className="hint">{t('rfq:field.linesHint')}</p>
        {errors.length > 0 && <Wrong id="lines-wrong" texts={errors} />}
        {Array.from({ length: count }, (_, index) => (
          <OneLine key={index} index={index} />
        ))}
        {count < mostLines - 1 && (
          <p>
            <Button kind="second" small name="intent" value="row-add:lines:description">
              {t('rfq:act.addLine')}
            </Button>
          </p>
        )}
      </div>
    </Section>
  )
}

function OneLine({ index }: { index: number }) {
  const speech = useReader()
  const { t, format } = speech
  const name = (column: string) => rowField('lines', index, column)
  return (
    <fieldset className="field">
      <legend className="label">
        <Phrase of="rfq:line" with={{ no: <Num>{format.number(index + 2)}</Num> }} />
      </legend>
      <div className="form">
        <Field name={name('description')} label={t('rfq:field.description')} maxLength={500} dir="auto" />
        <div className="pair">
          <JoinedField
            name={name('quantity')}
            label={t('rfq:field.quantity')}
            select={{ name: name('unit'), label: t('common:form.unit'), choices: usualUnitChoices(speech) }}
          />
          <Field name={name('quantity2')} label={t('rfq:field.quantity2')} inputMode="decimal" dir="ltr" short />
          <Field name={name('targetPrice')} label={t('rfq:field.targetPrice')} inputMode="decimal" dir="ltr" short />
          <Field name={name('hs6')} label={t('rfq:field.hs6')} dir="ltr" maxLength={12} short />
        </div>
      </div>
      <p>
        <Button kind="plain" small name="intent" value={`row-remove:lines:${index}`}>
          {t('common:rows.remove')} <span className="sr-only">{t('rfq:line', { no: index + 2 })}</span>
        </Button>
      </p>
    </fieldset>
  )
}
