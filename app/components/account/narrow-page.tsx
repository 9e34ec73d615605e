import type { ReactNode } from 'react'
import { PageHead } from '../site/page.tsx'

/** A page with one small form. The summary of what is wrong stands above its title. */
export function NarrowPage({
  summary,
  title,
  lead,
  children,
}: {
  summary?: ReactNode
  title: ReactNode
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="narrow-page">
      {summary}
      <PageHead title={title} lead={lead} className="text-sm" />
      {children}
    </div>
  )
}
