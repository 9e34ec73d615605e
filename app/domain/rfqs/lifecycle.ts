import { lifecycle } from '../lifecycle.ts'

/** L2. Deadline and count are rules that lead to `evaluating`; that a deadline has passed is read, and written down later by a task. */
export type RfqStatus =
  | 'draft'
  | 'in_review'
  | 'changes_requested'
  | 'rejected'
  | 'open'
  | 'paused'
  | 'evaluating'
  | 'awarded'
  | 'lapsed'
  | 'cancelled'
  | 'suspended'

/** Nobody but its buyer and staff has ever seen it. */
export const neverShown: RfqStatus[] = ['draft', 'in_review', 'changes_requested', 'rejected']

export type RfqAction =
  | 'submit'
  | 'publish'
  | 'approve'
  | 'request_changes'
  | 'reject'
  | 'appeal'
  | 'amend'
  | 'pause'
  | 'resume'
  | 'close'
  | 'extend'
  | 'award'
  | 'lapse'
  | 'cancel'
  | 'suspend'
  | 'restore'

/**
 * `publish` is for buyers who need not be looked at, `submit` for the others. `award` may come again for the lines that are left.
 * `restore` leads back to where it was (`rfqs.suspendedFrom`).
 */
export const rfqLifecycle = lifecycle<RfqStatus, RfqAction>({
  noun: 'rfq',
  first: 'draft',
  table: {
    draft: { submit: 'in_review', publish: 'open' },
    in_review: { approve: 'open', request_changes: 'changes_requested', reject: 'rejected', cancel: 'cancelled' },
    changes_requested: { submit: 'in_review', cancel: 'cancelled' },
    rejected: { appeal: 'in_review' },
    open: { amend: 'open', pause: 'paused', close: 'evaluating', cancel: 'cancelled', suspend: 'suspended' },
    paused: { resume: 'open', close: 'evaluating', cancel: 'cancelled', suspend: 'suspended' },
    evaluating: { extend: 'open', award: 'awarded', lapse: 'lapsed', cancel: 'cancelled', suspend: 'suspended' },
    awarded: { award: 'awarded', suspend: 'suspended' },
    lapsed: {},
    cancelled: {},
    suspended: { restore: 'open', appeal: 'suspended' },
  },
})
