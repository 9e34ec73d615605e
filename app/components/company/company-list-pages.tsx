import type { Certificate } from '#app/domain/claims/certificate.ts'
import type { CompanyView } from '#app/domain/companies/company-view.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CertificateList } from '../claims/certificate-list.tsx'
import { ClaimLegend } from '../claims/claim-state.tsx'
import { ListingCards } from '../listing/listing-cards.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pages } from '../ui/pages.tsx'
import { CompanyHead } from './company-head.tsx'

/** Everything a company offers, page by page. */
export function CompanyListingsPage({
  company,
  listings,
  page,
  pages,
  now,
}: {
  company: CompanyView
  listings: ListingCard[]
  page: number
  pages: number
  now: Date
}) {
  const { t, lang } = useReader()
  return (
    <>
      <CompanyHead company={company} current="listings" now={now} />
      <section className="mt-8" aria-label={t('company:listings')}>
        {listings.length > 0 ? <ListingCards listings={listings} withPlace={false} /> : <Empty title={t('company:noListings')} />}
        <Pages page={page} pages={pages} to={(one) => paths.companyListings(lang, company.slug, { page: one === 1 ? undefined : one })} />
      </section>
    </>
  )
}

/** The certificates of a company that are good today. */
export function CompanyCertificatesPage({
  company,
  certificates,
  today,
  now,
}: {
  company: CompanyView
  certificates: Certificate[]
  today: string
  now: Date
}) {
  const { t } = useReader()
  return (
    <>
      <CompanyHead company={company} current="certificates" now={now} />
      <section className="mt-8" aria-label={t('claim:certificates')}>
        <p className="measure mb-6 text-ink-soft">{t('claim:certificatesLead')}</p>
        {certificates.length > 0 ? (
          <CertificateList certificates={certificates} today={today} />
        ) : (
          <Empty title={t('claim:noCertificates')} />
        )}
        <ClaimLegend />
      </section>
    </>
  )
}
