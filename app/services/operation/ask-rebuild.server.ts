import type { StaffActor } from '#app/domain/actor.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueue } from '../tasks.server.ts'

/** Has the search index filled anew; asked twice before it begins, it is done once. */
export async function askRebuild(ctx: Context<StaffActor>): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    await enqueue(tx, 'rebuild-search', {}, { jobKey: 'rebuild-search' })
    await record(tx, ctx, { name: 'search.rebuild_asked', at: now, subjectId: ctx.actor.personId })
  })
}
