import { z } from 'zod'
import { letterStates, type LetterState } from './delivery-state.ts'
import type { LetterName } from './letter.ts'

export const LetterQueueQuery = z.object({
  state: z.enum(letterStates).catch('queued'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type LetterQueueQuery = z.infer<typeof LetterQueueQuery>

const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()).min(1).max(500))

/** Letters are named one by one: only those that the person saw. */
export const LetterQueueInput = z.object({ intent: z.enum(['was-sent', 'send-now', 'send-again']), letter: ids })

export type QueuedLetter = {
  id: string
  name: LetterName
  to: string | null
  createdAt: Date
  dueAt: Date | null
  attempts: number
  failure: string | null
}

export type LetterQueue = {
  state: LetterState
  counts: { state: LetterState; count: number }[]
  rows: QueuedLetter[]
  total: number
  page: number
  pages: number
  held: number
}
