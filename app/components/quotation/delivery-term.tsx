import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { NamedPlace } from '../listing/named-place.tsx'
import { Num } from '../ui/num.tsx'

/** `FOB Tianjin Xingang (CNTXG) Incoterms 2020`. */
export function DeliveryTerm({ of }: { of: QuotationView }) {
  const { t } = useReader()
  const { incoterm, incotermYear, namedPlace } = of.document
  return (
    <>
      <Num>{incoterm}</Num>{' '}
      <small>
        <NamedPlace of={of.place ?? { locode: null, name: namedPlace, country: null }} code />{' '}
        <span className="whitespace-nowrap">{t('quotation:edition', { year: incotermYear })}</span>
      </small>
    </>
  )
}
