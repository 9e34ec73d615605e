import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import type { Context } from '../context.server.ts'
import { concernedCompanies } from '../rfqs/access.server.ts'
import { readersOf, writeToReaders, type Reader } from './write-letters.server.ts'

/** Whose searches found an RFQ: for which company they saved them, and which. */
export type Searcher = { personId: string; companyId: string; searchIds: string[] }

/** One letter of an RFQ for each reader, however many searches found it. */
export const alertKey = (rfqId: string, personId: string): string => `alert ${rfqId} ${personId}`

/** Tells those whose searches found an RFQ, unless they hear of it because their company was matched with it, or is concerned with it already. */
export async function tellSearchers(
  tx: Transaction,
  { isRestored }: Pick<Context, 'isRestored'>,
  rfqId: string,
  searchers: Searcher[],
  now: Date,
): Promise<number> {
  const matched = tx.select({ companyId: rfqMatches.companyId }).from(rfqMatches).where(eq(rfqMatches.rfqId, rfqId))
  const told = await readersOf(tx, and(isPerson(searchers), inArray(members.companyId, matched))!, 'rfq-matched')
  const isConcerned = sql`${members.companyId} in (select company_id from ${concernedCompanies(rfqId)} as concerned (company_id))`
  const concerned = await readersOf(tx, and(isPerson(searchers), isConcerned)!, 'rfq-told')
  const toldIds = new Set([...told, ...concerned].map(({ personId }) => personId))
  const untold = searchers.filter(({ personId }) => !toldIds.has(personId))
  const keyOf = ({ personId, companyId }: Pick<Reader, 'personId' | 'companyId'>) => `${personId} ${companyId}`
  const idsOf = new Map(untold.map((searcher) => [keyOf(searcher), searcher.searchIds]))
  const letter = {
    name: 'rfq-found',
    onceKey: (personId: string) => alertKey(rfqId, personId),
    subject: (reader: Reader) => ({ rfqId, companyId: reader.companyId, savedSearchIds: idsOf.get(keyOf(reader)) }),
    isRestored,
  } as const
  return writeToReaders(tx, letter, await readersOf(tx, isMember(untold), 'rfq-found'), now)
}

// One parameter, however many there are.
const given = (searchers: Searcher[]): SQL =>
  sql`json_to_recordset(${JSON.stringify(searchers)}::json) as given ("personId" uuid, "companyId" uuid)`
const isPerson = (searchers: Searcher[]): SQL => sql`${members.personId} in (select "personId" from ${given(searchers)})`
const isMember = (searchers: Searcher[]): SQL =>
  sql`(${members.personId}, ${members.companyId}) in (select "personId", "companyId" from ${given(searchers)})`
