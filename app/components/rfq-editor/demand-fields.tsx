import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { nameIn } from '#app/domain/text.ts'
import { measuresLike } from '#app/domain/trade/measure.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Field, Select, type Choice } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'

/** What the goods must fulfil: a row for every question of the category, then points of the buyer's own, and certificates. */
export function DemandFields({ asked, count, certificates }: { asked: CategoryAttribute[]; count: number; certificates: Choice[] }) {
  const { t } = useReader()
  const own = Array.from({ length: Math.max(0, count - asked.length) }, (_, at) => asked.length + at)
  return (
    <Section id="demands" title={t('rfq:section.demands')}>
      <div className="form">
        <p className="hint">{t('rfq:field.demandsHint')}</p>
        {asked.map((attribute, index) => (
          <Question key={attribute.id} attribute={attribute} index={index} />
        ))}
        {own.map((index) => (
          <OwnPoint key={index} index={index} />
        ))}
        <p>
          <Button kind="second" small name="intent" value="row-add:demands:name">
            {t('rfq:act.addDemand')}
          </Button>
        </p>
        <Fold summary={t('rfq:field.certificates')} open={useSaid(['certificates'])}>
          <Choices name="certificates" legend={t('rfq:field.certificates')} columns choices={certificates} />
        </Fold>
        <Field name="keywords" label={t('rfq:field.keywords')} hint={t('rfq:field.keywordsHint')} dir="auto" maxLength={300} />
      </div>
    </Section>
  )
}

function Weight({ name }: { name: string }) {
  const { t } = useReader()
  return (
    <Select
      name={name}
      label={t('rfq:field.weight')}
      choices={(['must', 'prefer'] as const).map((weight) => ({ value: weight, label: t(`rfq:weight.${weight}`) }))}
    />
  )
}

function Question({ attribute, index }: { attribute: CategoryAttribute; index: number }) {
  const { lang } = useReader()
  const name = (column: string) => rowField('demands', index, column)
  const label = nameIn(attribute.names, lang)
  const isSaid = useSaid(['number', 'number2', 'choice', 'text', 'yesNo'].map(name))
  return (
    <Fold summary={label} open={isSaid}>
      <input type="hidden" name={name('id')} value={attribute.id} />
      <div className="form">
        <Answer attribute={attribute} label={label} name={name} />
        <Weight name={name('weight')} />
      </div>
    </Fold>
  )
}

type Named = { attribute: CategoryAttribute; label: string; name: (column: string) => string }

function Answer({ attribute, label, name }: Named) {
  const { t, lang } = useReader()
  switch (attribute.type) {
    case 'number':
    case 'range':
      return <Figures attribute={attribute} label={label} name={name} />
    case 'choice':
      return (
        <Choices
          name={name('choice')}
          legend={label}
          columns
          choices={attribute.choices.map(({ code, names }) => ({ value: code, label: nameIn(names, lang) }))}
        />
      )
    case 'text':
      return <Field name={name('text')} label={label} maxLength={200} dir="auto" />
    case 'yes_no':
      return (
        <Select
          name={name('yesNo')}
          label={label}
          blank=""
          choices={[
            { value: 'yes', label: t('listing:yes') },
            { value: 'no', label: t('listing:no') },
          ]}
        />
      )
  }
}

function Figures({ attribute, label, name }: Named & { attribute: CategoryAttribute & { type: 'number' | 'range' } }) {
  const { t } = useReader()
  const operators = ['equals', 'at_least', 'at_most', 'between'] as const
  return (
    <div className="pair">
      <Select
        name={name('operator')}
        label={t('rfq:field.operator')}
        choices={operators.map((operator) => ({ value: operator, label: t(`rfq:operator.${operator}`) }))}
      />
      <Field name={name('number')} label={label} inputMode="decimal" dir="ltr" short />
      <Field name={name('number2')} label={t('rfq:field.upTo')} inputMode="decimal" dir="ltr" short />
      {attribute.unit && (
        <Select
          name={name('unit')}
          label={t('common:form.unit')}
          choices={[attribute.unit, ...measuresLike(attribute.unit).filter((one) => one !== attribute.unit)].map((code) => ({
            value: code,
            label: t(`trade:measure.${code}`),
          }))}
        />
      )}
    </div>
  )
}

function OwnPoint({ index }: { index: number }) {
  const { t } = useReader()
  const name = (column: string) => rowField('demands', index, column)
  return (
    <fieldset className="field">
      <legend className="label">{t('rfq:field.own')}</legend>
      <div className="pair">
        <Field name={name('name')} label={t('rfq:field.ownName')} maxLength={60} dir="auto" />
        <Field name={name('text')} label={t('rfq:field.ownValue')} maxLength={200} dir="auto" />
        <Weight name={name('weight')} />
        <Field name={name('line')} label={t('rfq:field.line')} hint={t('rfq:field.lineHint')} inputMode="numeric" dir="ltr" short />
      </div>
      <p className="mt-2">
        <Button kind="plain" small name="intent" value={`row-remove:demands:${index}`}>
          {t('common:rows.remove')}
        </Button>
      </p>
    </fieldset>
  )
}
