import type { CompanyCard } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

type Named = Pick<CompanyCard, 'name' | 'nameLocal'>

function isLocalReader({ nameLocal }: Named, lang: string): boolean {
  return nameLocal?.lang.split('-')[0] === lang
}

/** The name in the reader's script where the company has one, else its English name. */
export function CompanyName({ of }: { of: Named }) {
  const { lang } = useReader()
  return of.nameLocal && isLocalReader(of, lang) ? <Worded of={of.nameLocal} /> : <UserText>{of.name}</UserText>
}

/** The company's name in its other script, if it has one. */
export function OtherCompanyName({ of, className }: { of: Named; className?: string }) {
  const { lang } = useReader()
  if (!of.nameLocal || of.nameLocal.text === of.name) return null
  return isLocalReader(of, lang) ? (
    <bdi lang="en" dir="ltr" className={className}>
      {of.name}
    </bdi>
  ) : (
    <Worded of={of.nameLocal} className={className} />
  )
}

/** What stands in titles and sentences that hold no elements. */
export function companyNameText(of: Named, lang: string): string {
  return of.nameLocal && isLocalReader(of, lang) ? of.nameLocal.text : of.name
}
