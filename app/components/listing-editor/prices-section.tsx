import { capacityPeriods, mostTiers, priceModes } from '#app/domain/listings/listing.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../desk/place-field.tsx'
import { currencyChoices, incotermChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { unitChoices } from '../ui/choices.ts'
import { Figure, NamedField, NamedJoined, NamedSelect, WholeFigure } from './named-fields.tsx'
import { RowTable } from './row-table.tsx'

/** From how many on, for how much, and until when. */
export function PricesSection({ tiers }: { tiers: number }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="prices" title={t('desk:editor.prices')}>
      <div className="form">
        <NamedJoined name="moq" select={{ name: 'priceUnit', label: t('common:form.unit'), choices: unitChoices(reader) }} />
        <div className="pair">
          <Figure name="orderMultiple" optional />
          <Figure name="maxTrialQty" optional />
        </div>
        <Choices
          name="priceMode"
          legend={t('desk:editor.field.priceMode')}
          single
          choices={priceModes.map((mode) => ({ value: mode, label: t(`desk:editor.mode.${mode}`) }))}
        />
        <div className="pair">
          <NamedSelect name="currency" choices={currencyChoices(reader)} />
          <NamedField name="priceValidUntil" type="date" dir="ltr" />
        </div>
        <Figure name="priceBasisQty" optional short />
        <RowTable
          table="tiers"
          count={tiers}
          most={mostTiers}
          legend={t('desk:editor.field.tiers')}
          hint={t('desk:editor.tiersHint')}
          add={t('desk:editor.tierAdd')}
          columns={[
            { name: 'minQty', label: t('desk:editor.tierFrom'), inputMode: 'decimal' },
            { name: 'unitPrice', label: t('desk:editor.tierPrice'), inputMode: 'decimal' },
            { name: 'leadTimeDays', label: t('desk:editor.tierLeadTime'), inputMode: 'numeric' },
          ]}
        />
        <div className="pair">
          <Figure name="priceFrom" optional />
          <Figure name="priceTo" optional />
        </div>
      </div>
    </Section>
  )
}

/** Where the goods are handed over, how soon, how many can be made, and how one pays. */
export function DeliverySection({ ports }: { ports: PortChoice[] }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="delivery" title={t('desk:editor.delivery')}>
      <div className="form">
        <NamedSelect name="incoterm" blank={t('common:form.choose')} choices={incotermChoices(reader)} />
        <PlaceField name="namedPlace" label={t('desk:editor.field.namedPlace')} hint={t('quotation:form.namedPlaceHint')} ports={ports} />
        <div className="pair">
          <WholeFigure name="leadTimeDaysMin" optional />
          <WholeFigure name="leadTimeDaysMax" />
        </div>
        <div className="pair">
          <NamedJoined
            name="capacity"
            select={{ name: 'capacityUnit', label: t('desk:editor.field.capacityUnit'), choices: unitChoices(reader) }}
          />
          <NamedSelect name="capacityPer" choices={capacityPeriods.map((per) => ({ value: per, label: t(`desk:editor.per.${per}`) }))} />
        </div>
        <Choices name="paymentTerms" legend={t('desk:editor.field.paymentTerms')} columns choices={paymentTermChoices(reader)} />
      </div>
    </Section>
  )
}
