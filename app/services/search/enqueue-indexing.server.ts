import type { Transaction } from '#db/client.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'

const asked = new WeakSet<Transaction>()

/** The one task that brings the index up to the database, whoever asks for it and however often: once is enough for a transaction. */
export async function enqueueIndexing(tx: Transaction): Promise<void> {
  if (asked.has(tx)) return
  asked.add(tx)
  await enqueue(tx, 'index-changes', {}, { jobKey: 'index-changes', priority: priorities.search })
}
