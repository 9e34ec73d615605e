import { and, eq, inArray, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import type { ListingColumns } from '#app/domain/listings/stored-listing.ts'
import type { Transaction } from '#db/client.server.ts'
import { files, type FilePurpose } from '#db/schema/files.ts'

/**
 * Takes the uploaded pictures and documents that the form names; only one's own, only those that hang nowhere else. What hung here and
 * is no longer named is let go, and swept.
 */
export async function attachListingFiles(
  tx: Transaction,
  actor: MemberActor,
  listingId: string,
  { pictureFileIds, documents }: Pick<ListingColumns, 'pictureFileIds' | 'documents'>,
): Promise<void> {
  const place = `listing:${listingId}`
  const documentIds = documents.map(({ fileId }) => fileId)
  const kept = [...pictureFileIds, ...documentIds]
  await tx
    .update(files)
    .set({ attachedTo: null })
    .where(and(eq(files.attachedTo, place), kept.length > 0 ? notInArray(files.id, kept) : undefined))
  const attach = async (ids: string[], purpose: FilePurpose, field: string) => {
    if (ids.length === 0) return
    const attached = await tx
      .update(files)
      .set({ attachedTo: place })
      .where(
        and(
          inArray(files.id, ids),
          eq(files.companyId, actor.companyId),
          eq(files.purpose, purpose),
          ne(files.state, 'refused'),
          or(isNull(files.attachedTo), eq(files.attachedTo, place)),
        ),
      )
      .returning({ id: files.id })
    if (attached.length < new Set(ids).size) throw invalid('file.not_found', [field])
  }
  await attach(pictureFileIds, 'listing-picture', 'picture')
  await attach(documentIds, 'listing-document', 'datasheet')
}
