import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Num } from '../ui/num.tsx'

export type DeskPlace = 'today' | 'inbox' | 'rfqs' | 'listings' | 'company' | 'team' | 'settings'

/** The desk around one of its lists. `waiting`: threads that wait for this company, shown beside the inbox. */
export function DeskPage({ current, waiting = 0, children }: { current: DeskPlace; waiting?: number; children: ReactNode }) {
  const { t, lang, format } = useReader()
  const places = [
    { name: 'today', to: paths.desk(lang) },
    { name: 'inbox', to: paths.inbox(lang), count: waiting },
    { name: 'rfqs', to: paths.ownRfqs(lang) },
    { name: 'listings', to: paths.ownListings(lang) },
    { name: 'company', to: paths.ownCompany(lang) },
    { name: 'team', to: paths.team(lang) },
    { name: 'settings', to: paths.settings(lang) },
  ] as const
  return (
    <div className="desk desk-grid">
      <nav className="desk-nav" aria-label={t('desk:nav.label')}>
        <ul>
          {places.map((place) => (
            <li key={place.name}>
              <a href={place.to} aria-current={place.name === current ? 'page' : undefined}>
                <span>{t(`desk:nav.${place.name}`)}</span>
                {'count' in place && place.count > 0 && (
                  <span className="num text-ink-soft">
                    <Num>{format.number(place.count)}</Num> <span className="sr-only">{t('desk:nav.waiting')}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </div>
  )
}
