import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { IconName } from '../ui/icon.tsx'

/** How a listing's state looks beside its word. */
export const statusLooks: Record<ListingStatus, { icon: IconName; tone?: 'good' | 'due' }> = {
  draft: { icon: 'gap' },
  in_review: { icon: 'clock' },
  changes_requested: { icon: 'alert', tone: 'due' },
  refused: { icon: 'x', tone: 'due' },
  published: { icon: 'check', tone: 'good' },
  paused: { icon: 'clock' },
  lapsed: { icon: 'alert', tone: 'due' },
  suspended: { icon: 'x', tone: 'due' },
  removed: { icon: 'x' },
}
