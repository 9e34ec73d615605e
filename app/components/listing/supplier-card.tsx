import type { Level } from '#app/domain/claims/level.ts'
import type { PicturedCompany } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { LevelStatus } from '../claims/claim-state.tsx'
import { BusinessTypes } from '../company/business-types.tsx'
import { CompanyLogo } from '../company/company-logo.tsx'
import { CompanyName, OtherCompanyName } from '../company/company-name.tsx'
import type { ResponseFigures } from '#app/domain/companies/response.ts'
import { CompanyPlace } from '../company/company-place.tsx'
import { responseFacts } from '../company/company-response.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Status } from '../ui/status.tsx'

/** Who offers this, and how far that has been checked. */
export function SupplierCard({
  company,
  level,
  response,
  canInquire,
}: {
  company: PicturedCompany
  level: Level
  response?: ResponseFigures
  canInquire: boolean
}) {
  const reader = useReader()
  const { t, lang } = reader
  return (
    <aside className="section supplier" aria-labelledby="supplier-title">
      <h2 id="supplier-title">{t('listing:supplier')}</h2>
      <div className="named">
        <CompanyLogo of={company} />
        <p className="font-semibold">
          <a href={paths.company(lang, company.slug)}>
            <CompanyName of={company} />
          </a>
          <br />
          <OtherCompanyName of={company} className="per" />
        </p>
      </div>
      {level > 0 ? (
        <p>
          <LevelStatus level={level} />
        </p>
      ) : (
        <p>
          <Status icon="stated">{t('listing:stated')}</Status>
          <br />
          <span className="text-xs text-ink-soft">{t('listing:statedNote')}</span>
        </p>
      )}
      <Facts
        close
        facts={[
          {
            label: t('listing:role'),
            value: company.businessTypes.length > 0 && <BusinessTypes of={company.businessTypes} />,
          },
          { label: t('listing:place'), value: (company.city || company.country) && <CompanyPlace of={company} /> },
        ]}
      />
      {response && <Facts close className="no-print" facts={responseFacts(response, reader)} />}
      <p>
        <a className="more" href={paths.company(lang, company.slug)}>
          {t('listing:supplierMore')}
        </a>
      </p>
      {canInquire && (
        <p className="no-print">
          <ButtonLink kind="second" to="#inquiry">
            {t('listing:ask')}
          </ButtonLink>
        </p>
      )}
    </aside>
  )
}
