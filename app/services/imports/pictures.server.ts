import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { picturesColumn } from '#app/domain/imports/columns.ts'
import { mostPictures } from '#app/domain/listings/listing.ts'
import type { Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { importPictures, importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { approved, isLookedAt } from '../reviews/hold-back.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'

const atOnce = 4

export type WantedPicture = typeof importPictures.$inferSelect & { actor: MemberActor }

/** The next few that are neither there nor refused, in the order of the rows. */
export async function nextPictures({ db }: Context, importId: string): Promise<WantedPicture[]> {
  const isOpen = and(eq(importPictures.importId, importId), isNull(importPictures.fileId), isNull(importPictures.problem))
  const rows = await db
    .select({ picture: importPictures, companyId: imports.companyId, personId: imports.personId })
    .from(importPictures)
    .innerJoin(imports, eq(imports.id, importPictures.importId))
    .where(isOpen)
    .orderBy(asc(importPictures.number), asc(importPictures.position))
    .limit(atOnce)
  return rows.map(({ picture, companyId, personId }) => ({ ...picture, actor: { kind: 'member', companyId, personId, role: 'member' } }))
}

const isThis = ({ listingId, address }: WantedPicture) => and(eq(importPictures.listingId, listingId), eq(importPictures.address, address))

/** Behind the pictures that the listing has. One too many is left to the sweep of files that hang nowhere. */
export async function attachFetched(ctx: Context, picture: WantedPicture, fileId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx.select().from(listings).where(eq(listings.id, picture.listingId)).for('update')
    if (row && approved.includes(row.status) && (await isLookedAt(tx, row.companyId)))
      return refuseIn(tx, picture, 'import.picture_looked_at')
    const [attached] = await tx
      .update(listings)
      .set({ pictureFileIds: sql`${listings.pictureFileIds} || ${fileId}::uuid`, updatedAt: now, version: sql`${listings.version} + 1` })
      .where(and(eq(listings.id, picture.listingId), sql`cardinality(${listings.pictureFileIds}) < ${mostPictures}`))
      .returning({ id: listings.id })
    if (!attached) return refuseIn(tx, picture, 'import.too_many_pictures')
    await tx.update(importPictures).set({ fileId }).where(isThis(picture))
    await tx
      .update(files)
      .set({ attachedTo: `listing:${picture.listingId}` })
      .where(eq(files.id, fileId))
    await markChanged(tx, 'listing', picture.listingId)
  })
}

export async function refusePicture(ctx: Context, picture: WantedPicture, problem: string): Promise<void> {
  await inTransaction(ctx, (tx) => refuseIn(tx, picture, problem))
}

/** The row of the report says so. */
async function refuseIn(tx: Transaction, picture: WantedPicture, problem: string): Promise<void> {
  const told = [{ field: picturesColumn, code: problem, values: { address: picture.address } }]
  await tx.update(importPictures).set({ problem }).where(isThis(picture))
  await tx
    .update(importRows)
    .set({ problems: sql`${importRows.problems} || ${JSON.stringify(told)}::jsonb` })
    .where(and(eq(importRows.importId, picture.importId), eq(importRows.number, picture.number)))
}
