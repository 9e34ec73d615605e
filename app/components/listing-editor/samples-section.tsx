import { customisationKinds } from '#app/domain/listings/listing.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { currencyChoices } from '../desk/trade-choices.ts'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'
import { Figure, NamedJoined, NamedSelect, WholeFigure } from './named-fields.tsx'

/** What a buyer can see and have changed before a large order. */
export function SamplesSection() {
  const reader = useReader()
  const { t } = reader
  return (
    <Section id="samples" title={t('desk:editor.samples')}>
      <div className="form">
        <Choices
          name="sampleAvailable"
          legend={t('desk:editor.field.sampleAvailable')}
          hint={t('desk:editor.hint.sampleAvailable')}
          single
          choices={[
            { value: 'yes', label: t('listing:yes') },
            { value: 'no', label: t('listing:no') },
          ]}
        />
        <NamedJoined
          name="samplePrice"
          select={{ name: 'sampleCurrency', label: t('desk:editor.field.sampleCurrency'), choices: currencyChoices(reader) }}
        />
        <Checkbox name="sampleIsRefundable" label={t('desk:editor.field.sampleIsRefundable')} />
        <div className="pair">
          <WholeFigure name="sampleLeadDays" />
          <Figure name="sampleMaxQty" optional />
        </div>
        <NamedSelect
          name="sampleFreight"
          blank={t('common:notStated')}
          choices={(['collect', 'prepaid'] as const).map((who) => ({ value: who, label: t(`desk:editor.freight.${who}`) }))}
          optional
        />
        <CustomisationFields />
      </div>
    </Section>
  )
}

/** Folded while nothing of it is offered. */
function CustomisationFields() {
  const { t } = useReader()
  const offers = customisationKinds.map((_, index) =>
    (['isOffered', 'minQty', 'setupFee'] as const).map((column) => rowField('customisation', index, column)),
  )
  const isSaid = useSaid(offers.flat())
  return (
    <Fold summary={t('desk:editor.field.customisation')} open={isSaid}>
      <div id="customisation">
        <p className="hint">{t('desk:editor.hint.customisation')}</p>
        {customisationKinds.map((kind, index) => (
          <div key={kind} className="form mt-3">
            <input type="hidden" name={rowField('customisation', index, 'kind')} value={kind} />
            <Checkbox name={rowField('customisation', index, 'isOffered')} label={t(`listing:customKind.${kind}`)} />
            <div className="pair">
              <Field
                name={rowField('customisation', index, 'minQty')}
                label={t('desk:editor.minQtyFrom')}
                inputMode="decimal"
                dir="ltr"
                optional
              />
              <Field
                name={rowField('customisation', index, 'setupFee')}
                label={t('desk:editor.setupFee')}
                inputMode="decimal"
                dir="ltr"
                optional
              />
            </div>
          </div>
        ))}
      </div>
    </Fold>
  )
}
