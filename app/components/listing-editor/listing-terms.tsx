import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../desk/place-field.tsx'
import { currencyChoices, incotermChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { countryChoices, unitChoices } from '../ui/choices.ts'
import { Field, JoinedField, Select, type Choice, type ChoiceGroup } from '../ui/field.tsx'
import { PriceSteps } from './price-steps.tsx'

export type CategoryGroup = CategoryName & { children: CategoryName[] }

const asChoice = ({ slug, name }: CategoryName): Choice => ({ value: slug, label: name })

function categoryChoices(groups: CategoryGroup[]): (Choice | ChoiceGroup)[] {
  return groups.map((group) => (group.children.length > 0 ? { label: group.name, choices: group.children.map(asChoice) } : asChoice(group)))
}

export function Goods({ categories }: { categories: CategoryGroup[] }) {
  const reader = useReader()
  const { t } = reader
  const choose = t('common:form.choose')
  return (
    <Section id="goods" title={t('desk:editor.goods')}>
      <div className="form">
        <Select name="category" label={t('desk:editor.category')} blank={choose} choices={categoryChoices(categories)} />
        <div className="pair">
          <Field name="modelNumber" label={t('desk:editor.model')} maxLength={60} dir="ltr" />
          <Field
            name="hs6"
            label={t('desk:editor.hs6')}
            hint={t('desk:editor.hs6Hint')}
            inputMode="numeric"
            dir="ltr"
            maxLength={9}
            optional
          />
        </div>
        <Select name="originCountry" label={t('desk:editor.origin')} blank={choose} choices={countryChoices(reader)} />
      </div>
    </Section>
  )
}

export function Prices({ steps }: { steps: number }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="prices" title={t('desk:editor.prices')}>
      <div className="form">
        <JoinedField
          name="moq"
          label={t('listing:moq')}
          select={{ name: 'priceUnit', label: t('common:form.unit'), choices: unitChoices(reader) }}
        />
        <Choices
          name="priceMode"
          legend={t('desk:editor.priceMode')}
          single
          choices={(['tiers', 'on_request'] as const).map((mode) => ({ value: mode, label: t(`desk:editor.mode.${mode}`) }))}
        />
        <div className="pair">
          <Select name="currency" label={t('common:form.currency')} choices={currencyChoices(reader)} />
          <Field name="priceValidUntil" type="date" label={t('desk:editor.priceValidUntil')} dir="ltr" />
        </div>
        <PriceSteps count={steps} />
      </div>
    </Section>
  )
}

export function Delivery({ ports }: { ports: PortChoice[] }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="delivery" title={t('desk:editor.delivery')}>
      <div className="form">
        <Select name="incoterm" label={t('listing:term')} blank={t('common:form.choose')} choices={incotermChoices(reader)} />
        <PlaceField name="namedPlace" label={t('quotation:form.namedPlace')} hint={t('quotation:form.namedPlaceHint')} ports={ports} />
        <div className="pair">
          <Field name="leadTimeDaysMin" label={t('desk:editor.leadTimeMin')} inputMode="numeric" dir="ltr" optional />
          <Field name="leadTimeDaysMax" label={t('desk:editor.leadTimeMax')} inputMode="numeric" dir="ltr" />
        </div>
        <Choices name="paymentTerms" legend={t('listing:payment')} columns choices={paymentTermChoices(reader)} />
      </div>
    </Section>
  )
}
