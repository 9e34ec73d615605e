import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, gone, invalid, invalidFields, notFound } from '#app/domain/errors.ts'
import { readRef } from '#app/domain/id.ts'
import { isLinkOpen, sharedStates, ShareLinkInput, type OwnShareLink } from '#app/domain/listings/share-link.ts'
import { earliestOpenDay } from '#app/domain/listings/validity.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { listings, shareLinks } from '#db/schema/listings.ts'
import type { Reader } from '#db/client.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { readSignedId, signedId } from '../letters/signed-id.server.ts'
import { getOwnListingRow } from './access.server.ts'

const mostOpen = 100

export const shareTokenOf = (shareLinkId: string): string => signedId('share-link', shareLinkId)

/** A link to one's own listing for one buyer. It shows the listing while it is published or paused. */
export async function shareListing(ctx: Context<MemberActor>, listingId: string, input: ShareLinkInput): Promise<void> {
  const { id, buyer, validUntil } = ShareLinkInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const listing = await getOwnListingRow(tx, ctx.actor, listingId)
    if (!sharedStates.includes(listing.status)) throw invalid('listing.not_shareable')
    if (validUntil !== undefined && validUntil < earliestOpenDay(now))
      throw invalidFields('listing.attributes', [{ field: 'validUntil', code: 'date_passed' }])
    if ((await tx.$count(shareLinks, and(eq(shareLinks.listingId, listing.id), isNull(shareLinks.revokedAt)))) >= mostOpen)
      throw invalid('listing.many_links')
    const made = await tx
      .insert(shareLinks)
      .values({ id, listingId: listing.id, buyer, validUntil, madeById: ctx.actor.personId, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: shareLinks.id })
    if (made.length > 0)
      await record(tx, ctx, { name: 'listing.shared', at: now, subjectId: listing.id, detail: { listingId: listing.id } })
  })
}

/** Whoever has it finds it closed from now on; inquiries that came by it stay. */
export async function withdrawShareLink(ctx: Context<MemberActor>, listingId: string, linkId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { id } = await getOwnListingRow(tx, ctx.actor, listingId)
    const withdrawn = await tx
      .update(shareLinks)
      .set({ revokedAt: now })
      .where(and(eq(shareLinks.id, linkId), eq(shareLinks.listingId, id), isNull(shareLinks.revokedAt)))
      .returning({ id: shareLinks.id })
    if (withdrawn.length === 0) throw conflict('listing.link_closed')
    await record(tx, ctx, { name: 'listing.unshared', at: now, subjectId: id, detail: { listingId: id } })
  })
}

/** The links of one's own listing, the newest first. */
export async function listShareLinks(ctx: Context<MemberActor>, listingId: string): Promise<OwnShareLink[]> {
  const { id } = await getOwnListingRow(ctx.db, ctx.actor, listingId)
  const now = readAt(ctx)
  const rows = await ctx.db
    .select({ link: shareLinks, inquiries: count(inquiries.id) })
    .from(shareLinks)
    .leftJoin(inquiries, eq(inquiries.shareLinkId, shareLinks.id))
    .where(eq(shareLinks.listingId, id))
    .groupBy(shareLinks.id)
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
  return rows.map(({ link, inquiries }) => {
    const { id, buyer, validUntil, revokedAt, createdAt } = link
    return { id, token: shareTokenOf(id), buyer, validUntil, revokedAt, createdAt, isOpen: isLinkOpen(link, now), inquiries }
  })
}

export type OpenLink = { id: string; listingRef: string; validUntil: string | null }

/** What a link opens now; one that ran out, was withdrawn or was made up is closed. */
export async function getOpenLink(db: Reader, token: string, now: Date): Promise<OpenLink> {
  const id = readSignedId('share-link', token)
  const [row] =
    id !== null
      ? await db
          .select({ link: shareLinks, listingRef: listings.ref })
          .from(shareLinks)
          .innerJoin(listings, eq(listings.id, shareLinks.listingId))
          .where(eq(shareLinks.id, id))
      : []
  if (!row || !isLinkOpen(row.link, now)) throw gone('listing.link_over')
  return { id: row.link.id, listingRef: row.listingRef, validUntil: row.link.validUntil }
}

/** The link that an inquiry comes by, where it comes by one: it must lead to the listing that is asked about. */
export async function findShared(db: Reader, listingRef: string, token: string | undefined, now: Date): Promise<string | null> {
  if (token === undefined) return null
  const link = await getOpenLink(db, token, now)
  if (link.listingRef !== readRef(listingRef)) throw notFound()
  return link.id
}
