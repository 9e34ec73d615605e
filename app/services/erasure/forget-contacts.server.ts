import { eq } from 'drizzle-orm'
import { withoutPerson } from '#app/domain/accounts/erasure.ts'
import type { CompanyProfile } from '#app/domain/companies/company.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import type { Who } from './known.server.ts'

/** The company goes on; it names somebody else to turn to, and to sign for it, and its pictures no longer say who is on them. */
export async function forgetContacts(tx: Transaction, companyId: string, who: Who): Promise<void> {
  const [company] = await tx.select({ profile: companies.profile }).from(companies).where(eq(companies.id, companyId)).for('no key update')
  const profile = company && withoutContact(company.profile, who)
  if (profile) await tx.update(companies).set({ profile }).where(eq(companies.id, companyId))
}

/** Null where nothing names the person. */
function withoutContact(profile: CompanyProfile, who: Who): CompanyProfile | null {
  const { contacts, identity, pictures } = profile
  const isOf = (text: string | undefined) => text !== undefined && withoutPerson(text, who) !== text
  const nameless = <T extends { caption?: string }>(one: T): T => ({ ...one, caption: one.caption && withoutPerson(one.caption, who) })
  const kept = contacts?.contacts?.filter(({ name, email, backupEmail }) => ![name, email, backupEmail].some(isOf))
  const signs = isOf(identity?.legalRepresentative)
  const captioned = [...(pictures?.photos ?? []), ...(pictures?.videos ?? [])].some(({ caption }) => isOf(caption))
  if (kept?.length === contacts?.contacts?.length && !signs && !captioned) return null
  return {
    ...profile,
    ...(kept ? { contacts: { contacts: kept } } : {}),
    ...(signs ? { identity: { ...identity, legalRepresentative: undefined } } : {}),
    ...(captioned ? { pictures: { ...pictures, photos: pictures?.photos?.map(nameless), videos: pictures?.videos?.map(nameless) } } : {}),
  }
}
