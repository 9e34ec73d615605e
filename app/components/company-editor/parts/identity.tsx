import { registrationSchemes, schemeCountry, schemeName } from '#app/domain/trade/registration-id.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { currencyChoices } from '../../desk/trade-choices.ts'
import { Section } from '../../site/page.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field, JoinedField, Select, TextArea, type Choice } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

const schemeChoices = ({ format }: ReaderSpeech): Choice[] =>
  registrationSchemes.map((scheme) => {
    const country = schemeCountry(scheme)
    return { value: scheme, label: country ? `${schemeName(scheme)} · ${format.country(country)}` : schemeName(scheme) }
  })

export function IdentityFields() {
  const reader = useReader()
  const { t } = reader
  const label = useLabel()
  return (
    <>
      <Rows name="registrations" most={8} hint={t('profile:hint.registrations')}>
        {(field) => (
          <div className="pair">
            <Select name={field('scheme')} label={label(field('scheme'))} blank={t('common:form.choose')} choices={schemeChoices(reader)} />
            <Field name={field('value')} label={label(field('value'))} maxLength={80} dir="ltr" autoComplete="off" />
          </div>
        )}
      </Rows>
      <TextArea name="tradingNames" label={label('tradingNames')} hint={t('profile:onePerLine')} rows={3} optional />
      <Field
        name="legalRepresentative"
        label={label('legalRepresentative')}
        hint={t('profile:hint.private')}
        maxLength={100}
        dir="auto"
        autoComplete="off"
        optional
      />
      <Section id="capital-section" title={t('profile:group.capital')}>
        <div className="form">
          <JoinedField
            name="capital"
            label={label('capital')}
            select={{ name: 'capitalCurrency', label: label('capitalCurrency'), choices: currencyChoices(reader) }}
            optional
          />
          <Checkbox name="capitalPaidIn" label={label('capitalPaidIn')} />
          <Checkbox name="exportRight" label={label('exportRight')} />
          <Field name="customsNo" label={label('customsNo')} hint={t('profile:hint.private')} maxLength={20} dir="ltr" optional />
        </div>
      </Section>
    </>
  )
}
