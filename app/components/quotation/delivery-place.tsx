import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { NamedPlace } from '../listing/named-place.tsx'

/** What stands behind the term: `Tianjin Xingang (CNTXG) Incoterms 2020`. */
export function DeliveryPlace({ of }: { of: QuotationView }) {
  const { t } = useReader()
  const { namedPlace, incotermYear } = of.document
  return (
    <>
      <NamedPlace of={of.place ?? { locode: null, name: namedPlace, country: null }} code />{' '}
      <span className="whitespace-nowrap">{t('quotation:edition', { year: incotermYear })}</span>
    </>
  )
}
