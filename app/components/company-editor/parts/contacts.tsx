import { languageNames, languages } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { countryChoices } from '../../ui/choices.ts'
import { Field, Select } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

export function ContactsFields() {
  const reader = useReader()
  const { t } = reader
  const label = useLabel()
  const spoken = languages.map((value) => ({ value, label: languageNames[value] }))
  return (
    <Rows name="contacts" most={5}>
      {(field) => (
        <div className="pair">
          <Field name={field('name')} label={label(field('name'))} maxLength={100} dir="auto" autoComplete="off" />
          <Field name={field('role')} label={label(field('role'))} maxLength={100} dir="auto" autoComplete="off" optional />
          <Field name={field('email')} type="email" label={label(field('email'))} maxLength={254} autoComplete="off" />
          <Field name={field('backupEmail')} type="email" label={label(field('backupEmail'))} maxLength={254} autoComplete="off" optional />
          <Select
            name={field('country')}
            label={label(field('country'))}
            blank={t('common:notStated')}
            choices={countryChoices(reader)}
            optional
          />
          <Field name={field('phone')} type="tel" label={label(field('phone'))} maxLength={40} autoComplete="off" optional />
          <Field name={field('wechat')} label={label(field('wechat'))} maxLength={60} dir="ltr" autoComplete="off" optional />
          <Field name={field('whatsapp')} label={label(field('whatsapp'))} maxLength={40} dir="ltr" autoComplete="off" optional />
          <Select name={field('language')} label={label(field('language'))} blank={t('common:form.choose')} choices={spoken} />
          <Select name={field('mailLanguage')} label={label(field('mailLanguage'))} blank={t('common:form.choose')} choices={spoken} />
        </div>
      )}
    </Rows>
  )
}
