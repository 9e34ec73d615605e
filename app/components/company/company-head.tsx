import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { LevelStatus } from '../claims/claim-state.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Day } from '../ui/time.tsx'
import { CompanyLogo } from './company-logo.tsx'
import { CompanyName, OtherCompanyName } from './company-name.tsx'
import { CompanyPlace } from './company-place.tsx'

export type CompanyTab = 'overview' | 'listings' | 'certificates'

/** What stands above each of a company's pages: who it is, how well it is known, and the way to the others. */
export function CompanyHead({ company, current, now }: { company: CompanyView; current: CompanyTab; now: Date }) {
  const { t, lang, format } = useReader()
  const counted = (of: 'company:tabs.listings' | 'claim:certificatesTab', number: number) => (
    <span>
      <Phrase of={of} with={{ number: <Num>{format.number(number)}</Num> }} />
    </span>
  )
  const tabs = [
    { name: 'overview', label: t('company:tabs.overview'), to: paths.company(lang, company.slug) },
    { name: 'listings', label: counted('company:tabs.listings', company.listingCount), to: paths.companyListings(lang, company.slug) },
    {
      name: 'certificates',
      label: counted('claim:certificatesTab', company.certificateCount),
      to: paths.companyCertificates(lang, company.slug),
    },
  ]
  const [role] = company.businessTypes
  return (
    <>
      <header className="page-head mt-2">
        <div className="named">
          <CompanyLogo of={company} />
          <h1 className="company-name">
            <CompanyName of={company} /> <OtherCompanyName of={company} className="local" />
          </h1>
        </div>
        <div className="row text-sm">
          <span>
            {role ? (
              <Phrase of="company:roleIn" with={{ role: t(`trade:businessType.${role}`), place: <CompanyPlace of={company} /> }} />
            ) : (
              <CompanyPlace of={company} />
            )}
          </span>
          {company.foundedYear !== null && (
            <span>
              <Phrase of="company:founded" with={{ year: <Num>{company.foundedYear}</Num> }} />
            </span>
          )}
          <LevelStatus level={company.level} />
          <span className="text-ink-soft">
            <Phrase of="company:memberSince" with={{ day: <Day on={company.memberSince} /> }} />
          </span>
          <span className="text-ink-soft">
            <Phrase of="company:localTime" with={{ time: <bdi>{format.dateTime(now, company.timeZone)}</bdi> }} />
          </span>
        </div>
      </header>
      <Tabs label={t('company:about')} tabs={tabs.map(({ name, ...tab }) => ({ ...tab, current: name === current }))} />
    </>
  )
}
