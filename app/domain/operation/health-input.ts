import { z } from 'zod'

const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()).min(1).max(500))

/** What staff do on the health page. Letters are named one by one: only those that the person saw. */
export const HealthInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('rebuild') }),
  z.object({ intent: z.literal('run-again'), task: z.string().min(1).max(100) }),
  z.object({ intent: z.literal('was-sent'), letter: ids }),
  z.object({ intent: z.literal('send-now'), letter: ids }),
])
export type HealthInput = z.infer<typeof HealthInput>
