import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { SmallPage as Page, type SmallPageProps } from '../desk/small-page.tsx'

/** One act of the settings, with the way back to all of them. */
export function SmallPage(page: SmallPageProps) {
  const { t, lang } = useReader()
  return <Page current="settings" back={{ label: t('settings:title'), to: paths.settings(lang) }} {...page} />
}
