import { useReader } from '#app/i18n/reader.tsx'
import { PlaceField, type PortChoice } from '../desk/place-field.tsx'
import { incotermChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { Choices } from '../ui/checkbox.tsx'
import { Field, Select } from '../ui/field.tsx'

export function IncotermSelect() {
  const reader = useReader()
  const { t } = reader
  return (
    <Select name="incoterm" label={t('quotation:fact.term')} blank={t('common:form.choose')} choices={incotermChoices(reader)} required />
  )
}

/** Of a quotation: the place of its term, how it is paid, how long it takes, and until when it holds. */
export function DeliveryTerms({ ports }: { ports: PortChoice[] }) {
  const reader = useReader()
  const { t } = reader
  return (
    <>
      <PlaceField
        name="namedPlace"
        label={t('quotation:form.namedPlace')}
        hint={t('quotation:form.namedPlaceHint')}
        ports={ports}
        required
      />
      <Choices
        name="paymentTerms"
        legend={t('quotation:fact.payment')}
        hint={t('quotation:form.paymentHint')}
        choices={paymentTermChoices(reader)}
        columns
        required
      />
      <div className="pair">
        <Field name="leadTimeDays" label={t('quotation:form.leadTimeDays')} inputMode="numeric" dir="ltr" required />
        <Field name="validUntil" type="date" label={t('quotation:fact.validUntil')} dir="ltr" required />
      </div>
      <Field name="supplierRef" label={t('quotation:form.supplierRef')} maxLength={40} dir="auto" optional />
    </>
  )
}
