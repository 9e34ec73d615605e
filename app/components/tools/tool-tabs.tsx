import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

/** The look-ups, side by side above each of them. */
export function ToolTabs({ current }: { current: 'incoterms' | 'hs' | 'ports' }) {
  const { t, lang } = useReader()
  return (
    <div className="no-print mb-6">
      <Tabs
        label={t('tools:name')}
        tabs={[
          { label: t('incoterm:title'), to: paths.incoterms(lang), current: current === 'incoterms' },
          { label: t('tools:hs.title'), to: paths.hs(lang), current: current === 'hs' },
          { label: t('tools:ports.title'), to: paths.ports(lang), current: current === 'ports' },
        ]}
      />
    </div>
  )
}
