import { z } from 'zod'
import type { ClaimKind } from './claim.ts'

/** `upheld`: what the company claims holds. `corrected`: it does not, or the company states something else by now. */
export type DisputeState = 'open' | 'upheld' | 'corrected'
export const disputeOutcomes = ['upheld', 'corrected'] as const satisfies readonly DisputeState[]
export type DisputeOutcome = (typeof disputeOutcomes)[number]

/** `id` is made when the form is drawn: sent twice, it is one dispute. */
export const DisputeInput = z.object({ id: z.uuid(), claim: z.uuid(), evidence: z.string().trim().min(40).max(2000) })
export type DisputeInput = z.output<typeof DisputeInput>

/** `words` go to both sides; of a claim that does not hold everybody reads them. */
export const SettleDisputeInput = z.object({
  dispute: z.uuid(),
  outcome: z.enum(disputeOutcomes),
  words: z.string().trim().min(10).max(300),
})
export type SettleDisputeInput = z.output<typeof SettleDisputeInput>

/** What a claim says as far as everybody may read it: a customs number is the company's own. */
export type DisputedClaim = { kind: ClaimKind; key: string; value: string }

/** An open one, as the company and staff read it: what is said, and not by whom. */
export type OpenDispute = { id: string; claimId: string; evidence: string; createdAt: Date }

/** Who may: a buyer of the company, not the company itself. */
export type MayDispute = 'yes' | 'own' | 'no_dealing'

export type Disputable = { company: { name: string; slug: string }; claims: (DisputedClaim & { id: string })[]; may: MayDispute }
