import type { ReactNode } from 'react'
import type { Engine } from '#app/domain/search/search-listings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Notice } from '../ui/notice.tsx'

/** What was found, and who found it. `head`: what stands above it, with its title. */
export function ResultsSection({
  results: { total, engine, degraded },
  head,
  children,
}: {
  results: Engine & { total: number }
  head: ReactNode
  children: ReactNode
}) {
  const { t } = useReader()
  return (
    <section id="results" aria-labelledby="results-title" data-total={total} data-engine={engine} data-degraded={degraded ? '' : undefined}>
      {head}
      {degraded && (
        <Notice className="mb-4">
          <p>{t('search:degraded')}</p>
        </Notice>
      )}
      {children}
    </section>
  )
}
