import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import type { IconName } from '../ui/icon.tsx'

type Look = { icon: IconName; tone?: 'good' | 'due' | 'strong' }

export const rfqLooks: Record<RfqStatus, Look> = {
  draft: { icon: 'gap' },
  in_review: { icon: 'clock' },
  changes_requested: { icon: 'alert', tone: 'due' },
  rejected: { icon: 'x', tone: 'due' },
  open: { icon: 'check', tone: 'good' },
  paused: { icon: 'clock' },
  evaluating: { icon: 'clock', tone: 'strong' },
  awarded: { icon: 'check', tone: 'good' },
  lapsed: { icon: 'gap' },
  cancelled: { icon: 'x' },
  suspended: { icon: 'alert', tone: 'due' },
}
