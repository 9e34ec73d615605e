import { z } from 'zod'
import { Day } from '../day.ts'
import { Version } from '../whole-number.ts'
import { cancelReasons } from './rfq.ts'

/** What a buyer does with an RFQ that is out, from the revision that they saw. */
export const RfqMoveInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['pause', 'resume', 'close']), revision: Version }),
  z.object({ intent: z.literal('extend'), revision: Version, until: Day }),
])
export type RfqMoveInput = z.infer<typeof RfqMoveInput>

export const CancelRfqInput = z.object({ revision: Version, reason: z.enum(cancelReasons) })
export type CancelRfqInput = z.infer<typeof CancelRfqInput>

export const QuestionInput = z.object({ clientKey: z.uuid(), question: z.string().trim().min(10).max(2000) })
export type QuestionInput = z.infer<typeof QuestionInput>

export const AnswerInput = z.object({ questionId: z.uuid(), answer: z.string().trim().min(1).max(4000) })
export type AnswerInput = z.infer<typeof AnswerInput>
