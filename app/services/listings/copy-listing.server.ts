import { and, eq, inArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { files } from '#db/schema/files.ts'
import type { Context } from '../context.server.ts'
import { storeListingDocument } from '../files/listing-documents.server.ts'
import { storePicture } from '../files/store-picture.server.ts'
import type { DraftKeys } from './listing-draft.server.ts'
import { createListing } from './save-listing.server.ts'

/**
 * Another draft that says the same, with files of its own: what is done to the one leaves the other alone. What names one article only,
 * its model number and bar code, is left to be filled in.
 */
export async function copyListing(
  ctx: Context<MemberActor>,
  input: ListingInput,
  draft: Partial<DraftKeys> = {},
): Promise<{ listingId: string }> {
  const { pictureIds, drawingIds, datasheetIds, safetySheetIds } = input
  const copies = await copyFiles(ctx, [...pictureIds, ...drawingIds, ...datasheetIds, ...safetySheetIds])
  const copied = (ids: string[]) => ids.flatMap((id) => copies.get(id) ?? [])
  const said = {
    ...input,
    modelNumber: undefined,
    gtin: undefined,
    pictureIds: copied(pictureIds),
    drawingIds: copied(drawingIds),
    datasheetIds: copied(datasheetIds),
    safetySheetIds: copied(safetySheetIds),
  }
  return createListing(ctx, said, draft)
}

/** New files with the bytes of one's own, by the ids of the old ones; what is no longer there is left out. */
async function copyFiles(ctx: Context<MemberActor>, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: files.id, displayName: files.displayName, purpose: files.purpose })
    .from(files)
    .where(and(inArray(files.id, ids), eq(files.companyId, ctx.actor.companyId)))
  const copies = new Map<string, string>()
  for (const { id, displayName, purpose } of rows) {
    const bytes = await getFile(id)
    if (bytes && purpose === 'listing-picture') copies.set(id, await storePicture(ctx, { bytes, displayName }))
    if (bytes && purpose === 'listing-document') copies.set(id, await storeListingDocument(ctx, { bytes, displayName, field: 'datasheet' }))
  }
  return copies
}
