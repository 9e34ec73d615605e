import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'

export type AdminPlace = 'health' | 'listings' | 'rfqs' | 'inquiries' | 'companies' | 'letters'

/** The pages of those who look after the site, each with the way to the others. */
export function AdminPage({ current, children }: { current: AdminPlace; children: ReactNode }) {
  const { t, lang } = useReader()
  const places: { name: AdminPlace; to: string }[] = [
    { name: 'health', to: paths.adminHealth(lang) },
    { name: 'listings', to: paths.adminListings(lang) },
    { name: 'rfqs', to: paths.adminRfqs(lang) },
    { name: 'inquiries', to: paths.adminInquiries(lang) },
    { name: 'companies', to: paths.adminCompanies(lang) },
    { name: 'letters', to: paths.adminLetters(lang) },
  ]
  return (
    <div className="desk desk-grid">
      <nav className="desk-nav" aria-label={t('admin:nav.label')}>
        <ul>
          {places.map((place) => (
            <li key={place.name}>
              <a href={place.to} aria-current={place.name === current ? 'page' : undefined}>
                {t(`admin:nav.${place.name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </div>
  )
}
