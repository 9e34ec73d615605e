import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { tierRanges } from '#app/domain/listings/tier-range.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Days, Money, Num, PriceRange } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { DeliveryTerm, perText } from './listing-terms.tsx'

/** The prices with their term: what a trader reads first. */
export function PriceTiers({ listing }: { listing: ListingView }) {
  const reader = useReader()
  const { t } = reader
  const { priceMode, tiers, currency, priceUnit, priceFrom, priceTo } = listing
  if (priceMode === 'range' && currency && priceFrom && priceUnit)
    return (
      <div>
        <p className="text-lg font-semibold">
          <PriceRange from={priceFrom} to={priceTo} currency={currency} />{' '}
          <span className="text-sm font-normal">{perText(listing, reader)}</span>
        </p>
        <p className="text-sm text-ink-soft">
          <Caption listing={listing} />
        </p>
      </div>
    )
  if (tiers.length === 0 || !currency || !priceUnit)
    return (
      <div>
        <p className="text-lg font-semibold">{t('listing:onRequest')}</p>
        <p className="text-sm text-ink-soft">{t('listing:onRequestText')}</p>
      </div>
    )
  return <Tiers listing={listing} currency={currency} priceUnit={priceUnit} />
}

function Tiers({ listing, currency, priceUnit }: { listing: ListingView; currency: string; priceUnit: UnitCode }) {
  const reader = useReader()
  const { t, format } = reader
  const { tiers } = listing
  const ranges = tierRanges(tiers)
  const rows = tiers.map((tier, index) => ({ ...tier, to: ranges[index]?.to ?? null }))
  const columns: Column<(typeof rows)[number]>[] = [
    {
      head: t('listing:quantityIn', { unit: t(`trade:unitName.${priceUnit}`) }),
      cell: (row) => (
        <Num>{row.to === null ? `${format.number(row.minQty)}+` : `${format.number(row.minQty)}–${format.number(row.to)}`}</Num>
      ),
    },
    {
      head: t('listing:pricePer', { per: perText(listing, reader) }),
      cell: (row) => <Money amount={row.unitPrice} currency={currency} />,
    },
  ]
  if (tiers.some((tier) => typeof tier.leadTimeDays === 'number'))
    columns.push({
      head: t('listing:leadTime'),
      cell: (row) => (typeof row.leadTimeDays === 'number' ? <Days count={row.leadTimeDays} /> : <NotStated />),
    })
  return <Table className="tiers" caption={<Caption listing={listing} />} columns={columns} rows={rows} rowKey={(row) => row.minQty} />
}

function Caption({ listing }: { listing: ListingView }) {
  const { t } = useReader()
  const isRange = listing.priceMode === 'range'
  return (
    <>
      {listing.incoterm ? (
        <Phrase
          of={isRange ? 'listing:rangeAt' : 'listing:pricesAt'}
          with={{ term: <DeliveryTerm of={listing} />, edition: <Num>Incoterms {listing.incotermYear}</Num> }}
        />
      ) : (
        t(isRange ? 'listing:range' : 'listing:prices')
      )}{' '}
      {listing.priceValidUntil && <Phrase of="listing:validUntil" with={{ day: <Day on={listing.priceValidUntil} /> }} />}
    </>
  )
}
