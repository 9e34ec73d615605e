import { contactReveals } from '#app/domain/rfqs/rfq.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'

/** What suppliers learn of the buyer. */
export function ContactFields() {
  const { t } = useReader()
  return (
    <Section id="contact" title={t('rfq:section.contact')}>
      <div className="form">
        <Field name="buyerAlias" label={t('rfq:field.buyerAlias')} hint={t('rfq:field.buyerAliasHint')} maxLength={60} dir="auto" />
        <Choices
          name="contactReveal"
          legend={t('rfq:field.contactReveal')}
          single
          choices={contactReveals.map((one) => ({ value: one, label: t(`rfq:reveal.${one}`) }))}
        />
        <Checkbox name="ndaRequired" label={t('rfq:field.ndaRequired')} />
      </div>
    </Section>
  )
}
