import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { searchChanges, type ChangedNoun } from '#db/schema/listings.ts'
import { enqueueIndexing } from './enqueue-indexing.server.ts'

/**
 * Notes that search must look again at listings or RFQs, or at all of a company. Last thing in a transaction: all writers meet at the one
 * task.
 */
export async function markChanged(tx: Transaction, noun: ChangedNoun, ids: string | string[]): Promise<void> {
  const all = [ids].flat()
  if (all.length === 0) return
  // The clock, not the start of the transaction: a change noted while an older one is being indexed must differ from it.
  const at = sql`clock_timestamp()`
  const changed = sql`json_array_elements_text(${JSON.stringify(all)}::json) as changed (id)`
  await tx
    .insert(searchChanges)
    .select(sql`select ${noun}::text, changed.id::uuid, ${at} from ${changed}`)
    .onConflictDoUpdate({ target: [searchChanges.noun, searchChanges.subjectId], set: { at } })
  await enqueueIndexing(tx, all.length)
}
