import type { Named } from '#app/domain/companies/member.ts'
import { Phrase } from './phrase.tsx'
import { UserText } from './worded.tsx'

/** Somebody by name; who was erased by the company that they were of: `i18n/person-name.ts`, where elements can stand. */
export function PersonName({ of: { name, companyName } }: { of: Named }) {
  if (name !== null) return <UserText>{name}</UserText>
  return <Phrase of="common:formerMember" with={{ company: <UserText>{companyName}</UserText> }} />
}
