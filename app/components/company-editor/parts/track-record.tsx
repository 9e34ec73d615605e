import { useReader } from '#app/i18n/reader.tsx'
import { countryChoices } from '../../ui/choices.ts'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

const kinds = ['patent', 'utility_model', 'design', 'trademark'] as const

export function TrackRecordFields() {
  const reader = useReader()
  const { t } = reader
  const label = useLabel()
  return (
    <>
      <Rows name="fairs" most={20}>
        {(field) => (
          <div className="pair">
            <Field name={field('name')} label={label(field('name'))} maxLength={120} dir="auto" />
            <Field name={field('year')} label={label(field('year'))} inputMode="numeric" dir="ltr" maxLength={4} />
            <Field name={field('booth')} label={label(field('booth'))} maxLength={40} dir="ltr" optional />
          </div>
        )}
      </Rows>
      <Rows name="rights" most={20}>
        {(field) => (
          <div className="pair">
            <Select
              name={field('kind')}
              label={label(field('kind'))}
              blank={t('common:form.choose')}
              choices={kinds.map((value) => ({ value, label: t(`company:profile.right.${value}`) }))}
            />
            <Field name={field('number')} label={label(field('number'))} maxLength={60} dir="ltr" />
            <Select
              name={field('country')}
              label={label(field('country'))}
              blank={t('common:form.choose')}
              choices={countryChoices(reader)}
            />
            <Field name={field('title')} label={label(field('title'))} maxLength={120} dir="auto" optional />
          </div>
        )}
      </Rows>
      <TextArea name="references" label={label('references')} hint={t('profile:hint.references')} rows={5} maxLength={2000} optional />
    </>
  )
}
