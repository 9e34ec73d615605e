import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, invalid, invalidFields, isRefusal } from '#app/domain/errors.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { listings } from '#db/schema/listings.ts'
import { readNeeded } from '../companies/read-needed.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { keepChange } from '../reviews/hold-back.server.ts'
import { lookFirst, queueReview, withdrawReview } from '../reviews/look-first.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnListingRow } from './access.server.ts'
import { readPublishProblems } from './publish-problems.server.ts'

/** What its company may want of a listing. */
export type ListingWish = 'publish' | 'pause' | 'remove'

const told = { publish: 'listing.published', submit: 'listing.submitted', pause: 'listing.paused', remove: 'listing.removed' } as const

/**
 * Puts a listing on the stage, takes it off for a while, or for good. Only a complete one goes on, and what staff have to look at first
 * goes into their queue. Says where the listing is now.
 */
export async function moveListing(
  ctx: Context<MemberActor>,
  listingId: string,
  wish: ListingWish,
  version: number,
): Promise<ListingStatus> {
  return inTransaction(ctx, async (tx, now) => {
    const row = await getOwnListingRow(tx, ctx.actor, listingId)
    if (row.version !== version) throw conflict('listing.changed')
    const look = wish === 'publish' ? await lookFirst(tx, row) : null
    if (look && goesOutFirst(row.status) && (await readNeeded(tx, row.companyId)).length > 0) throw invalid('company.incomplete', [])
    const action = look?.waits ? 'submit' : wish
    const status = listingLifecycle.next(row.status, action)
    const problems = look ? await readPublishProblems(tx, row, now) : []
    if (problems.length > 0) throw invalidFields('listing.incomplete', problems)
    const [moved] = await tx
      .update(listings)
      .set({
        ...{ status, updatedAt: now, version: sql`${listings.version} + 1` },
        ...(status === 'published' && !row.publishedAt && { publishedAt: now }),
        // Whoever goes back to the form of a listing that is gone makes another.
        ...(status === 'removed' && { clientKey: null }),
      })
      .where(and(eq(listings.id, row.id), eq(listings.status, row.status), eq(listings.version, version)))
      .returning({ id: listings.id, companyId: listings.companyId, version: listings.version })
    if (!moved) throw conflict('listing.changed')
    if (look) await queueReview(tx, moved, look.causes, now)
    if (wish === 'remove') {
      await keepChange(tx, ctx, row, null, now)
      await withdrawReview(tx, row.id, now)
    }
    await markChanged(tx, 'listing', row.id)
    await record(tx, ctx, { name: told[action], at: now, subjectId: row.id, from: row.status, to: status, detail: { listingId: row.id } })
    return status
  })
}

/** What was on the stage once comes back as it was. */
const goesOutFirst = (status: ListingStatus): boolean => status === 'draft' || status === 'changes_requested'

/** Publishes a new draft when nothing is missing; else it stays a draft, and its page says what is. */
export async function publishIfComplete(ctx: Context<MemberActor>, listingId: string): Promise<ListingStatus> {
  try {
    return await moveListing(ctx, listingId, 'publish', 1)
  } catch (error) {
    if (isRefusal(error) && error.kind === 'invalid') return 'draft'
    throw error
  }
}
