import { marketRegions, spokenLanguages } from '#app/domain/companies/profile-choices.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../../desk/place-field.tsx'
import { currencyChoices, incotermChoices, paymentTermChoices } from '../../desk/trade-choices.ts'
import { Choices } from '../../ui/checkbox.tsx'
import { countryChoices } from '../../ui/choices.ts'
import { Field, Select, type ChoiceGroup } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

export function TermsFields({ ports }: { ports: PortChoice[] }) {
  const reader = useReader()
  const { t, lang, format } = reader
  const label = useLabel()
  const { compare } = new Intl.Collator(lang)
  const places: ChoiceGroup[] = [
    { label: t('profile:group.regions'), choices: marketRegions.map((value) => ({ value, label: format.country(value) })) },
    { label: t('profile:group.countries'), choices: countryChoices(reader) },
  ]
  const spoken = spokenLanguages.map((value) => ({ value, label: format.language(value) })).sort((a, b) => compare(a.label, b.label))
  return (
    <>
      <Rows name="markets" most={20} hint={t('profile:hint.markets')}>
        {(field) => (
          <div className="pair">
            <Select name={field('place')} label={label(field('place'))} blank={t('common:form.choose')} choices={places} />
            <Field name={field('share')} label={label(field('share'))} inputMode="numeric" dir="ltr" maxLength={3} optional />
          </div>
        )}
      </Rows>
      <Choices name="languages" legend={label('languages')} columns="narrow" choices={spoken} />
      <Rows name="ports" most={5}>
        {(field) => <PlaceField name={field('port')} label={label(field('port'))} hint={t('profile:hint.port')} ports={ports} />}
      </Rows>
      <Rows name="currencies" most={8}>
        {(field) => (
          <Select
            name={field('currency')}
            label={label(field('currency'))}
            blank={t('common:form.choose')}
            choices={currencyChoices(reader)}
          />
        )}
      </Rows>
      <Choices name="incoterms" legend={label('incoterms')} columns choices={incotermChoices(reader)} />
      <Choices name="paymentTerms" legend={label('paymentTerms')} columns choices={paymentTermChoices(reader)} />
    </>
  )
}
