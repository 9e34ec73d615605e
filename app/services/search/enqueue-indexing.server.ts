import type { Transaction } from '#db/client.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'

const asked = new WeakSet<Transaction>()
const many = 100
const gatherMs = 3_000

/**
 * The one task that brings the index up to the database, whoever asks for it and however often: once is enough for a transaction. One
 * runs at a time: two would take up the same changes.
 */
export async function enqueueIndexing(tx: Transaction, changes = 1): Promise<void> {
  if (asked.has(tx)) return
  asked.add(tx)
  const task = { jobKey: 'index-changes', queue: 'index', priority: priorities.search }
  // Many at once are more on their way: an index costs as much for a few hundred as for some thousand.
  const gathered = changes < many ? {} : { runAt: new Date(Date.now() + gatherMs), jobKeyMode: 'preserve_run_at' as const }
  await enqueue(tx, 'index-changes', {}, { ...task, ...gathered })
}
