import { z } from 'zod'
import { optional } from '../optional.ts'
import type { ReviewState } from '../reviews/review.ts'
import { Version } from '../whole-number.ts'
import { rfqLifecycle, type RfqStatus } from './lifecycle.ts'

/** Really a purchase? Allowed? Can somebody quote on it? What is said to the buyer when the answer is not yes. */
export const rfqReasons = [
  'no_purchase',
  'not_allowed',
  'not_quotable',
  'unclear',
  'wrong_category',
  'misleading',
  'brand',
  'duplicate',
  'other',
] as const
export type RfqReason = (typeof rfqReasons)[number]

export const rfqDecisions = ['approve', 'request_changes', 'reject', 'suspend', 'restore'] as const
export type RfqDecision = (typeof rfqDecisions)[number]

/** What staff decide, from the revision that they saw. A yes needs no reason; a change asked for needs words. */
export const RfqDecisionInput = z
  .object({
    intent: z.enum(rfqDecisions),
    revision: Version,
    reason: optional(z.enum(rfqReasons)),
    words: optional(z.string().trim().max(2000)),
  })
  .superRefine(({ intent, reason, words }, ctx) => {
    if (intent === 'approve' || intent === 'restore') return
    if (reason === undefined) ctx.addIssue({ code: 'custom', path: ['reason'], message: 'choose' })
    if (words === undefined && (intent === 'request_changes' || reason === 'other'))
      ctx.addIssue({ code: 'custom', path: ['words'], message: 'required' })
  })
export type RfqDecisionInput = z.infer<typeof RfqDecisionInput>

/** The buyer's one answer to a no. */
export const RfqAppealInput = z.object({ revision: Version, appeal: z.string().trim().min(20).max(2000) })
export type RfqAppealInput = z.infer<typeof RfqAppealInput>

/** What staff may decide now. `isOpen`: somebody waits for their word. */
export function decisionsOnRfq(status: RfqStatus, isOpen: boolean): RfqDecision[] {
  if (status === 'in_review') return ['approve', 'request_changes', 'reject']
  if (status === 'suspended') return isOpen ? ['restore', 'reject'] : ['restore']
  if (rfqLifecycle.can(status, 'suspend')) return isOpen ? ['approve', 'suspend'] : ['suspend']
  return []
}

/** How the review ends. What is refused while it is suspended stays so. */
export function rfqReviewAfter(decision: RfqDecision, status: RfqStatus): Exclude<ReviewState, 'open' | 'withdrawn'> {
  if (decision === 'approve' || decision === 'restore') return 'approved'
  if (decision === 'request_changes') return 'changes_requested'
  return decision === 'suspend' || status === 'suspended' ? 'suspended' : 'refused'
}

/** The state after it. A look at what is shown already, and a no to an appeal, leave it where it is. */
export function rfqStatusAfter(decision: RfqDecision, status: RfqStatus, suspendedFrom: RfqStatus | null): RfqStatus {
  if (!rfqLifecycle.can(status, decision)) return status
  const next = rfqLifecycle.next(status, decision)
  return decision === 'restore' ? (suspendedFrom ?? next) : next
}
