import { incoterms as allTerms } from '#app/domain/trade/incoterm.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { languageNames } from '#app/i18n/languages.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { Days, Num } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** How the goods travel and what is paid in, as the buyer asks for it. */
export function RfqTerms({ rfq }: { rfq: RfqView }) {
  const speech = useReader()
  return <Facts facts={termsOf(rfq, speech)} two />
}

function termsOf({ document, placeName }: RfqView, { t, format }: ReaderSpeech): Fact[] {
  const { incoterms, destination, destinationCountry, transportMode, currency, otherCurrencies, paymentTerms } = document
  return [
    { label: t('rfq:field.country'), value: format.country(destinationCountry) },
    { label: t('rfq:field.destination'), value: destination && <UserText>{placeName ?? destination}</UserText> },
    {
      label: t('rfq:field.incoterms'),
      value: incoterms.length === allTerms.length ? t('rfq:anyTerm') : <Num>{incoterms.join(', ')}</Num>,
    },
    { label: t('rfq:field.transportMode'), value: transportMode && t(`rfq:transport.${transportMode}`) },
    { label: t('rfq:field.deliveryFrom'), value: document.deliveryFrom && <Day on={document.deliveryFrom} /> },
    { label: t('rfq:field.deliveryTo'), value: document.deliveryTo && <Day on={document.deliveryTo} /> },
    { label: t('rfq:field.partialShipment'), value: document.partialShipment && t('listing:yes') },
    {
      label: t('rfq:field.currency'),
      value: otherCurrencies ? <Phrase of="rfq:otherCurrencies" with={{ currency: <Num>{currency}</Num> }} /> : <Num>{currency}</Num>,
    },
    {
      label: t('rfq:field.paymentTerms'),
      value: paymentTerms.length > 0 && <PaymentTerms of={paymentTerms} />,
    },
    { label: t('rfq:field.validityDays'), value: <Days count={document.validityDays} /> },
    { label: t('rfq:field.annualVolume'), value: document.annualVolume && <UserText>{document.annualVolume}</UserText> },
    { label: t('rfq:field.orderFrequency'), value: document.orderFrequency && t(`rfq:frequency.${document.orderFrequency}`) },
  ]
}

/** Who may quote, in the buyer's own conditions. */
export function RfqRules({ rfq: { document, certificates } }: { rfq: RfqView }) {
  const { t, format } = useReader()
  const { countries, countriesOut, businessTypes, certificates: asked, languages } = document.supplierFilter
  const named = (codes: string[] | undefined, nameOf: (code: string) => string) => codes && format.list(codes.map(nameOf))
  const facts: Fact[] = [
    { label: t('rfq:field.filterCountries'), value: named(countries, format.country) },
    { label: t('rfq:field.filterCountriesOut'), value: named(countriesOut, format.country) },
    {
      label: t('rfq:field.filterTypes'),
      value: businessTypes && format.list(businessTypes.map((type) => t(`trade:businessType.${type}`))),
    },
    { label: t('rfq:field.filterCertificates'), value: named(asked, (code) => certificates[code] ?? code) },
    { label: t('rfq:field.filterLanguages'), value: languages && format.list(languages.map((lang) => languageNames[lang])) },
  ]
  if (facts.every(({ value }) => !value)) return <p>{t('rfq:page.anyone')}</p>
  return <Facts facts={facts} />
}
