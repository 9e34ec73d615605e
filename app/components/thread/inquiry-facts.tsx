import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { Fact } from '../ui/facts.tsx'
import { Lading } from '../ui/lading.tsx'
import { Money, Num, Quantity } from '../ui/num.tsx'
import { NotStated, Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** The four things a quotation answers to; what the buyer left open stays visible as a gap. */
export function useInquiryFacts(form: InquiryForm): Fact[] {
  const { t, format } = useReader()
  const { quantity, unit, targetPrice, currency, destination, country, neededBy } = form
  return [
    {
      label: t('thread:fact.quantity'),
      value: quantity ? unit ? <Quantity value={quantity} unit={unit} /> : <Num>{format.number(quantity)}</Num> : <NotStated />,
    },
    {
      label: t('thread:fact.targetPrice'),
      value: targetPrice ? (
        currency ? (
          <Money amount={targetPrice} currency={currency} />
        ) : (
          <Num>{format.number(targetPrice)}</Num>
        )
      ) : (
        <NotStated />
      ),
      note: targetPrice && unit ? t(`trade:perUnit.${unit}`) : undefined,
    },
    {
      label: t('thread:fact.destination'),
      value: destination ? <UserText>{destination}</UserText> : country ? format.country(country) : <NotStated />,
      note: destination && country ? format.country(country) : undefined,
    },
    { label: t('thread:fact.neededBy'), value: neededBy ? <Day on={neededBy} /> : <NotStated /> },
  ]
}

/** What the buyer wishes beside them. */
export function InquiryWishes({ form }: { form: InquiryForm }) {
  const { t } = useReader()
  if (!form.incoterm && !form.sample) return null
  return (
    <p className="row mt-2">
      {form.incoterm && <Status icon="info">{t('thread:wish.incoterm', { incoterm: form.incoterm })}</Status>}
      {form.sample && <Status icon="info">{t('thread:wish.sample')}</Status>}
    </p>
  )
}

export function InquiryFacts({ form }: { form: InquiryForm }) {
  const facts = useInquiryFacts(form)
  return (
    <div className="mb-8">
      <Lading cells={facts} />
      <InquiryWishes form={form} />
    </div>
  )
}
