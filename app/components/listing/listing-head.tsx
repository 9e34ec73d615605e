import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CompanyName } from '../company/company-name.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lading } from '../ui/lading.tsx'
import { HsCode, Num, Quantity } from '../ui/num.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'
import { leadTimeOf } from './listing-terms.tsx'
import { NamedPlace } from './named-place.tsx'
import { PriceTiers } from './price-tiers.tsx'

/** The link behind which a buyer is. */
export type SharedBy = { token: string; validUntil: string | null }

/** Beside the picture: title, prices, the four terms, and the way to ask. */
export function ListingHead({ listing, canInquire, shared }: { listing: ListingView; canInquire: boolean; shared?: SharedBy }) {
  const { t, lang, format } = useReader()
  return (
    <div className="listing-title">
      <h1>
        <Worded of={listing.title} />
      </h1>
      <p className="row gap-y-0! text-sm text-ink-soft">
        {listing.modelNumber && (
          <span>
            <Phrase of="listing:model" with={{ model: <Num code>{listing.modelNumber}</Num> }} />
          </span>
        )}
        <span>
          <Phrase
            of="listing:by"
            with={{
              company: (
                <a href={paths.company(lang, listing.company.slug)}>
                  <CompanyName of={listing.company} />
                </a>
              ),
            }}
          />
        </span>
      </p>
      {listing.summary && (
        <p>
          <Worded of={listing.summary} />
        </p>
      )}
      <PriceTiers listing={listing} />
      <Lading
        cells={[
          {
            label: t('listing:moq'),
            value: listing.moq && listing.priceUnit ? <Quantity value={listing.moq} unit={listing.priceUnit} /> : <NotStated />,
          },
          { label: t('listing:leadTime'), value: leadTimeOf(listing) ?? <NotStated /> },
          {
            label: t('listing:term'),
            value: listing.incoterm ? <Num>{listing.incoterm}</Num> : <NotStated />,
            note: listing.namedPlace && <NamedPlace of={listing.namedPlace} code />,
          },
          {
            label: t('listing:origin'),
            value: listing.originCountry ? format.country(listing.originCountry) : <NotStated />,
            note: listing.hs6 && (
              <Num>
                HS <HsCode hs6={listing.hs6} />
              </Num>
            ),
          },
        ]}
      />
      {canInquire && (
        <>
          <div className="acts">
            <ButtonLink className="twice" to="#inquiry">
              {t('listing:inquire')}
            </ButtonLink>
          </div>
          <p className="no-print text-xs text-ink-soft">{t('listing:promise')}</p>
        </>
      )}
      {listing.isOwn && (
        <Notice>
          <p>
            {t('listing:isOwn')} <a href={paths.ownListing(lang, listing.id)}>{t('listing:edit')}</a>
          </p>
        </Notice>
      )}
      {listing.status === 'lapsed' && (
        <Notice due>
          <p>{t('listing:isLapsed')}</p>
        </Notice>
      )}
      {listing.status === 'paused' && !shared && (
        <Notice>
          <p>{t('listing:isPaused')}</p>
        </Notice>
      )}
      {shared && <Shared of={listing} by={shared} />}
    </div>
  )
}

/** That the page is not for everybody, and how long its address holds. */
function Shared({ of, by: { validUntil } }: { of: ListingView; by: SharedBy }) {
  const { t } = useReader()
  return (
    <Notice>
      <p>
        {t(of.status === 'published' ? 'listing:shared.isPublic' : 'listing:shared.isUnlisted')}{' '}
        {validUntil && <Phrase of="listing:shared.until" with={{ day: <Day on={validUntil} /> }} />}
      </p>
    </Notice>
  )
}
