import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Tabs } from '../ui/tabs.tsx'

/** The same words looked for among what is offered and among what is wanted. */
export function SearchTabs({ current, q }: { current: 'listings' | 'rfqs'; q: string }) {
  const { t, lang } = useReader()
  const query = { q: q || undefined }
  return (
    <div className="no-print mb-4">
      <Tabs
        label={t('rfqSearch:tabs.label')}
        tabs={[
          { label: t('rfqSearch:tabs.listings'), to: paths.search(lang, query), current: current === 'listings' },
          { label: t('rfqSearch:tabs.rfqs'), to: paths.rfqs(lang, query), current: current === 'rfqs' },
        ]}
      />
    </div>
  )
}
