import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** Informs; `due` warns of a deadline or something grave. `live` is read out when it appears. */
export function Notice({
  due = false,
  icon,
  live,
  className = '',
  children,
}: {
  due?: boolean
  icon?: IconName
  live?: 'status' | 'alert'
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`notice${due ? ' notice-due' : ''} ${className}`.trim()} role={live}>
      <Icon name={icon ?? (due ? 'alert' : 'info')} />
      <div>{children}</div>
    </div>
  )
}
