import type { ListingCard, ListingView } from '#app/domain/listings/listing-view.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Days, Num, PriceRange } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NamedPlace } from './named-place.tsx'

type Priced = Pick<ListingCard, 'priceMode' | 'currency' | 'priceFrom' | 'priceTo' | 'priceUnit' | 'priceBasisQty'>

/** `USD 16.10–18.40`, or that the price is quoted on request. */
export function ListingPrice({ of }: { of: Priced }) {
  const { t } = useReader()
  if (of.priceMode === 'on_request' || !of.priceFrom || !of.currency) return <>{t('listing:onRequest')}</>
  return <PriceRange from={of.priceFrom} to={of.priceTo} currency={of.currency} />
}

/** The price and what it is for: `USD 16.10–18.40 per piece`. */
export function ListingPricePer({ of }: { of: Priced }) {
  const reader = useReader()
  const price = (
    <strong className="font-semibold">
      <ListingPrice of={of} />
    </strong>
  )
  if (of.priceMode === 'on_request' || !of.priceFrom || !of.priceUnit) return price
  return <Phrase of="common:pricePer" with={{ price, per: perText(of, reader) }} />
}

/** `per piece`, `per 1,000 pieces`: what a price is for. */
export function perText(
  { priceUnit, priceBasisQty }: Pick<ListingCard, 'priceUnit' | 'priceBasisQty'>,
  { t, format }: ReaderSpeech,
): string {
  if (!priceUnit) return ''
  if (priceBasisQty === '1') return t(`trade:perUnit.${priceUnit}`)
  return t('listing:perQuantity', { quantity: `${format.number(priceBasisQty)} ${t(`trade:unitName.${priceUnit}`)}` })
}

/** `FOB Tianjin Xingang`. */
export function DeliveryTerm({ of, code }: { of: Pick<ListingCard, 'incoterm' | 'namedPlace'>; code?: boolean }) {
  if (!of.incoterm) return null
  return (
    <>
      <Num>{of.incoterm}</Num> {of.namedPlace && <NamedPlace of={of.namedPlace} code={code} />}
    </>
  )
}

/** `25 days`, `20 to 30 days`; null when nobody said. */
export function leadTimeOf(of: Pick<ListingView, 'leadTimeDays' | 'leadTimeDaysMin' | 'leadTimeDaysMax'>) {
  const { leadTimeDaysMin: from, leadTimeDaysMax: to } = of
  if (from !== null && to !== null && from < to)
    return <Phrase of="listing:leadTimeRange" with={{ from: <Num>{from}</Num>, to: <Days count={to} /> }} />
  const days = of.leadTimeDays ?? to ?? from
  return days === null ? null : <Days count={days} />
}
