import { paymentTermsOf, type QuotationLine } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { sum } from '#app/domain/trade/money.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Lading } from '../ui/lading.tsx'
import { Days, HsCode, Money, Num, Quantity } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { NotStated } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { DeliveryPlace } from './delivery-place.tsx'

export function totalOf({ document }: QuotationView): string {
  return sum(
    document.lines.map((line) => line.amount),
    document.currency,
  )
}

/** The terms of a version at a glance, ruled like a bill of lading. */
export function QuotationLading({ quotation }: { quotation: QuotationView }) {
  const { t, format } = useReader()
  const { document } = quotation
  const { lines } = document
  const line = lines[0]
  if (!line) return null
  const isSingle = lines.length === 1
  const ofLine = ({ quantity, unit, unitPrice }: QuotationLine) => [
    { label: t('quotation:fact.quantity'), value: <Quantity value={quantity} unit={unit} /> },
    {
      label: t('quotation:fact.price'),
      value: <Money amount={unitPrice} currency={document.currency} />,
      note: t(`trade:perUnit.${unit}`),
    },
  ]
  const origin = {
    label: t('quotation:fact.origin'),
    value: line.originCountry ? format.country(line.originCountry) : <NotStated />,
    note: line.hs6 && (
      <Num>
        HS <HsCode hs6={line.hs6} />
      </Num>
    ),
  }
  return (
    <Lading
      cells={[
        ...(isSingle ? ofLine(line) : [{ label: t('quotation:fact.lines'), value: <Num>{lines.length}</Num> }]),
        { label: t('quotation:fact.total'), value: <Money amount={totalOf(quotation)} currency={document.currency} /> },
        { label: t('quotation:fact.term'), value: <Num>{document.incoterm}</Num>, note: <DeliveryPlace of={quotation} /> },
        { label: t('quotation:fact.leadTime'), value: <Days count={document.leadTimeDays} /> },
        { label: t('quotation:fact.payment'), value: <PaymentTerms of={paymentTermsOf(document)} /> },
        ...(isSingle ? [origin] : []),
        { label: t('quotation:fact.validUntil'), value: <Day on={document.validUntil} /> },
      ]}
    />
  )
}
