import type { DealingActor } from '#app/domain/actor.ts'
import { threadReads } from '#db/schema/threads.ts'
import { noteViewed } from '../quotations/note-viewed.server.ts'
import { inTransaction, type Context } from '../context.server.ts'

/**
 * Remembers that somebody opened a thread that is theirs to read, and when the buyer first had the quotation on it before its eyes.
 * `version`: the one that was shown, where it was one by itself; an older one is not what stands.
 */
export async function noteRead({ db, now, actor }: Context<DealingActor>, threadId: string, version?: number): Promise<void> {
  await inTransaction({ db, now }, async (tx, readAt) => {
    await tx
      .insert(threadReads)
      .values({ threadId, personId: actor.personId, readAt })
      .onConflictDoUpdate({ target: [threadReads.threadId, threadReads.personId], set: { readAt } })
    await noteViewed(tx, { threadId, buyerCompanyId: actor.companyId, version }, readAt)
  })
}
