import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'

export function SkipLink() {
  return (
    <a className="skip" href="#main">
      {useReader().t('common:skip')}
    </a>
  )
}

/** The one main landmark, around what the route shows. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="page">
      {children}
    </main>
  )
}

/** The title block: h1, and what one should know before reading on. */
export function PageHead({
  title,
  lead,
  className = '',
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  className?: string
  children?: ReactNode
}) {
  return (
    <header className={`page-head ${className}`.trim()}>
      <h1>{title}</h1>
      {lead && <p className="text-ink-soft">{lead}</p>}
      {children}
    </header>
  )
}

/** A part of a page under its own h2, begun by a line of ink. */
export function Section({
  id,
  title,
  more,
  className = '',
  children,
}: {
  id: string
  title: ReactNode
  more?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section className={`section ${className}`.trim()} id={id} aria-labelledby={`${id}-title`}>
      {more ? (
        <div className="section__head row-apart">
          <h2 id={`${id}-title`}>{title}</h2>
          {more}
        </div>
      ) : (
        <h2 id={`${id}-title`}>{title}</h2>
      )}
      {children}
    </section>
  )
}
