import { orderFrequencies } from '#app/domain/rfqs/rfq.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { currencyChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import { Field, Select } from '../ui/field.tsx'

/** What is paid in, and how; what else a price depends on. */
export function TermFields() {
  const speech = useReader()
  const { t } = speech
  return (
    <Section id="terms" title={t('rfq:section.terms')}>
      <div className="form">
        <Select name="currency" label={t('rfq:field.currency')} choices={currencyChoices(speech)} />
        <Checkbox name="onlyThisCurrency" label={t('rfq:field.onlyThisCurrency')} />
        <Checkbox name="targetHidden" label={t('rfq:field.targetHidden')} />
        <Choices name="paymentTerms" legend={t('rfq:field.paymentTerms')} columns choices={paymentTermChoices(speech)} />
        <div className="pair">
          <Field
            name="validityDays"
            label={t('rfq:field.validityDays')}
            hint={t('rfq:field.validityHint')}
            inputMode="decimal"
            dir="ltr"
            short
          />
          <Field name="annualVolume" label={t('rfq:field.annualVolume')} maxLength={60} dir="auto" />
          <Select
            name="orderFrequency"
            label={t('rfq:field.orderFrequency')}
            blank=""
            choices={orderFrequencies.map((one) => ({ value: one, label: t(`rfq:frequency.${one}`) }))}
          />
        </div>
      </div>
    </Section>
  )
}
