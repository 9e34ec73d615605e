import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { useReader } from '#app/i18n/reader.tsx'

/** Each on a line of its own. */
export function PaymentTerms({ of }: { of: readonly PaymentTermCode[] }) {
  const { t } = useReader()
  return (
    <ul>
      {of.map((code) => (
        <li key={code}>{t(`trade:paymentTerm.${code}`)}</li>
      ))}
    </ul>
  )
}
