import { profilePartNames, type EditedPart } from '#app/domain/companies/profile-parts.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

type Place = EditedPart | 'claims'

/** The forms of the profile, each with the way to the others. */
export function ProfileNav({ current }: { current: Place }) {
  const { t, lang } = useReader()
  const parts: Place[] = ['core', ...profilePartNames, 'claims']
  return (
    <Tabs
      label={t('profile:nav')}
      tabs={parts.map((part) => ({
        label: t(`profile:part.${part}`),
        to: addressOf(part, lang),
        current: part === current,
      }))}
    />
  )
}

function addressOf(part: Place, lang: Language): string {
  if (part === 'core') return paths.ownCompany(lang)
  return part === 'claims' ? paths.ownClaims(lang) : paths.ownProfile(lang, part)
}
