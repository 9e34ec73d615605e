import { chargeTypes } from '#app/domain/quotations/quotation.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { PortChoice } from '../desk/place-field.tsx'
import { currencyChoices, incotermChoices } from '../desk/trade-choices.ts'
import { RowTable } from '../listing-editor/row-table.tsx'
import { DeliveryTerms, IncotermSelect } from '../quotation/delivery-terms.tsx'
import { AttachedFiles } from '../thread/attached-files.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useRowCount, useSaid } from '../ui/form.tsx'

/** What holds for all lines of a quotation. */
export function QuotationTerms({ ports, isGuest }: { ports: PortChoice[]; isGuest: boolean }) {
  const reader = useReader()
  const { t } = reader
  return (
    <section className="section form" aria-labelledby="terms">
      <h2 id="terms">{t('rfqQuotation:terms')}</h2>
      <div className="pair">
        <Select name="currency" label={t('rfqQuotation:currency')} choices={currencyChoices(reader)} required />
        <IncotermSelect />
      </div>
      <DeliveryTerms ports={ports} />
      <Charges />
      <OtherTerm />
      <SampleAndWay />
      <TextArea name="deviations" label={t('rfqQuotation:deviations')} rows={3} maxLength={4000} optional />
      <TextArea name="remarks" label={t('quotation:remarks')} rows={4} maxLength={4000} optional />
      {!isGuest && <AttachedFiles />}
    </section>
  )
}

function Charges() {
  const { t } = useReader()
  const count = useRowCount('charges')
  return (
    <RowTable
      table="charges"
      count={count}
      most={12}
      legend={t('rfqQuotation:charges')}
      hint={t('rfqQuotation:chargesHint')}
      add={t('rfqQuotation:addCharge')}
      columns={[
        {
          name: 'type',
          label: t('rfqQuotation:charge.type'),
          choices: chargeTypes.map((value) => ({ value, label: t(`rfqQuotation:charge.types.${value}`) })),
        },
        { name: 'amount', label: t('rfqQuotation:charge.amount'), inputMode: 'decimal' },
        { name: 'note', label: t('rfqQuotation:charge.note'), maxLength: 200, dir: 'auto' },
        {
          name: 'included',
          label: t('rfqQuotation:charge.included'),
          choices: [
            { value: 'no', label: t('rfqQuotation:no') },
            { value: 'yes', label: t('rfqQuotation:yes') },
          ],
        },
      ]}
    />
  )
}

function OtherTerm() {
  const reader = useReader()
  const { t } = reader
  return (
    <Fold summary={t('rfqQuotation:other')} open={useSaid(['altIncoterm', 'altNamedPlace'])}>
      <Select name="altIncoterm" label={t('rfqQuotation:altIncoterm')} blank={t('common:form.choose')} choices={incotermChoices(reader)} />
      <Field name="altNamedPlace" label={t('rfqQuotation:altNamedPlace')} maxLength={100} dir="auto" />
    </Fold>
  )
}

const sampleFields = ['samplePrice', 'sampleLeadTimeDays', 'portOfLoading', 'transitDays']

function SampleAndWay() {
  const { t } = useReader()
  return (
    <Fold summary={t('rfqQuotation:sample')} open={useSaid(sampleFields)}>
      <div className="pair">
        <Field
          name="samplePrice"
          label={t('rfqQuotation:samplePrice')}
          hint={t('rfqQuotation:samplePriceHint')}
          inputMode="decimal"
          dir="ltr"
        />
        <Field name="sampleLeadTimeDays" label={t('rfqQuotation:sampleLeadTimeDays')} inputMode="numeric" dir="ltr" />
      </div>
      <Checkbox name="sampleFreightCollect" label={t('rfqQuotation:sampleFreightCollect')} />
      <Checkbox name="sampleRefundable" label={t('rfqQuotation:sampleRefundable')} />
      <div className="pair">
        <Field name="portOfLoading" label={t('rfqQuotation:portOfLoading')} maxLength={100} dir="auto" />
        <Field name="transitDays" label={t('rfqQuotation:transitDays')} inputMode="numeric" dir="ltr" />
      </div>
    </Fold>
  )
}
