import { and, eq, inArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalidFields } from '#app/domain/errors.ts'
import type { RelatedRow } from '#app/domain/listings/form/media.ts'
import type { Transaction } from '#db/client.server.ts'
import { listingRelations, listings } from '#db/schema/listings.ts'

/** Ties a listing to others of the same company, in the order of the form, instead of those it was tied to. */
export async function writeRelated(tx: Transaction, actor: MemberActor, listingId: string, related: RelatedRow[]): Promise<void> {
  await tx.delete(listingRelations).where(eq(listingRelations.listingId, listingId))
  if (related.length === 0) return
  const refs = related.map(({ ref }) => ref)
  const rows = await tx
    .select({ id: listings.id, ref: listings.ref })
    .from(listings)
    .where(and(eq(listings.companyId, actor.companyId), inArray(listings.ref, refs)))
  const ids = new Map(rows.map(({ id, ref }) => [ref, id]))
  const unknown = refs.flatMap((ref, index) =>
    ids.has(ref) && ids.get(ref) !== listingId ? [] : [{ field: `related[${index}].ref`, code: 'related_unknown' }],
  )
  if (unknown.length > 0) throw invalidFields('listing.attributes', unknown)
  const tied = related.filter(({ ref }, index) => refs.indexOf(ref) === index)
  await tx.insert(listingRelations).values(tied.map(({ ref, kind }, position) => ({ listingId, relatedId: ids.get(ref)!, kind, position })))
}
