import type { MemberActor } from '#app/domain/actor.ts'
import type { ListingColumns } from '#app/domain/listings/stored-listing.ts'
import type { Transaction } from '#db/client.server.ts'
import { holdFiles } from '../files/hold-files.server.ts'

/** Takes the uploaded pictures and documents that the form names. */
export const attachListingFiles = (
  tx: Transaction,
  actor: MemberActor,
  listingId: string,
  { pictureFileIds, documents }: Pick<ListingColumns, 'pictureFileIds' | 'documents'>,
): Promise<void> =>
  holdFiles(tx, actor.companyId, `listing:${listingId}`, [
    { ids: pictureFileIds, purpose: 'listing-picture', field: 'picture' },
    { ids: documents.map(({ fileId }) => fileId), purpose: 'listing-document', field: 'datasheet' },
  ])
