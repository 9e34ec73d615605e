import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import { ThreadSideInput } from '#app/domain/threads/message-input.ts'
import { members } from '#db/schema/companies.ts'
import { notes, threadSides } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { getOwnThread } from './access.server.ts'

/** Who looks after a thread, and a note: seen by one's own company only. */
export async function changeThreadSide(ctx: Context<MemberActor>, threadId: string, input: ThreadSideInput): Promise<void> {
  const { assigneeId, note } = ThreadSideInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const { companyId, personId } = ctx.actor
    await getOwnThread(tx, ctx.actor, threadId, { lock: true })
    if (assigneeId) {
      const colleague = await tx
        .select({ personId: members.personId })
        .from(members)
        .where(and(eq(members.companyId, companyId), eq(members.personId, assigneeId)))
      if (colleague.length === 0) throw invalid('thread.no_colleague', ['assigneeId'])
    }
    await tx
      .update(threadSides)
      .set({ assigneeId: assigneeId ?? null })
      .where(and(eq(threadSides.threadId, threadId), eq(threadSides.companyId, companyId)))
    if (note) await tx.insert(notes).values({ threadId, companyId, personId, body: note, at: now })
  })
}
