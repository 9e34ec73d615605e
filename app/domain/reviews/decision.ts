import { listingLifecycle, type ListingAction, type ListingStatus } from '../listings/lifecycle.ts'
import type { DecisionInput, ReviewState } from './review.ts'

export type Decision = DecisionInput['intent']

/** What staff may decide now. `isOpen`: somebody waits for their word; `isChange`: about a change of what is shown. */
export function decisionsOn(status: ListingStatus, isOpen: boolean, isChange = false): Decision[] {
  if (isOpen && isChange) return status === 'suspended' ? ['restore', 'refuse'] : ['approve', 'refuse', 'suspend']
  switch (status) {
    case 'in_review':
      return ['approve', 'request_changes', 'refuse']
    case 'published':
    case 'paused':
    case 'lapsed':
      return isOpen ? ['approve', 'suspend'] : ['suspend']
    case 'suspended':
      return isOpen ? ['restore', 'refuse'] : ['restore']
    default:
      return []
  }
}

/** How the review ends. What is refused while it is suspended stays so. */
export function reviewAfter(decision: Decision, status: ListingStatus): Exclude<ReviewState, 'open' | 'withdrawn'> {
  switch (decision) {
    case 'approve':
    case 'restore':
      return 'approved'
    case 'request_changes':
      return 'changes_requested'
    case 'refuse':
      return status === 'suspended' ? 'suspended' : 'refused'
    case 'suspend':
      return 'suspended'
  }
}

/** The listing's state after it. A look at what is shown already, and a no to an appeal, leave it where it is. */
export function statusAfter(decision: Decision, status: ListingStatus, suspendedFrom: ListingStatus | null): ListingStatus {
  const action: ListingAction = decision
  if (!listingLifecycle.can(status, action)) return status
  const next = listingLifecycle.next(status, action)
  return decision === 'restore' ? (suspendedFrom ?? next) : next
}
