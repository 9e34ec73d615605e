import { lifecycle } from '../lifecycle.ts'

/**
 * `in_review`, `changes_requested` and `refused` are on the way to the stage; `lapsed` has prices whose day has passed; `suspended` was
 * taken off by staff. What is on the stage and in what state may still be hidden by its company: that is computed.
 */
export type ListingStatus =
  | 'draft'
  | 'in_review'
  | 'changes_requested'
  | 'refused'
  | 'published'
  | 'paused'
  | 'lapsed'
  | 'suspended'
  | 'removed'

export type ListingAction =
  | 'publish'
  | 'submit'
  | 'appeal'
  | 'approve'
  | 'request_changes'
  | 'refuse'
  | 'pause'
  | 'lapse'
  | 'confirm'
  | 'suspend'
  | 'restore'
  | 'remove'

/**
 * `publish` is for those who need not be looked at, `submit` for the others: which of the two a company's wish to publish is, the rules of
 * `domain/reviews` say. `restore` leads back to where it was (`listings.suspendedFrom`).
 */
export const listingLifecycle = lifecycle<ListingStatus, ListingAction>({
  noun: 'listing',
  first: 'draft',
  table: {
    draft: { publish: 'published', submit: 'in_review', remove: 'removed' },
    in_review: { approve: 'published', request_changes: 'changes_requested', refuse: 'refused', remove: 'removed' },
    changes_requested: { submit: 'in_review', remove: 'removed' },
    refused: { appeal: 'in_review', remove: 'removed' },
    published: { pause: 'paused', lapse: 'lapsed', confirm: 'published', suspend: 'suspended', remove: 'removed' },
    paused: { publish: 'published', suspend: 'suspended', remove: 'removed' },
    lapsed: { publish: 'published', confirm: 'published', suspend: 'suspended', remove: 'removed' },
    suspended: { restore: 'published', appeal: 'suspended', remove: 'removed' },
    removed: {},
  },
})

/** Whether its company may ask for it to be published now, whatever has to happen before. */
export const mayGoOnStage = (status: ListingStatus): boolean =>
  listingLifecycle.can(status, 'publish') || listingLifecycle.can(status, 'submit')
