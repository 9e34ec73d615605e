import { z } from 'zod'

/** Why staff post or drop a held mail: a word of this list, so that no log holds what somebody wrote. */
export const postReasons = ['asked', 'plain'] as const
export const dropReasons = ['spam', 'forged', 'empty', 'unreadable', 'other'] as const

export const StaffDecision = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('post'), postReason: z.enum(postReasons) }),
  z.object({ intent: z.literal('drop'), dropReason: z.enum(dropReasons) }),
])
export type StaffDecision = z.infer<typeof StaffDecision>
