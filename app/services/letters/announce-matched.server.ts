import { and, eq, isNull } from 'drizzle-orm'
import type { LetterName } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import type { events } from '#db/schema/events.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import type { Context } from '../context.server.ts'
import { writeToCompanies } from './write-letters.server.ts'

/** Tells the companies that got their places with this event. */
export async function tellMatched(
  tx: Transaction,
  { isRestored }: Context,
  event: typeof events.$inferSelect,
  name: LetterName,
  now: Date,
): Promise<void> {
  const rfqId = event.subjectId
  const placed = await tx
    .select({ companyId: rfqMatches.companyId })
    .from(rfqMatches)
    .where(and(eq(rfqMatches.rfqId, rfqId), eq(rfqMatches.createdAt, event.at), isNull(rfqMatches.dismissedAt)))
  const letter = { name, eventId: event.id, subject: { rfqId }, isRestored }
  await writeToCompanies(
    tx,
    letter,
    placed.map(({ companyId }) => companyId),
    now,
  )
}
