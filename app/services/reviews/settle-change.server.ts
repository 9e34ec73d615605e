import { and, eq } from 'drizzle-orm'
import { conflict } from '#app/domain/errors.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { formOf } from '#app/domain/listings/stored-listing.ts'
import { isSameValue, withFields } from '#app/domain/reviews/change-set.ts'
import type { Transaction } from '#db/client.server.ts'
import { changeSets } from '#db/schema/reviews.ts'
import { writeListing } from '../listings/save-listing.server.ts'
import { readStoredListing } from '../listings/stored-listing.server.ts'
import type { ListingRow } from './access.server.ts'

/**
 * Puts a waiting change into its listing. Its version may have moved on by what nobody wrote (a pause, confirmed prices), but the fields
 * must still say what they said: else it is stale, and the company asks again.
 */
export async function applyChange(tx: Transaction, listing: ListingRow, changeSetId: string, now: Date): Promise<void> {
  const [change] = await tx
    .update(changeSets)
    .set({ status: 'applied', decidedAt: now })
    .where(and(eq(changeSets.id, changeSetId), eq(changeSets.status, 'pending')))
    .returning()
  if (!change) throw conflict('review.decided')
  const stored = formOf(await readStoredListing(tx, listing))
  const isStill = Object.entries(change.before).every(([name, value]) => isSameValue(stored[name as keyof typeof stored], value))
  if (!isStill) throw conflict('review.change_stale')
  const form = ListingInput.parse({ ...withFields(stored, change.after), version: listing.version })
  const author = { kind: 'member', role: 'member', companyId: listing.companyId, personId: change.byPersonId } as const
  await writeListing(tx, author, listing, form, now)
}

/** The old text stays. */
export async function refuseChange(tx: Transaction, changeSetId: string, now: Date): Promise<void> {
  await tx
    .update(changeSets)
    .set({ status: 'refused', decidedAt: now })
    .where(and(eq(changeSets.id, changeSetId), eq(changeSets.status, 'pending')))
}
