import { z } from 'zod'
import { optional } from '../optional.ts'
import { Version } from '../whole-number.ts'

/** Why somebody looks at a listing: before it is shown, or (`sampled`) while it is. */
export const reviewCauses = [
  'new_company',
  'prohibited_word',
  'prohibited_hs',
  'looks_like_spam',
  'resubmitted',
  'change',
  'sampled',
  'appeal',
] as const
export type ReviewCause = (typeof reviewCauses)[number]

/** `withdrawn`: the company took the listing back before anybody decided. */
export type ReviewState = 'open' | 'approved' | 'changes_requested' | 'refused' | 'suspended' | 'withdrawn'
export type ReviewOutcome = 'approved' | 'changes_requested' | 'refused' | 'suspended' | 'restored' | 'change_applied' | 'change_refused'

/** `stale`: what it was to replace is no longer there; the company asks again. `withdrawn`: it took the change back. */
export type ChangeSetStatus = 'pending' | 'applied' | 'refused' | 'stale' | 'withdrawn'

/** What is said to the company when the answer is not yes. */
export const reviewReasons = ['unclear', 'wrong_category', 'misleading', 'pictures', 'brand', 'prohibited', 'duplicate', 'other'] as const
export type ReviewReason = (typeof reviewReasons)[number]

const words = optional(z.string().trim().max(2000))

/** What staff decide, from the version of the listing that they saw. A yes needs no reason; a change asked for needs words. */
export const DecisionInput = z
  .object({
    intent: z.enum(['approve', 'request_changes', 'refuse', 'suspend', 'restore']),
    version: Version,
    reason: optional(z.enum(reviewReasons)),
    words,
  })
  .superRefine(({ intent, reason, words }, ctx) => {
    if (intent === 'approve' || intent === 'restore') return
    if (reason === undefined) ctx.addIssue({ code: 'custom', path: ['reason'], message: 'choose' })
    if (words === undefined && (intent === 'request_changes' || reason === 'other'))
      ctx.addIssue({ code: 'custom', path: ['words'], message: 'required' })
  })
export type DecisionInput = z.infer<typeof DecisionInput>

/** The company's one answer to a no. */
export const AppealInput = z.object({ version: Version, appeal: z.string().trim().min(20).max(2000) })
export type AppealInput = z.infer<typeof AppealInput>
