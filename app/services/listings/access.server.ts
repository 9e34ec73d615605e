import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { listings } from '#db/schema/listings.ts'
import type { Reader } from '#db/client.server.ts'

export type ListingRow = typeof listings.$inferSelect

/** A listing of the caller's company; a stranger's id is not found. */
export async function getOwnListingRow(db: Reader, actor: MemberActor, listingId: string): Promise<ListingRow> {
  if (!isId(listingId)) throw notFound()
  const [row] = await db
    .select()
    .from(listings)
    .where(and(eq(listings.id, listingId), eq(listings.companyId, actor.companyId)))
  if (!row) throw notFound()
  return row
}
