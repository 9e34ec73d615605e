import { and, eq, inArray } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueueLetter } from '../tasks.server.ts'
import { followDigest } from './digests.server.ts'

/**
 * Staff decide about letters whose fate nobody knows: they were sent, or they go now, as if they had never been tried. What was
 * settled meanwhile, by an event of the provider or by a colleague, stays as it is; how many were decided.
 */
export async function settleUnknown(ctx: Context<StaffActor>, letterIds: string[], decision: 'was-sent' | 'send-now'): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    const change =
      decision === 'was-sent'
        ? ({ state: 'sent', failure: null, sentAt: now } as const)
        : ({ state: 'queued', failure: null, attempts: 0, firstAttemptAt: null } as const)
    const decided = await tx
      .update(letters)
      .set(change)
      .where(and(inArray(letters.id, letterIds), eq(letters.state, 'unknown')))
      .returning({ id: letters.id, name: letters.name })
    for (const { id, name } of decided) {
      if (decision === 'send-now') await enqueueLetter(tx, { id, name })
      await followDigest(tx, id, change.state, now)
      const event = decision === 'was-sent' ? 'letter.taken_as_sent' : 'letter.sent_again'
      await record(tx, ctx, { name: event, at: now, subjectId: id })
    }
    return decided.length
  })
}
