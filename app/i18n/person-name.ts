import type { Named } from '#app/domain/companies/member.ts'
import type { Translate } from './translator.ts'

/**
 * What somebody is called: by name, and once they were erased by the company that they were of. `isolate` keeps what people typed from
 * turning the words around it round.
 */
export function personName({ name, companyName }: Named, t: Translate, isolate: (text: string) => string): string {
  return name === null ? t('common:formerMember', { company: isolate(companyName) }) : isolate(name)
}
