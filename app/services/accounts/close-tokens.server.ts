import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { oneTimeTokens } from '#db/schema/people.ts'

/** No link that a letter carried to this person before is good any more. */
export async function closeTokens(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(and(eq(oneTimeTokens.personId, personId), isNull(oneTimeTokens.usedAt)))
}
