import type { Customisation as Offer } from '#app/domain/listings/listing.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Facts } from '../ui/facts.tsx'
import { Money, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** What is made to the buyer's wish, from how many on, and what setting it up costs. */
export function Customisation({ offers, unit, currency }: { offers: Offer[]; unit: UnitCode; currency: string | null }) {
  const { t } = useReader()
  return (
    <Facts
      facts={offers.map(({ kind, minQty, setupFee }) => ({
        label: t(`listing:customKind.${kind}`),
        value: minQty ? <Phrase of="listing:customFrom" with={{ quantity: <Quantity value={minQty} unit={unit} /> }} /> : t('listing:yes'),
        note:
          setupFee !== undefined &&
          currency !== null &&
          (Number(setupFee) === 0 ? (
            t('listing:sampleFree')
          ) : (
            <Phrase of="listing:customFee" with={{ fee: <Money amount={setupFee} currency={currency} /> }} />
          )),
      }))}
    />
  )
}
