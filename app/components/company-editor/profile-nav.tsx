import { profilePartNames, type EditedPart } from '#app/domain/companies/profile-parts.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

/** The forms of the profile, each with the way to the others. */
export function ProfileNav({ current }: { current: EditedPart }) {
  const { t, lang } = useReader()
  const parts: EditedPart[] = ['core', ...profilePartNames]
  return (
    <Tabs
      label={t('profile:nav')}
      tabs={parts.map((part) => ({
        label: t(`profile:part.${part}`),
        to: part === 'core' ? paths.ownCompany(lang) : paths.ownProfile(lang, part),
        current: part === current,
      }))}
    />
  )
}
