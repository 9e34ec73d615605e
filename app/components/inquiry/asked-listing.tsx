import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeliveryTerm, ListingPricePer } from '../listing/listing-terms.tsx'
import { Facts } from '../ui/facts.tsx'
import { Days, Quantity } from '../ui/num.tsx'
import { Picture } from '../ui/picture.tsx'
import { Worded } from '../ui/worded.tsx'

/** Beside the form: what is asked about, with its terms. */
export function AskedListing({ listing }: { listing: ListingCard }) {
  const { t, lang } = useReader()
  return (
    <aside className="side-block" aria-label={t('inquiry:subject')}>
      <div className="card">
        <Picture of={listing.picture} sizes="6rem" />
        <div>
          <h2>
            <a href={paths.listing(lang, listing.slug)}>
              <Worded of={listing.title} />
            </a>
          </h2>
          <p className="mt-2">
            <ListingPricePer of={listing} />
          </p>
        </div>
      </div>
      <Facts
        close
        facts={[
          { label: t('inquiry:moq'), value: listing.moq && listing.priceUnit && <Quantity value={listing.moq} unit={listing.priceUnit} /> },
          { label: t('inquiry:term'), value: listing.incoterm && <DeliveryTerm of={listing} /> },
          { label: t('inquiry:leadTime'), value: listing.leadTimeDays !== null && <Days count={listing.leadTimeDays} /> },
        ]}
      />
    </aside>
  )
}
