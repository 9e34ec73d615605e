import { asc, gt, sql } from 'drizzle-orm'
import { listingDocument, type ListingDocument } from '#app/domain/search/listing-document.ts'
import { isSearchConfigured, rebuildIndex } from '#app/infra/search.server.ts'
import type { Connection, Database, Transaction } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import { enqueueIndexing } from './enqueue-indexing.server.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'
import { writeTokens } from './write-tokens.server.ts'

const batch = 1_000

/** Shared by those who take changes off the list, alone for who rebuilds. */
const lock = 'quayside.search.rebuild'

/**
 * Cuts every text anew and fills a fresh index beside the one in use. What changes meanwhile stays noted and is indexed
 * afterwards. The lock belongs to a connection, not to a transaction: it lasts for minutes and ends with the process.
 */
export async function rebuildSearch({ db, pool }: Connection, progress: (listings: number) => void = () => {}): Promise<void> {
  const session = await pool.reserve()
  try {
    await session`select pg_advisory_lock(hashtext(${lock}))`
    const batches = readEverything(db, progress)
    if (isSearchConfigured()) await rebuildIndex(batches)
    else for await (const _ of batches);
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

async function* readEverything(db: Database, progress: (listings: number) => void): AsyncGenerator<ListingDocument[]> {
  let last: string | undefined
  for (let read = 0; ;) {
    const rows = await db
      .select({ id: listings.id })
      .from(listings)
      .where(last === undefined ? undefined : gt(listings.id, last))
      .orderBy(asc(listings.id))
      .limit(batch)
    const ids = rows.map(({ id }) => id)
    last = ids.at(-1)
    if (last === undefined) return
    await db.transaction((tx) => writeTokens(tx, ids))
    yield (await readSearchedListings(db, ids, { onStageOnly: true })).map(listingDocument)
    read += ids.length
    progress(read)
  }
}
