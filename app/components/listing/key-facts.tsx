import type { ListingView } from '#app/domain/listings/listing-view.ts'
import type { useReader } from '#app/i18n/reader.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { HsCode, Num, Quantity } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { attributeFacts } from './attribute-facts.tsx'

/** What the goods are, as the supplier states it. */
export function keyFacts(listing: ListingView, { t, format }: ReturnType<typeof useReader>): Fact[] {
  const { brand, gtin, hs6, hsEdition, nationalCodes, capacity, priceUnit, orderMultiple, maxTrialQty, paymentTerms } = listing
  return [
    { label: t('listing:brand'), value: brand && <UserText>{brand}</UserText> },
    ...attributeFacts(listing.attributes),
    { label: t('listing:gtin'), value: gtin && <Num>{gtin}</Num> },
    {
      label: t('listing:hs'),
      value: hs6 && <Phrase of="listing:hsEdition" with={{ code: <HsCode hs6={hs6} />, edition: <Num>HS {hsEdition}</Num> }} />,
    },
    {
      label: t('listing:nationalCodes'),
      value: nationalCodes.length > 0 && (
        <ul>
          {nationalCodes.map(({ country, code }) => (
            <li key={country}>
              <Phrase of="form:at" with={{ label: format.country(country), sentence: <Num>{code}</Num> }} />
            </li>
          ))}
        </ul>
      ),
    },
    { label: t('listing:orderMultiple'), value: orderMultiple && priceUnit && <Quantity value={orderMultiple} unit={priceUnit} /> },
    { label: t('listing:maxTrial'), value: maxTrialQty && priceUnit && <Quantity value={maxTrialQty} unit={priceUnit} /> },
    {
      label: t('listing:capacity'),
      value: capacity && (
        <Phrase of={`listing:perPeriod.${capacity.per}`} with={{ quantity: <Quantity value={capacity.quantity} unit={capacity.unit} /> }} />
      ),
    },
    {
      label: t('listing:payment'),
      value: paymentTerms.length > 0 && <PaymentTerms of={paymentTerms} />,
    },
  ].filter((fact) => Boolean(fact.value))
}

export function KeyFacts({ facts }: { facts: Fact[] }) {
  return <Facts facts={facts} two={facts.length > 4} />
}
