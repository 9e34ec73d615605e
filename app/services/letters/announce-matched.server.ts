import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { LetterName } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import type { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import type { Context } from '../context.server.ts'
import { alertKey } from './tell-searchers.server.ts'
import { readersOf, writeToReaders, type Reader } from './write-letters.server.ts'

/** Tells the companies that got their places with this event. */
export async function tellMatched(
  tx: Transaction,
  { isRestored }: Context,
  event: typeof events.$inferSelect,
  name: LetterName,
  now: Date,
): Promise<void> {
  const rfqId = event.subjectId
  const placed = tx
    .select({ companyId: rfqMatches.companyId })
    .from(rfqMatches)
    .where(and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.createdAt, event.at), isNull(rfqMatches.dismissedAt)))
  const readers = await readersOf(tx, inArray(members.companyId, placed), name)
  const known = await alerted(tx, rfqId, readers)
  const untold = readers.filter(({ personId }) => !known.has(personId))
  await writeToReaders(tx, { name, eventId: event.id, subject: { rfqId }, isRestored }, untold, now)
}

/** Who has heard of it through a search of theirs, before a later wave reached them. */
async function alerted(tx: Transaction, rfqId: string, readers: Reader[]): Promise<Set<string | null>> {
  if (readers.length === 0) return new Set()
  const keys = readers.map(({ personId }) => alertKey(rfqId, personId))
  const rows = await tx.select({ personId: letters.recipientId }).from(letters).where(inArray(letters.onceKey, keys))
  return new Set(rows.map(({ personId }) => personId))
}
