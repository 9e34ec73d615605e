import type { ReactNode } from 'react'

/** Nothing to show, said plainly, with the next thing one can do. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  )
}
