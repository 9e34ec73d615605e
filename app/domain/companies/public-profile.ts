import type { CompanyProfile } from './company.ts'
import type { ProfileFacts } from './profile.ts'

/** What strangers see of the parts of a profile: nobody's name and no way past the portal. */
export type PublicProfile = Omit<ProfileFacts, 'contacts' | 'identity' | 'pictures'> & {
  identity?: Omit<NonNullable<ProfileFacts['identity']>, 'legalRepresentative' | 'customsNo'>
}

export function publicProfile({ identity, sites, production, terms, calendar, record }: CompanyProfile): PublicProfile {
  const { legalRepresentative: _signs, customsNo: _customs, ...shown } = identity ?? {}
  return { identity: shown, sites, production, terms, calendar, record }
}
