import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueueLetter } from '../tasks.server.ts'
import { followDigest } from './digests.server.ts'

/** So long the provider answers a key that it knows with what it answered before. */
const keyLivesMs = 24 * 3600_000

/**
 * Staff mended why letters were refused: the same letters go again, with the same bytes and keys. One that the provider had taken, and
 * could not deliver, waits until its key is forgotten there: before, it would only be called sent. What is in another state by now
 * stays as it is; how many go.
 */
export async function sendFailedAgain(ctx: Context<StaffActor>, letterIds: string[]): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    const isFailed = and(inArray(letters.id, letterIds), eq(letters.state, 'failed'), isNotNull(letters.toAddress))
    const failed = await tx.select().from(letters).where(isFailed).orderBy(letters.id).for('update')
    for (const { id, name, providerId, firstAttemptAt } of failed) {
      const forgottenAt = providerId && firstAttemptAt ? new Date(firstAttemptAt.getTime() + keyLivesMs) : now
      const dueAt = forgottenAt > now ? forgottenAt : now
      await tx
        .update(letters)
        .set({ state: 'queued', failure: null, attempts: 0, firstAttemptAt: null, providerId: null, dueAt })
        .where(eq(letters.id, id))
      await enqueueLetter(tx, { id, name }, dueAt > now ? dueAt : undefined)
      await followDigest(tx, id, 'queued', now)
      await record(tx, ctx, { name: 'letter.sent_again', at: now, subjectId: id })
    }
    return failed.length
  })
}
