import { lifecycle } from '../lifecycle.ts'

export type ListingStatus = 'draft' | 'published' | 'paused' | 'removed'
export type ListingAction = 'publish' | 'pause' | 'remove'

export const listingLifecycle = lifecycle<ListingStatus, ListingAction>({
  noun: 'listing',
  first: 'draft',
  table: {
    draft: { publish: 'published', remove: 'removed' },
    published: { pause: 'paused', remove: 'removed' },
    paused: { publish: 'published', remove: 'removed' },
    removed: {},
  },
})
