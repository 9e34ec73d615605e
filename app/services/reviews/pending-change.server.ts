import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { changeSets } from '#db/schema/reviews.ts'

/** What waits of a listing; null when nothing does. */
export async function findPendingChange(db: Reader, listingId: string): Promise<typeof changeSets.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(changeSets)
    .where(and(eq(changeSets.listingId, listingId), eq(changeSets.status, 'pending')))
  return row ?? null
}
