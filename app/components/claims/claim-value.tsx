import type { Claim } from '#app/domain/claims/claim.ts'
import type { BusinessType } from '#app/domain/companies/company.ts'
import { schemeName, type RegistrationScheme } from '#app/domain/trade/registration-id.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { UserText } from '../ui/worded.tsx'

/** What is claimed, for those who may see all of it. */
export function ClaimValue({ claim: { kind, key, value } }: { claim: Pick<Claim, 'kind' | 'key' | 'value'> }) {
  const { t } = useReader()
  switch (kind) {
    case 'registration':
      return (
        <>
          <bdi>{schemeName(key as RegistrationScheme)}</bdi> <Num code>{value}</Num>
        </>
      )
    case 'role':
      return t(`trade:businessType.${value as BusinessType}`)
    case 'website':
    case 'mail_domain':
    case 'export_right':
    case 'certificate':
      return <Num>{value}</Num>
    default:
      return <UserText>{value}</UserText>
  }
}
