import { newId } from '#app/domain/id.ts'
import { webhookEvents } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'

/** Stores a verified event once, by its svix id, and enqueues what it means. */
export async function storeWebhook(ctx: Context, event: { svixId: string; type: string; body: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const id = newId()
    const stored = await tx
      .insert(webhookEvents)
      .values({ id, ...event })
      .onConflictDoNothing({ target: webhookEvents.svixId })
      .returning({ id: webhookEvents.id })
    if (stored.length === 0) return
    const task = event.type === 'email.received' ? 'receive-letter' : 'settle-delivery'
    await enqueue(tx, task, { webhookEventId: id }, { jobKey: `webhook:${id}`, priority: priorities.message })
  })
}
