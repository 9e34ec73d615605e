import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** An active filter; following it takes the filter away. `remove` says so to those who do not see the cross. */
export function Chip({ to, remove, children }: { to: string; remove: string; children: ReactNode }) {
  return (
    <a className="chip" href={to}>
      <span>
        <span className="sr-only">{remove} </span>
        {children}
      </span>
      <Icon name="x" />
    </a>
  )
}
