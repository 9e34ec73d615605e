import { z } from 'zod'

export const MessageInput = z.object({ body: z.string().trim().min(1).max(10_000), clientKey: z.uuid() })
export type MessageInput = z.infer<typeof MessageInput>

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

/** What only one's own side sees of a thread. */
export const ThreadSideInput = z.object({
  assigneeId: z.preprocess(blank, z.uuid().optional()),
  note: z.preprocess(blank, z.string().trim().max(4000).optional()),
})
export type ThreadSideInput = z.infer<typeof ThreadSideInput>
