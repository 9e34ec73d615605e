import { z } from 'zod'
import { inboxBoxes, type Side } from './thread-view.ts'

const sides = new Map<string, Side>([
  ['buying', 'buyer'],
  ['selling', 'supplier'],
  ['buyer', 'buyer'],
  ['supplier', 'supplier'],
])

/** The inbox as its address says it; what cannot be read is left out. */
export const InboxQuery = z.object({
  box: z.enum(inboxBoxes).catch('waiting-for-me'),
  side: z
    .string()
    .optional()
    .catch(undefined)
    .transform((side) => (side === undefined ? undefined : sides.get(side))),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
