import { sql } from 'drizzle-orm'
import { isSearchConfigured } from '#app/infra/search.server.ts'
import { rebuildIndex, type IndexedDocument } from '#app/infra/search/indexes.server.ts'
import type { Connection, Database, Transaction } from '#db/client.server.ts'
import { enqueueIndexing } from './enqueue-indexing.server.ts'
import { idsAfter, searchedNouns, type SearchedNoun } from './searched-nouns.server.ts'

const batch = 1_000

/** Shared by those who take changes off the list, alone for who rebuilds. */
const lock = 'quayside.search.rebuild'

/**
 * Cuts every text anew and fills a fresh index beside the one in use, for one noun after the other. What changes meanwhile stays noted and is indexed
 * afterwards. The lock belongs to a connection, not to a transaction: it lasts for minutes and ends with the process.
 */
export async function rebuildSearch(
  { db, pool }: Connection,
  progress: (read: number, noun: SearchedNoun['noun']) => void = () => {},
): Promise<void> {
  const session = await pool.reserve()
  try {
    await session`select pg_advisory_lock(hashtext(${lock}))`
    for (const searched of searchedNouns) {
      const batches = readEverything(db, searched, progress)
      if (isSearchConfigured()) await rebuildIndex(searched.index, batches)
      else for await (const _ of batches);
    }
  } finally {
    await session`select pg_advisory_unlock(hashtext(${lock}))`
    session.release()
  }
  await db.transaction(enqueueIndexing)
}

/** Whether somebody rebuilds. Where nobody does, none begins before this transaction ends: what it takes off the list is in the rows a rebuild reads. */
export async function isRebuilding(tx: Transaction): Promise<boolean> {
  const [row] = await tx.execute<{ free: boolean }>(sql`select pg_try_advisory_xact_lock_shared(hashtext(${lock})) as free`)
  return !row!.free
}

async function* readEverything(
  db: Database,
  searched: SearchedNoun,
  progress: (read: number, noun: SearchedNoun['noun']) => void,
): AsyncGenerator<IndexedDocument[]> {
  let last: string | undefined
  for (let read = 0; ;) {
    const ids = await idsAfter(db, searched, last, batch)
    last = ids.at(-1)
    if (last === undefined) return
    await db.transaction((tx) => searched.writeTokens(tx, ids))
    yield await searched.readDocuments(db, ids, { at: new Date() })
    read += ids.length
    progress(read, searched.noun)
  }
}
