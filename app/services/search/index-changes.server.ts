import { sql } from 'drizzle-orm'
import { isSearchConfigured } from '#app/infra/search.server.ts'
import { deleteDocuments, ensureIndex, upsertDocuments, type IndexedDocument } from '#app/infra/search/indexes.server.ts'
import type { Database, Reader } from '#db/client.server.ts'
import { searchChanges } from '#db/schema/listings.ts'
import { readCategoryTree } from '../categories/list-categories.server.ts'
import type { Context } from '../context.server.ts'
import { isRebuilding } from './rebuild-search.server.ts'
import { idsOfCompanies, searchedNouns, type SearchedNoun } from './searched-nouns.server.ts'

/** So many are written at once: what an index costs hardly grows with it. They are read in parts, between which other tasks have their turn. */
const [batch, part] = [4_000, 500]

type Change = { noun: SearchedNoun['noun'] | 'company'; subjectId: string; at: string }

/** Brings the indexes up to the database. Fails as a whole when Meilisearch does; what is not done stays noted. */
export async function indexChanges(ctx: Pick<Context, 'db' | 'log'>): Promise<{ indexed: number }> {
  const { db, log } = ctx
  const hasIndex = isSearchConfigured()
  await prepareIndexes(ctx)
  let indexed = 0
  for (;;) {
    const changes = await db
      .select({ noun: searchChanges.noun, subjectId: searchChanges.subjectId, at: sql<string>`${searchChanges.at}::text` })
      .from(searchChanges)
      .orderBy(searchChanges.at)
      .limit(batch)
    if (changes.length === 0) return { indexed }
    for (const searched of searchedNouns)
      for (const ids of await behind(db, changes, searched)) {
        if (hasIndex) await writeDocuments(db, searched, ids)
        indexed += ids.length
      }
    if (!(await forget(db, changes))) {
      log.info({ indexed }, 'the index is being rebuilt; changes stay noted till then')
      return { indexed }
    }
  }
}

/** Indexes with our settings. One that was not there knows nothing: everything is noted for it. */
export async function prepareIndexes({ db }: Pick<Context, 'db'>): Promise<void> {
  if (!isSearchConfigured()) return
  await Promise.all(searchedNouns.map(async (searched) => (await ensureIndex(searched.index)) === 'made' && noteEverything(db, searched)))
}

/** What is behind the changes, each once, some thousand at a time. A company's name is among the words of its listings; with its standing its RFQs come and go. */
async function behind(db: Database, changes: Change[], searched: SearchedNoun): Promise<string[][]> {
  const idsOf = (noun: Change['noun']) => changes.filter((change) => change.noun === noun).map(({ subjectId }) => subjectId)
  const owned = await idsOfCompanies(db, searched, idsOf('company'))
  for (const ids of inParts(owned, part)) await db.transaction((tx) => searched.writeTokens(tx, ids))
  return inParts([...new Set([...idsOf(searched.noun), ...owned])], batch)
}

function inParts(ids: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}

/**
 * Writes until what was written is what the database holds: another worker may have written something newer in between, and
 * the last to write must be the one that knows.
 */
async function writeDocuments(db: Reader, { index, readDocuments, readStamps }: SearchedNoun, ids: string[]): Promise<void> {
  const tree = await readCategoryTree(db)
  for (let pending = ids; pending.length > 0;) {
    const before = await readStamps(db, pending, new Date())
    const shown = new Map<string, IndexedDocument>()
    for (const some of inParts(pending, part))
      for (const one of await readDocuments(db, some, { at: new Date(), tree })) shown.set(one.id, one)
    await upsertDocuments(index, [...shown.values()])
    await deleteDocuments(
      index,
      pending.filter((id) => !shown.has(id)),
    )
    const after = await readStamps(db, pending, new Date())
    pending = pending.filter((id) => before.get(id) !== after.get(id))
  }
}

/** Takes the changes off the list, unless they were noted again meanwhile. False while a rebuild needs them to stay. */
async function forget(db: Database, changes: Change[]): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (await isRebuilding(tx)) return false
    await tx.execute(sql`
      delete from ${searchChanges} using jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as done (noun text, "subjectId" uuid, at timestamptz)
      where ${searchChanges.noun} = done.noun and ${searchChanges.subjectId} = done."subjectId" and ${searchChanges.at} = done.at`)
    return true
  })
}

async function noteEverything(db: Database, { noun, shown }: SearchedNoun): Promise<void> {
  await db
    .insert(searchChanges)
    .select(sql`select ${noun}::text, shown.id, clock_timestamp() from (${shown(db, new Date())}) as shown (id)`)
    .onConflictDoNothing()
}
