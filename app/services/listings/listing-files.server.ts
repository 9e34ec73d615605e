import type { MemberActor } from '#app/domain/actor.ts'
import type { ListingColumns } from '#app/domain/listings/stored-listing.ts'
import type { Transaction } from '#db/client.server.ts'
import { holdFiles } from '../files/hold-files.server.ts'
import { takeFromDrafts } from './listing-draft.server.ts'

/** Takes the uploaded pictures and documents that the form names, from whatever draft holds them. */
export async function attachListingFiles(
  tx: Transaction,
  actor: MemberActor,
  listingId: string,
  { pictureFileIds, documents }: Pick<ListingColumns, 'pictureFileIds' | 'documents'>,
): Promise<void> {
  const documentIds = documents.map(({ fileId }) => fileId)
  await takeFromDrafts(tx, actor, [...pictureFileIds, ...documentIds])
  await holdFiles(tx, actor.companyId, `listing:${listingId}`, [
    { ids: pictureFileIds, purpose: 'listing-picture', field: 'picture' },
    { ids: documentIds, purpose: 'listing-document', field: 'datasheet' },
  ])
}
