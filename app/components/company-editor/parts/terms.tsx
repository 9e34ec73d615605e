import type { ReactNode } from 'react'
import { marketRegions, spokenLanguages } from '#app/domain/companies/profile-choices.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../../desk/place-field.tsx'
import { currencyChoices, incotermChoices, paymentTermChoices } from '../../desk/trade-choices.ts'
import { Choices } from '../../ui/checkbox.tsx'
import { countryChoices } from '../../ui/choices.ts'
import { Field, Select, type ChoiceGroup } from '../../ui/field.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useField } from '../../ui/form.tsx'
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
      <Folded name="languages">
        <Choices name="languages" legend={label('languages')} columns choices={spoken} />
      </Folded>
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
      <Folded name="incoterms">
        <Choices name="incoterms" legend={label('incoterms')} columns choices={incotermChoices(reader)} />
      </Folded>
      <Folded name="paymentTerms">
        <Choices name="paymentTerms" legend={label('paymentTerms')} columns choices={paymentTermChoices(reader)} />
      </Folded>
    </>
  )
}

/** A long list of boxes, closed while nothing in it is ticked or wrong. */
function Folded({ name, children }: { name: string; children: ReactNode }) {
  const { values, errors } = useField(name)
  return (
    <Fold summary={useLabel()(name)} open={values.length > 0 || errors.length > 0}>
      {children}
    </Fold>
  )
}
