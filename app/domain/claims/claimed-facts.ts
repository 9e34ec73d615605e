import type { BusinessType, CompanyProfile } from '../companies/company.ts'
import { checkRegistration } from '../trade/registration-id.ts'
import type { CheckResult, ClaimKind } from './claim.ts'
import { hostOf, isMailAt } from './own-domain.ts'

export type ClaimedFact = { kind: ClaimKind; key: string; value: string; checks: CheckResult[] }

export type Claimant = {
  legalNameEn: string
  legalNameLocal: string | null
  country: string | null
  city: string | null
  street: string | null
  postalCode: string | null
  website: string | null
  businessTypes: BusinessType[]
  profile: CompanyProfile
}

/**
 * What a company claims that somebody can check, each with what a machine finds at once. `addresses`: the confirmed ones of its members.
 * Certificates are claims too, of their own rows.
 */
export function claimedFacts(company: Claimant, addresses: readonly string[]): ClaimedFact[] {
  const { legalNameEn, legalNameLocal, country, city, street, postalCode, businessTypes, profile } = company
  const host = hostOf(company.website)
  const fact = (kind: ClaimKind, value: string, key = '', checks: CheckResult[] = []): ClaimedFact => ({ kind, key, value, checks })
  return [
    fact('legal_name', [legalNameLocal, legalNameEn, country].filter(Boolean).join(' · ')),
    ...(profile.identity?.registrations ?? []).map((one) => {
      const { passed, by } = checkRegistration(one)
      return fact('registration', one.value, one.scheme, [{ check: by, passed }])
    }),
    ...(street ? [fact('registered_address', [street, city, profile.region, postalCode, country].filter(Boolean).join(' · '))] : []),
    ...businessTypes.map((type) => fact('role', type, type)),
    ...(host
      ? [
          fact('website', host),
          fact('mail_domain', host, '', [{ check: 'mail_domain', passed: addresses.some((address) => isMailAt(address, host)) }]),
        ]
      : []),
    ...(profile.identity?.exportRight ? [fact('export_right', profile.identity.customsNo ?? '')] : []),
  ]
}
