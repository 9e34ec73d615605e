import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

type Named = Pick<CompanyView, 'name' | 'nameLocal' | 'country'>

/** What only owners change goes with a member's form as it is. */
export const keptNames = ({ name, nameLocal, country }: Named) => ({
  legalNameEn: name,
  legalNameLocal: nameLocal?.text,
  legalNameLocalLang: nameLocal?.lang,
  country,
})

/** As members see it. */
export function KeptNames({ company }: { company: Named }) {
  const { t, format } = useReader()
  const { name, nameLocal, country } = company
  return (
    <Section id="names" title={t('desk:company.names')}>
      <Facts
        close
        facts={[
          { label: t('desk:company.nameEn'), value: <UserText>{name}</UserText> },
          { label: t('company:localName'), value: nameLocal && <Worded of={nameLocal} /> },
          { label: t('desk:company.country'), value: country && format.country(country) },
        ]}
      />
      <p className="mt-2 text-sm text-ink-soft">{t('desk:company.ownersRename')}</p>
    </Section>
  )
}
