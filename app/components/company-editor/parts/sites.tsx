import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../../site/page.tsx'
import { countryChoices } from '../../ui/choices.ts'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

export function SitesFields() {
  const { t } = useReader()
  const label = useLabel()
  return (
    <>
      <TextArea name="registeredLocal" label={label('registeredLocal')} rows={2} maxLength={300} optional />
      <Section id="operating-section" title={t('profile:group.operating')}>
        <p className="mb-3 text-sm text-ink-soft">{t('profile:hint.operating')}</p>
        <div className="form">
          <Country name="operatingCountry" />
          <div className="pair">
            <Field name="operatingStreet" label={label('operatingStreet')} maxLength={200} dir="auto" />
            <Field name="operatingCity" label={label('operatingCity')} maxLength={100} dir="auto" />
          </div>
          <TextArea name="operatingLocal" label={label('operatingLocal')} rows={2} maxLength={300} optional />
        </div>
      </Section>
      <Rows name="factories" most={5}>
        {(field) => (
          <div className="pair">
            <Country name={field('country')} />
            <Field name={field('city')} label={label(field('city'))} maxLength={100} dir="auto" />
            <Field name={field('street')} label={label(field('street'))} maxLength={200} dir="auto" optional />
            <Field name={field('area')} label={label(field('area'))} inputMode="decimal" dir="ltr" maxLength={16} optional />
            <Select
              name={field('tenure')}
              label={label(field('tenure'))}
              blank={t('common:notStated')}
              choices={(['own', 'lease'] as const).map((value) => ({ value, label: t(`company:profile.tenure.${value}`) }))}
            />
            <Field
              name={field('latitude')}
              label={label(field('latitude'))}
              hint={t('profile:hint.latitude')}
              dir="ltr"
              maxLength={12}
              optional
            />
            <Field
              name={field('longitude')}
              label={label(field('longitude'))}
              hint={t('profile:hint.longitude')}
              dir="ltr"
              maxLength={12}
              optional
            />
          </div>
        )}
      </Rows>
      <Rows name="offices" most={10}>
        {(field) => (
          <div className="pair">
            <Country name={field('country')} />
            <Field name={field('city')} label={label(field('city'))} maxLength={100} dir="auto" />
          </div>
        )}
      </Rows>
    </>
  )
}

function Country({ name }: { name: string }) {
  const reader = useReader()
  return <Select name={name} label={useLabel()(name)} blank={reader.t('common:form.choose')} choices={countryChoices(reader)} />
}
