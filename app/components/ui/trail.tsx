import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'

/** Where this page hangs. On phones only the last step stays, as the way back. */
export function Trail({ steps }: { steps: { label: ReactNode; to: string }[] }) {
  const { t } = useReader()
  return (
    <nav className="trail" aria-label={t('common:trail')}>
      <ol>
        {steps.map((step) => (
          <li key={step.to}>
            <a href={step.to}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
