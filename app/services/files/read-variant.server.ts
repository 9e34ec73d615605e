import { and, eq } from 'drizzle-orm'
import { getFile } from '#app/infra/storage.server.ts'
import type { Database } from '#db/client.server.ts'
import { files, fileVariants } from '#db/schema/files.ts'

/** The bytes of a public picture in one size; null when there is none. */
export async function readVariant(db: Database, fileId: string, width: number, format: 'webp' | 'jpg'): Promise<Buffer | null> {
  const [row] = await db
    .select({ state: files.state })
    .from(fileVariants)
    .innerJoin(files, eq(files.id, fileVariants.fileId))
    .where(and(eq(fileVariants.fileId, fileId), eq(fileVariants.width, width), eq(fileVariants.format, format)))
  return row?.state === 'ready' ? getFile(`${fileId}/${width}.${format}`) : null
}
