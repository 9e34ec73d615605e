import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

/** What the company asks for itself, what others ask for that fits its goods, what its reader looks for, and how it all went. */
export function RfqDeskTabs({ current }: { current: 'own' | 'matched' | 'saved' | 'statistics' }) {
  const { t, lang } = useReader()
  return (
    <div className="mb-4">
      <Tabs
        label={t('rfqMatch:tabs.label')}
        tabs={[
          { label: t('rfqMatch:tabs.own'), to: paths.ownRfqs(lang), current: current === 'own' },
          { label: t('rfqMatch:tabs.matched'), to: paths.matchedRfqs(lang), current: current === 'matched' },
          { label: t('rfqMatch:tabs.saved'), to: paths.savedSearches(lang), current: current === 'saved' },
          { label: t('rfqMatch:tabs.statistics'), to: paths.rfqStatistics(lang), current: current === 'statistics' },
        ]}
      />
    </div>
  )
}
