import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, invalidFields, isRefusal } from '#app/domain/errors.ts'
import { listingLifecycle, type ListingAction } from '#app/domain/listings/lifecycle.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnListingRow } from './access.server.ts'
import { readPublishProblems } from './publish-problems.server.ts'

const told = { publish: 'listing.published', pause: 'listing.paused', remove: 'listing.removed' } as const

/** Puts a listing on the stage, takes it off for a while, or for good. Only a complete one goes on. */
export async function moveListing(ctx: Context<MemberActor>, listingId: string, action: ListingAction, version: number): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnListingRow(tx, ctx.actor, listingId)
    if (row.version !== version) throw conflict('listing.changed')
    const status = listingLifecycle.next(row.status, action)
    const problems = action === 'publish' ? await readPublishProblems(tx, row.id, now) : []
    if (problems.length > 0) throw invalidFields('listing.incomplete', problems)
    const [moved] = await tx
      .update(listings)
      .set({ status, updatedAt: now, version: sql`${listings.version} + 1`, ...(action === 'publish' && !row.publishedAt ? { publishedAt: now } : {}) })
      .where(and(eq(listings.id, row.id), eq(listings.status, row.status), eq(listings.version, version)))
      .returning({ id: listings.id })
    if (!moved) throw conflict('listing.changed')
    await markChanged(tx, 'listing', row.id)
    await record(tx, ctx, { name: told[action], at: now, subjectId: row.id, from: row.status, to: status, detail: { listingId: row.id } })
  })
}

/** Publishes a new draft when nothing is missing; else it stays a draft, and its page says what is. */
export async function publishIfComplete(ctx: Context<MemberActor>, listingId: string): Promise<boolean> {
  try {
    await moveListing(ctx, listingId, 'publish', 1)
    return true
  } catch (error) {
    if (isRefusal(error) && error.kind === 'invalid') return false
    throw error
  }
}
