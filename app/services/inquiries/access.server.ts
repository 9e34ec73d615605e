import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/domain/actor.ts'
import { gone, invalid, notFound } from '#app/domain/errors.ts'
import { readRef } from '#app/domain/id.ts'
import { stateAt } from '#app/domain/listings/validity.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import type { Reader } from '#db/client.server.ts'

/** `shareLinkId`: the link that the buyer came by. */
export type InquiredListing = { id: string; ref: string; companyId: string; title: string; shareLinkId: string | null }

/**
 * A published listing by its ref, as a buyer asks about it: not one's own, not one that left the stage. Who came by a link of its company
 * asks about a paused one, too.
 */
export async function getInquiredListing(
  db: Reader,
  actor: Actor,
  listingRef: string,
  shareLinkId: string | null = null,
): Promise<InquiredListing> {
  const ref = readRef(listingRef)
  if (!ref) throw notFound()
  const [row] = await db
    .select({
      id: listings.id,
      ref: listings.ref,
      companyId: listings.companyId,
      status: listings.status,
      priceMode: listings.priceMode,
      priceValidUntil: listings.priceValidUntil,
      company: companies.status,
      title: listingTexts.title,
    })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .where(eq(listings.ref, ref))
  if (!row) throw notFound()
  const state = stateAt(row, new Date())
  const isOpen = state === 'published' || (state === 'paused' && shareLinkId !== null)
  if (!isOpen || row.company === 'suspended') throw gone('listing.not_open')
  if ('companyId' in actor && actor.companyId === row.companyId) throw invalid('inquiry.own_listing')
  const { id, companyId, title } = row
  return { id, ref: row.ref, companyId, title, shareLinkId }
}
