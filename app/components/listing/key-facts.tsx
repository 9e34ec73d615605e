import type { AttributeValue } from '#app/domain/listings/listing.ts'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import type { useReader } from '#app/i18n/reader.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { HsCode, Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** What the goods are, as the supplier states it. */
export function keyFacts(listing: ListingView, { t, lang }: ReturnType<typeof useReader>): Fact[] {
  return [
    ...listing.attributes.map((attribute) => attributeFact(attribute, lang, (unit) => t(`trade:unitName.${unit}`))),
    {
      label: t('listing:hs'),
      value: listing.hs6 && (
        <Phrase of="listing:hsEdition" with={{ code: <HsCode hs6={listing.hs6} />, edition: <Num>HS {listing.hsEdition}</Num> }} />
      ),
    },
    {
      label: t('listing:capacity'),
      value: listing.monthlyCapacity && listing.priceUnit && (
        <Phrase of="listing:perMonth" with={{ quantity: <Quantity value={listing.monthlyCapacity} unit={listing.priceUnit} /> }} />
      ),
    },
    {
      label: t('listing:payment'),
      value: listing.paymentTerms.length > 0 && (
        <ul>
          {listing.paymentTerms.map((term) => (
            <li key={term}>{t(`trade:paymentTerm.${term}`)}</li>
          ))}
        </ul>
      ),
    },
  ].filter((fact) => Boolean(fact.value))
}

export function KeyFacts({ facts }: { facts: Fact[] }) {
  return <Facts facts={facts} two={facts.length > 4} />
}

function attributeFact(
  { name, value, unit }: AttributeValue,
  lang: string,
  unitName: (unit: NonNullable<AttributeValue['unit']>) => string,
): Fact {
  const own = name[lang]
  return {
    label: own ?? <Worded of={{ text: name.en, lang: 'en' }} />,
    value: unit ? (
      <>
        <Num>{value}</Num> {unitName(unit)}
      </>
    ) : (
      <UserText>{value}</UserText>
    ),
  }
}
