import type { ReactNode } from 'react'
import { NotStated } from '../ui/status.tsx'

/** One of the figures in the fixed columns of a result. */
export function HitTerm({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children || <NotStated />}</dd>
    </div>
  )
}
