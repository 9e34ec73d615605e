import { z } from 'zod'
import { dismissReasons } from './match.ts'

/** What is done on the page of matched RFQs. */
export const MatchedInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('dismiss'), rfq: z.uuid() }),
  z.object({ intent: z.literal('say_why'), rfq: z.uuid(), reason: z.enum(dismissReasons, { error: 'choose' }) }),
  z.object({ intent: z.literal('follow'), category: z.string({ error: 'choose' }).regex(/^[a-z0-9-]{1,60}$/, { error: 'choose' }) }),
  z.object({ intent: z.literal('unfollow'), category: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
])
export type MatchedInput = z.infer<typeof MatchedInput>

export const mostFollowed = 30
