import type { CompanyView } from '#app/domain/companies/company-view.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ClaimLegend } from '../claims/claim-state.tsx'
import { ListingCards } from '../listing/listing-cards.tsx'
import { JsonLd } from '../site/json-ld.tsx'
import { Section } from '../site/page.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Worded } from '../ui/worded.tsx'
import { ClosedNotice } from './closed-notice.tsx'
import { CompanyFacts } from './company-facts.tsx'
import { CompanyHead } from './company-head.tsx'
import { CompanyBanner, CompanyPictures } from './company-pictures.tsx'
import { CompanyResponse } from './company-response.tsx'
import { CompanyRecord, CompanyTerms } from './company-terms.tsx'
import { organizationJsonLd } from './json-ld.ts'

/** A company as others see it: names in both scripts, every fact with its source, its listings. */
export function CompanyPage({
  company,
  listings,
  now,
  origin,
  nonce,
}: {
  company: CompanyView
  listings: ListingCard[]
  now: Date
  origin: string
  nonce?: string
}) {
  const { t, lang } = useReader()
  const all = paths.companyListings(lang, company.slug)
  return (
    <>
      <JsonLd of={organizationJsonLd(company, { origin, lang })} nonce={nonce} />
      <CompanyBanner company={company} />
      <CompanyHead company={company} current="overview" now={now} />
      <ClosedNotice company={company} now={now} />
      <section className="mt-8" aria-labelledby="facts-title">
        <h2 id="facts-title" className="mb-2">
          {t('company:facts')}
        </h2>
        <CompanyFacts company={company} />
        <ClaimLegend />
        <p className="mt-2 text-sm no-print">
          <a className="more" href={paths.disputeClaim(lang, company.slug)} rel="nofollow">
            {t('claim:dispute')}
          </a>
        </p>
      </section>
      <div className="with-side">
        <div>
          <Section id="about" title={t('company:aboutTitle')}>
            {company.about ? (
              <p className="prose whitespace-pre-line">
                <Worded of={company.about} />
              </p>
            ) : (
              <p className="text-ink-soft">{t('company:noAbout')}</p>
            )}
          </Section>
          {company.response && <CompanyResponse response={company.response} memberSince={company.memberSince} />}
          <CompanyTerms company={company} />
          <CompanyRecord company={company} />
          <Section
            id="listings"
            title={t('company:listings')}
            more={
              company.listingCount > listings.length && (
                <a className="more" href={all}>
                  <Phrase of="company:tabs.listings" with={{ number: company.listingCount }} />
                </a>
              )
            }
          >
            {listings.length > 0 ? (
              <ListingCards listings={listings} withPlace={false} />
            ) : (
              <p className="text-ink-soft">{t('company:noListings')}</p>
            )}
          </Section>
          <CompanyPictures company={company} />
        </div>
        <Contact hasListings={listings.length > 0} />
      </div>
    </>
  )
}

/** One writes to a company about one of its listings; that is where the form stands. */
function Contact({ hasListings }: { hasListings: boolean }) {
  const { t } = useReader()
  return (
    <aside className="section no-print" id="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{t('company:contact')}</h2>
      <p className="text-sm text-ink-soft">{t('company:contactText')}</p>
      {hasListings && (
        <p className="mt-4">
          <a className="button" href="#listings">
            {t('company:contactChoose')}
          </a>
        </p>
      )}
    </aside>
  )
}
