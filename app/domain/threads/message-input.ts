import { z } from 'zod'
import { CarriedFiles } from '../files/thread-file.ts'
import { optional } from '../optional.ts'

export const MessageInput = z.object({ body: z.string().trim().min(1).max(10_000), clientKey: z.uuid(), attached: CarriedFiles })
export type MessageInput = z.infer<typeof MessageInput>

/** What only one's own side sees of a thread. */
export const ThreadSideInput = z.object({
  assigneeId: optional(z.uuid()),
  note: optional(z.string().trim().max(4000)),
})
export type ThreadSideInput = z.infer<typeof ThreadSideInput>
