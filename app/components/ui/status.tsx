import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { Icon, type IconName } from './icon.tsx'

/** Always an icon and a word. `good`: confirmed or done; `due`: a deadline, an expiry; `strong`: look here. */
export function Status({ icon, tone, children }: { icon: IconName; tone?: 'good' | 'due' | 'strong'; children: ReactNode }) {
  return (
    <span className={tone ? `status status-${tone}` : 'status'}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}

/** What nobody stated stays visible as a gap. */
export function NotStated() {
  return (
    <span className="gap">
      <Icon name="gap" />
      <span>{useReader().t('common:notStated')}</span>
    </span>
  )
}
