import type { PicturedCompany } from '#app/domain/companies/company-view.ts'
import { Photograph } from '../ui/picture.tsx'

/** The sign of a company beside its name, which says whose it is; nothing where it has none. */
export function CompanyLogo({ of: { logo }, small = false }: { of: Pick<PicturedCompany, 'logo'>; small?: boolean }) {
  if (!logo) return null
  return (
    <span className={small ? 'logo logo-small' : 'logo'}>
      <Photograph {...logo} sizes={small ? '1.5rem' : '3.5rem'} />
    </span>
  )
}
