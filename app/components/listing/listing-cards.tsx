import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CompanyPlace } from '../company/company-place.tsx'
import { Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Picture } from '../ui/picture.tsx'
import { Worded } from '../ui/worded.tsx'
import { ListingPricePer } from './listing-terms.tsx'

/** Listings side by side: picture, title, price, from how many, from where. */
export function ListingCards({ listings, withPlace = true }: { listings: ListingCard[]; withPlace?: boolean }) {
  const { lang } = useReader()
  return (
    <ul className="cards">
      {listings.map((listing) => (
        <li key={listing.ref} className="card">
          <Picture of={listing.picture} sizes="(width >= 48rem) 17rem, 6rem" />
          <div>
            <h3>
              <a href={paths.listing(lang, listing.slug)}>
                <Worded of={listing.title} />
              </a>
            </h3>
            <p>
              <ListingPricePer of={listing} />
            </p>
            {listing.moq && listing.priceUnit && (
              <p>
                <Phrase of="listing:from" with={{ quantity: <Quantity value={listing.moq} unit={listing.priceUnit} /> }} />
              </p>
            )}
            {withPlace && (
              <p>
                <CompanyPlace of={listing.company} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
