import { transportModes } from '#app/domain/rfqs/rfq.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../desk/place-field.tsx'
import { incotermChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import { Field, Select } from '../ui/field.tsx'

/** How the goods should come, and when. */
export function DeliveryFields({ ports }: { ports: PortChoice[] }) {
  const speech = useReader()
  const { t } = speech
  return (
    <Section id="delivery" title={t('rfq:section.delivery')}>
      <div className="form">
        <Choices
          name="incoterms"
          legend={t('rfq:field.incoterms')}
          hint={t('rfq:field.incotermsHint')}
          columns
          choices={incotermChoices(speech)}
        />
        <PlaceField name="destination" label={t('rfq:field.destination')} hint={t('rfq:field.destinationHint')} ports={ports} />
        <div className="pair">
          <Select
            name="transportMode"
            label={t('rfq:field.transportMode')}
            blank=""
            choices={transportModes.map((mode) => ({ value: mode, label: t(`rfq:transport.${mode}`) }))}
          />
          <Field name="deliveryFrom" type="date" label={t('rfq:field.deliveryFrom')} />
          <Field name="deliveryTo" type="date" label={t('rfq:field.deliveryTo')} />
        </div>
        <Checkbox name="partialShipment" label={t('rfq:field.partialShipment')} />
      </div>
    </Section>
  )
}
