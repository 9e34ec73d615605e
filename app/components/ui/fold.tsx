import type { ReactNode } from 'react'

export function Fold({
  summary,
  open = false,
  className = '',
  children,
}: {
  summary: ReactNode
  open?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details className={`fold ${className}`.trim()} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
