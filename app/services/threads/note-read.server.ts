import type { DealingActor } from '#app/domain/actor.ts'
import { threadReads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'

/** Remembers that somebody opened a thread that is theirs to read. */
export async function noteRead({ db, now, actor }: Context<DealingActor>, threadId: string): Promise<void> {
  await inTransaction({ db, now }, async (tx, readAt) => {
    await tx
      .insert(threadReads)
      .values({ threadId, personId: actor.personId, readAt })
      .onConflictDoUpdate({ target: [threadReads.threadId, threadReads.personId], set: { readAt } })
  })
}
