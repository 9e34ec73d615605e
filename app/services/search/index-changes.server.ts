import { and, eq, inArray, sql } from 'drizzle-orm'
import { listingDocument, type ListingDocument } from '#app/domain/search/listing-document.ts'
import { deleteListings, ensureIndex, isSearchConfigured, upsertListings } from '#app/infra/search.server.ts'
import type { Database, Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, searchChanges } from '#db/schema/listings.ts'
import { readCategoryTree } from '../categories/list-categories.server.ts'
import { readHeldCertificates } from '../certificates/read-held.server.ts'
import type { Context } from '../context.server.ts'
import { onStage } from './on-stage.server.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'
import { isRebuilding } from './rebuild-search.server.ts'
import { writeTokens } from './write-tokens.server.ts'

/** So many are written at once: what an index costs hardly grows with it. They are read in parts, between which other tasks have their turn. */
const [batch, part] = [4_000, 500]

type Change = { noun: 'listing' | 'company'; subjectId: string; at: string }

/** Brings the index up to the database. Fails as a whole when Meilisearch does; what is not done stays noted. */
export async function indexChanges(ctx: Pick<Context, 'db' | 'log'>): Promise<{ indexed: number }> {
  const { db, log } = ctx
  const hasIndex = isSearchConfigured()
  await prepareIndex(ctx)
  let indexed = 0
  for (;;) {
    const changes = await db
      .select({ noun: searchChanges.noun, subjectId: searchChanges.subjectId, at: sql<string>`${searchChanges.at}::text` })
      .from(searchChanges)
      .orderBy(searchChanges.at)
      .limit(batch)
    if (changes.length === 0) return { indexed }
    for (const ids of await listingsOf(db, changes)) {
      if (hasIndex) await writeListings(db, ids)
      indexed += ids.length
    }
    if (!(await forget(db, changes))) {
      log.info({ indexed }, 'the index is being rebuilt; changes stay noted till then')
      return { indexed }
    }
  }
}

/** An index with our settings. One that was not there knows nothing: everything is noted for it. */
export async function prepareIndex({ db }: Pick<Context, 'db'>): Promise<void> {
  if (isSearchConfigured() && (await ensureIndex()) === 'made') await noteEverything(db)
}

/** The listings behind the changes, each once, some thousand at a time. A company's name is among the words of its listings. */
async function listingsOf(db: Database, changes: Change[]): Promise<string[][]> {
  const companyIds = changes.filter(({ noun }) => noun === 'company').map(({ subjectId }) => subjectId)
  const owned =
    companyIds.length === 0 ? [] : await db.select({ id: listings.id }).from(listings).where(inArray(listings.companyId, companyIds))
  const ownedIds = owned.map(({ id }) => id)
  for (const ids of inParts(ownedIds, part)) await db.transaction((tx) => writeTokens(tx, ids))
  const changed = changes.filter(({ noun }) => noun === 'listing').map(({ subjectId }) => subjectId)
  return inParts([...new Set([...changed, ...ownedIds])], batch)
}

function inParts(ids: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}

/**
 * Writes until what was written is what the database holds: another worker may have written something newer in between, and
 * the last to write must be the one that knows.
 */
async function writeListings(db: Reader, ids: string[]): Promise<void> {
  const tree = await readCategoryTree(db)
  for (let pending = ids; pending.length > 0;) {
    const before = await readStamps(db, pending)
    const shown = new Map<string, ListingDocument>()
    for (const ids of inParts(pending, part))
      for (const one of await readSearchedListings(db, ids, { onStageOnly: true, tree })) shown.set(one.id, listingDocument(one))
    await upsertListings([...shown.values()])
    await deleteListings(pending.filter((id) => !shown.has(id)))
    const after = await readStamps(db, pending)
    pending = pending.filter((id) => before.get(id) !== after.get(id))
  }
}

/** What is another whenever something that search knows of a listing is: which writes its row and its company's are of, and its company's certificates. */
async function readStamps(db: Reader, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: listings.id, companyId: companies.id, writes: sql<string>`concat_ws(' ', ${listings}.xmin, ${companies}.xmin)` })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(inArray(listings.id, ids), onStage))
  const certificatesOf = await readHeldCertificates(db, [...new Set(rows.map(({ companyId }) => companyId))])
  return new Map(rows.map(({ id, companyId, writes }) => [id, `${writes} ${certificatesOf.get(companyId)?.join(' ') ?? ''}`]))
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

async function noteEverything(db: Database): Promise<void> {
  const shown = db
    .select({ noun: sql<'listing'>`'listing'`.as('noun'), subjectId: listings.id, at: sql<Date>`clock_timestamp()`.as('at') })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(onStage)
  await db.insert(searchChanges).select(shown).onConflictDoNothing()
}
