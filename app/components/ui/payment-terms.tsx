import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { useReader } from '#app/i18n/reader.tsx'

/** Each on a line of its own, marked where there are several: a long one takes two lines. */
export function PaymentTerms({ of }: { of: readonly PaymentTermCode[] }) {
  const { t } = useReader()
  return (
    <ul className={of.length > 1 ? 'bullets' : undefined}>
      {of.map((code) => (
        <li key={code}>{t(`trade:paymentTerm.${code}`)}</li>
      ))}
    </ul>
  )
}
