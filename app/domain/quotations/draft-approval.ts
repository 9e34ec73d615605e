import { z } from 'zod'
import { optional } from '../optional.ts'
import { wholeNumber } from '../whole-number.ts'

/** What a colleague who was asked says to a draft: it may be sent, or what should be different first. `revision`: the draft that was seen. */
export const DraftAnswer = z
  .object({ intent: z.enum(['approve', 'return']), revision: wholeNumber(0), returnWords: optional(z.string().trim().max(2000)) })
  .superRefine(({ intent, returnWords }, ctx) => {
    if (intent === 'return' && returnWords === undefined) ctx.addIssue({ code: 'custom', path: ['returnWords'], message: 'required' })
  })

/** What a letter tells of it. */
export type DraftNews = 'asked' | 'approved' | 'returned'
