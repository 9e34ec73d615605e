import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { isId } from '#app/domain/id.ts'
import type { Photograph } from '#app/domain/files/photograph.ts'
import type { Reader } from '#db/client.server.ts'
import { files, fileVariants, type FilePurpose } from '#db/schema/files.ts'

/** The pictures that are ready to be shown, in the order of the ids. */
export async function readPictures(db: Reader, fileIds: string[]): Promise<Photograph[]> {
  if (fileIds.length === 0) return []
  const rows = await db
    .select({ fileId: fileVariants.fileId, width: fileVariants.width })
    .from(fileVariants)
    .innerJoin(files, eq(files.id, fileVariants.fileId))
    .where(and(inArray(fileVariants.fileId, fileIds), eq(fileVariants.format, 'webp'), eq(files.state, 'ready')))
    .orderBy(asc(fileVariants.width))
  return fileIds.flatMap((fileId) => {
    const widths = rows.filter((row) => row.fileId === fileId).map(({ width }) => width)
    return widths.length > 0 ? [{ fileId, widths }] : []
  })
}

/** The same of one picture, inside a larger question: empty while it is not ready. */
export const widthsOf = (fileId: SQL): SQL<number[]> => sql<number[]>`(
  select coalesce(json_agg(${fileVariants.width} order by ${fileVariants.width}), '[]')
  from ${fileVariants} join ${files} on ${files.id} = ${fileVariants.fileId}
  where ${fileVariants.fileId} = ${fileId} and ${fileVariants.format} = 'webp' and ${files.state} = 'ready')`

/** An uploaded file of a form, by the name it came under; a picture with its variants once they are made. */
export type HeldFile = { id: string; name: string; picture: Photograph | null }

/** The company's own files of these kinds among those that a form names. */
export async function readHeldFiles(db: Reader, companyId: string, named: string[], purposes: FilePurpose[]): Promise<HeldFile[]> {
  const ids = named.filter(isId)
  if (ids.length === 0) return []
  const isOwn = and(inArray(files.id, ids), eq(files.companyId, companyId), inArray(files.purpose, purposes))
  const rows = await db.select({ id: files.id, name: files.displayName }).from(files).where(isOwn)
  const pictures = await readPictures(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, picture: pictures.find(({ fileId }) => fileId === row.id) ?? null }))
}
