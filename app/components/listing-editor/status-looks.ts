import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { IconName } from '../ui/icon.tsx'

/** How a listing's state looks beside its word. */
export const statusLooks: Record<ListingStatus, { icon: IconName; tone?: 'good' }> = {
  draft: { icon: 'gap' },
  published: { icon: 'check', tone: 'good' },
  paused: { icon: 'clock' },
  removed: { icon: 'x' },
}
