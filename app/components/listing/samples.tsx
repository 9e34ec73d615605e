import type { ListingSample } from '#app/domain/listings/listing.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Lading } from '../ui/lading.tsx'
import { Days, Money, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'

/** On what terms one may see a piece before ordering. */
export function Samples({ sample, unit, currency }: { sample: ListingSample; unit: UnitCode; currency: string | null }) {
  const { t } = useReader()
  if (!sample.available) return <p className="text-sm text-ink-soft">{t('listing:sampleNoText')}</p>
  const paidIn = sample.currency ?? currency
  return (
    <Lading
      cells={[
        {
          label: t('listing:sample'),
          value: t('listing:sampleYes'),
          note: sample.maxQty && <Phrase of="listing:sampleMax" with={{ quantity: <Quantity value={sample.maxQty} unit={unit} /> }} />,
        },
        {
          label: t('listing:samplePrice'),
          value: <SamplePrice price={sample.price} currency={paidIn} />,
          note: sample.refundableOnOrder && t('listing:sampleRefund'),
        },
        {
          label: t('listing:freight'),
          value: sample.freightCollect === undefined ? <NotStated /> : t(sample.freightCollect ? 'listing:collect' : 'listing:prepaid'),
          note: sample.freightCollect !== undefined && t(sample.freightCollect ? 'listing:collectNote' : 'listing:prepaidNote'),
        },
        { label: t('listing:ready'), value: sample.leadDays === undefined ? <NotStated /> : <Days count={sample.leadDays} /> },
      ]}
    />
  )
}

function SamplePrice({ price, currency }: { price: string | undefined; currency: string | null }) {
  const { t } = useReader()
  if (price === undefined || !currency) return <NotStated />
  return Number(price) === 0 ? <>{t('listing:sampleFree')}</> : <Money amount={price} currency={currency} />
}
