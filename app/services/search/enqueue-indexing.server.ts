import type { Transaction } from '#db/client.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'

/** The one task that brings the index up to the database, whoever asks for it and however often. */
export const enqueueIndexing = (tx: Transaction): Promise<void> =>
  enqueue(tx, 'index-changes', {}, { jobKey: 'index-changes', priority: priorities.search })
