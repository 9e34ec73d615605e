import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { putFile, removeFile } from '#app/infra/storage.server.ts'
import { files } from '#db/schema/files.ts'
import { dataExports, people } from '#db/schema/people.ts'
import { lockPerson } from '../accounts/lock-person.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { exportEnd } from './request-export.server.ts'

/** Whose copy is to be made; null when it is made already, or its owner is gone. */
export async function findAskedExport(ctx: Context, dataExportId: string): Promise<{ personId: string } | null> {
  const [asked] = await ctx.db
    .select({ personId: dataExports.personId })
    .from(dataExports)
    .innerJoin(people, and(eq(people.id, dataExports.personId), isNull(people.erasedAt)))
    .where(and(eq(dataExports.id, dataExportId), isNull(dataExports.readyAt)))
  return asked ?? null
}

/** The copy waits behind the sign-in for seven days; a letter says so. Bytes first, then their row. */
export async function keepExport(ctx: Context, dataExportId: string, personId: string, bytes: Uint8Array): Promise<void> {
  const fileId = newId()
  await putFile(fileId, bytes)
  const isKept = await inTransaction(ctx, async (tx, now) => {
    const { address, locale } = await lockPerson(tx, personId)
    const [kept] = await tx
      .update(dataExports)
      .set({ fileId, readyAt: now, expiresAt: exportEnd(now) })
      .where(and(eq(dataExports.id, dataExportId), isNull(dataExports.readyAt)))
      .returning({ id: dataExports.id })
    if (!kept || !address) return false
    await tx.insert(files).values({
      id: fileId,
      sha256: sha256(bytes),
      size: bytes.byteLength,
      type: 'application/gzip',
      displayName: 'quayside-data.tar.gz',
      purpose: 'data-export',
      state: 'ready',
      attachedTo: `data_export:${dataExportId}`,
    })
    const { isRestored } = ctx
    const letter = {
      name: 'export-ready',
      toAddress: address,
      locale,
      recipientId: personId,
      subject: { dataExportId },
      isRestored,
    } as const
    await writeLetter(tx, letter, now)
    return true
  })
  if (!isKept) await removeFile(fileId)
}
