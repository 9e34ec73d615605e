import { and, asc, eq, gt, inArray, sql, type SQL } from 'drizzle-orm'
import { indexedRfq } from '#app/domain/search/indexed-rfq.ts'
import { listingDocument } from '#app/domain/search/listing-document.ts'
import type { IndexedDocument, SearchIndex } from '#app/infra/search/indexes.server.ts'
import { listingIndex } from '#app/infra/search/listing-index.server.ts'
import { rfqIndex } from '#app/infra/search/rfq-index.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import type { CategoryTree } from '../categories/list-categories.server.ts'
import { readHeldCertificates } from '../certificates/read-held.server.ts'
import { takesQuotationsNow } from '../rfqs/access.server.ts'
import { onStage } from './on-stage.server.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'
import { readSearchedRfqs, writeRfqTokens } from './read-searched-rfqs.server.ts'
import { writeTokens } from './write-tokens.server.ts'

/** What is searched: a shadow in an index of its own, and tokens in the database. */
export type SearchedNoun = {
  noun: 'listing' | 'rfq'
  index: SearchIndex
  table: typeof listings | typeof rfqs
  version: typeof listings.version | typeof rfqs.currentVersion
  /** The ids of what strangers see at a moment, as a query. */
  shown(db: Reader, at: Date): SQL
  /** Those of the ids that strangers see, as the index holds them. */
  readDocuments(db: Reader, ids: string[], how: { at: Date; tree?: CategoryTree }): Promise<IndexedDocument[]>
  /** Of the same ones, what is another whenever something that search knows of one is. */
  readStamps(db: Reader, ids: string[], at: Date): Promise<Map<string, string>>
  writeTokens(tx: Transaction, ids: string[]): Promise<void>
  /** What may change with its company. */
  ofCompanies(companyIds: string[]): SQL
}

export const searchedNouns: SearchedNoun[] = [
  {
    noun: 'listing',
    index: listingIndex,
    table: listings,
    version: listings.version,
    shown: (db) =>
      db.select({ id: listings.id }).from(listings).innerJoin(companies, eq(companies.id, listings.companyId)).where(onStage).getSQL(),
    readDocuments: async (db, ids, { tree }) => (await readSearchedListings(db, ids, { onStageOnly: true, tree })).map(listingDocument),
    readStamps: readListingStamps,
    writeTokens,
    ofCompanies: (companyIds) => inArray(listings.companyId, companyIds),
  },
  {
    noun: 'rfq',
    index: rfqIndex,
    table: rfqs,
    version: rfqs.currentVersion,
    shown: (db, at) => db.select({ id: rfqs.id }).from(rfqs).where(takesQuotationsNow(at)).getSQL(),
    readDocuments: async (db, ids, { at, tree }) => (await readSearchedRfqs(db, ids, { takingAt: at, tree })).map(indexedRfq),
    readStamps: readRfqStamps,
    writeTokens: writeRfqTokens,
    ofCompanies: (companyIds) => and(inArray(rfqs.buyerCompanyId, companyIds), eq(rfqs.status, 'open'))!,
  },
]

/** Which writes its row and its company's are of, and its company's certificates. */
async function readListingStamps(db: Reader, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: listings.id, companyId: companies.id, writes: sql<string>`concat_ws(' ', ${listings}.xmin, ${companies}.xmin)` })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(inArray(listings.id, ids), onStage))
  const certificatesOf = await readHeldCertificates(db, [...new Set(rows.map(({ companyId }) => companyId))])
  return new Map(rows.map(({ id, companyId, writes }) => [id, `${writes} ${certificatesOf.get(companyId)?.join(' ') ?? ''}`]))
}

/** Of an RFQ its row is the write: its versions are never changed, and no name of its company is among what is searched. */
async function readRfqStamps(db: Reader, ids: string[], at: Date): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: rfqs.id, writes: sql<string>`${rfqs}.xmin::text` })
    .from(rfqs)
    .where(and(inArray(rfqs.id, ids), takesQuotationsNow(at)))
  return new Map(rows.map(({ id, writes }) => [id, writes]))
}

/** All ids in their order, so many after one. */
export async function idsAfter(db: Reader, { table }: SearchedNoun, last: string | undefined, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(last === undefined ? undefined : gt(table.id, last))
    .orderBy(asc(table.id))
    .limit(most)
  return rows.map(({ id }) => id)
}

export async function idsOfCompanies(db: Reader, { table, ofCompanies }: SearchedNoun, companyIds: string[]): Promise<string[]> {
  if (companyIds.length === 0) return []
  const rows = await db.select({ id: table.id }).from(table).where(ofCompanies(companyIds))
  return rows.map(({ id }) => id)
}

export async function countShown(db: Reader, { shown }: SearchedNoun, at: Date): Promise<number> {
  const [row] = await db.execute<{ shown: number }>(sql`select count(*)::int as shown from (${shown(db, at)}) as shown`)
  return row!.shown
}
