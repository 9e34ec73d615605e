import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

/** What the company asks for itself, and what others ask for that fits its goods. */
export function RfqDeskTabs({ current }: { current: 'own' | 'matched' }) {
  const { t, lang } = useReader()
  return (
    <div className="mb-4">
      <Tabs
        label={t('rfqMatch:tabs.label')}
        tabs={[
          { label: t('rfqMatch:tabs.own'), to: paths.ownRfqs(lang), current: current === 'own' },
          { label: t('rfqMatch:tabs.matched'), to: paths.matchedRfqs(lang), current: current === 'matched' },
        ]}
      />
    </div>
  )
}
