import type { ReactNode } from 'react'
import type { ListingCard, ListingView } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { InquiryForm } from '../inquiry/inquiry-form.tsx'
import { breadcrumbJsonLd } from '../site/breadcrumb-json-ld.ts'
import { JsonLd } from '../site/json-ld.tsx'
import { Section } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { Certificates } from './certificates.tsx'
import { Customisation } from './customisation.tsx'
import { Description } from './description.tsx'
import { Documents, Related } from './documents.tsx'
import { Gallery } from './gallery.tsx'
import { handlingFacts, supportFacts } from './handling.tsx'
import { productJsonLd } from './json-ld.ts'
import { KeyFacts, keyFacts } from './key-facts.tsx'
import { ListingCards } from './listing-cards.tsx'
import { ListingHead, type SharedBy } from './listing-head.tsx'
import { ListingPrice } from './listing-terms.tsx'
import { Packaging } from './packaging.tsx'
import { Samples } from './samples.tsx'
import { SupplierCard } from './supplier-card.tsx'

/** What the form below needs: a key made for this rendering, whether a member asks. */
type Inquiring = { clientKey: string; made: string; isMember: boolean }

/** Everything about one listing, as search engines and everybody find it. `origin` and `nonce` go into the structured data. */
export function ListingPage({
  listing,
  similar,
  inquiry,
  origin,
  nonce,
}: {
  listing: ListingView
  similar: ListingCard[]
  inquiry: Inquiring
  origin: string
  nonce?: string
}) {
  const { t, lang } = useReader()
  const trail = [
    { label: t('category:all'), to: paths.categories(lang) },
    ...listing.trail.map(({ slug, name }) => ({ label: name, to: paths.category(lang, slug) })),
  ]
  return (
    <>
      <JsonLd of={productJsonLd(listing, { origin, lang })} nonce={nonce} />
      <JsonLd
        of={breadcrumbJsonLd([...trail, { label: listing.title.text, to: paths.listing(lang, listing.slug) }], origin)}
        nonce={nonce}
      />
      <Trail steps={trail} />
      <ListingArticle listing={listing} similar={similar} inquiry={inquiry} canInquire={listing.status === 'published' && !listing.isOwn} />
    </>
  )
}

/** The same behind a link that its company made for one buyer: nothing beside it that leads to others. */
export function SharedListingPage({ listing, shared, inquiry }: { listing: ListingView; shared: SharedBy; inquiry: Inquiring }) {
  const canInquire = (listing.status === 'published' || listing.status === 'paused') && !listing.isOwn
  const shown = { ...listing, videoUrl: null }
  return <ListingArticle listing={shown} similar={[]} shared={shared} inquiry={inquiry} canInquire={canInquire} />
}

function ListingArticle({
  listing,
  similar,
  inquiry,
  shared,
  canInquire,
}: {
  listing: ListingView
  similar: ListingCard[]
  inquiry: Inquiring
  shared?: SharedBy
  canInquire: boolean
}) {
  const reader = useReader()
  const { t } = reader
  const facts = keyFacts(listing, reader)
  const handling = handlingFacts(listing.handling, reader)
  const support = supportFacts(listing.support, listing.sourceLang, reader)
  return (
    <article>
      <div className="listing-top mt-2">
        <Gallery listing={listing} />
        <ListingHead listing={listing} canInquire={canInquire} shared={shared} />
      </div>
      <div className="listing-body">
        <Part id="facts" title={t('listing:facts')} of={facts.length > 0 && <KeyFacts facts={facts} />} />
        <SupplierCard company={listing.company} level={listing.supplierLevel} response={listing.supplierResponse} canInquire={canInquire} />
        <Part
          id="packaging"
          title={t('listing:packaging')}
          of={listing.packaging && listing.priceUnit && <Packaging packaging={listing.packaging} unit={listing.priceUnit} />}
        />
        <Part
          id="samples"
          title={t('listing:samples')}
          of={
            listing.sample && listing.priceUnit && <Samples sample={listing.sample} unit={listing.priceUnit} currency={listing.currency} />
          }
        />
        <Part
          id="customisation"
          title={t('listing:customisation')}
          of={
            listing.customisation.length > 0 &&
            listing.priceUnit && <Customisation offers={listing.customisation} unit={listing.priceUnit} currency={listing.currency} />
          }
        />
        <Part id="handling" title={t('listing:handling')} of={handling.length > 0 && <Facts facts={handling} />} />
        <Part id="service" title={t('listing:service')} of={support.length > 0 && <Facts facts={support} />} />
        <Part
          id="certificates"
          title={t('listing:certificates')}
          of={listing.papers.length > 0 && <Certificates papers={listing.papers} />}
        />
        <Part
          id="documents"
          title={t('listing:documents')}
          of={
            (listing.documents.length > 0 || listing.videoUrl !== null) && (
              <Documents documents={listing.documents} videoUrl={listing.videoUrl} />
            )
          }
        />
        <Part
          id="description"
          title={t('listing:description')}
          of={listing.descriptionHtml && <Description html={listing.descriptionHtml} updatedAt={listing.updatedAt} />}
        />
        <Part id="related" title={t('listing:related')} of={listing.related.length > 0 && <Related related={listing.related} />} />
        <Part
          id="inquiry"
          className="no-print"
          title={t('listing:inquiry')}
          of={canInquire && <InquiryForm listing={listing} share={shared?.token} {...inquiry} />}
        />
        <Part
          id="similar"
          className="whole no-print"
          title={t('listing:similar')}
          of={similar.length > 0 && <ListingCards listings={similar} />}
        />
      </div>
      {canInquire && <InquiryBar listing={listing} />}
    </article>
  )
}

/** A section that is there only when it has something to say. */
function Part({ of, ...section }: { id: string; title: string; className?: string; of: ReactNode }) {
  return of ? <Section {...section}>{of}</Section> : null
}

/** On phones the price and the way to ask stay in reach. */
function InquiryBar({ listing }: { listing: ListingView }) {
  const { t } = useReader()
  return (
    <div className="inquiry-bar">
      <p>
        <strong>
          <ListingPrice of={listing} />
        </strong>
        {listing.moq && listing.priceUnit && (
          <Phrase of="listing:from" with={{ quantity: <Quantity value={listing.moq} unit={listing.priceUnit} /> }} />
        )}
      </p>
      <ButtonLink to="#inquiry">{t('listing:inquire')}</ButtonLink>
    </div>
  )
}
