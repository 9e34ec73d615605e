import { and, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { gone, invalid } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { ShownTo } from '#app/domain/rfqs/rfq.ts'
import type { FileRow } from '#app/domain/rfqs/rfq-input.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { rfqFiles } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { isFileKey } from '../files/file-keys.server.ts'
import { readBytes, storeUpload, type ReadFile } from '../files/thread-files.server.ts'
import { getReadableRfq, isInvited, type ReadableRfq } from './access.server.ts'

const placeOf = (rfqId: string) => `rfq:${rfqId}`

export const storeRfqFile = (ctx: Context<DealingActor>, upload: { bytes: Uint8Array; name: string }) =>
  storeUpload(ctx, upload, { purpose: 'rfq-file', companyId: ctx.actor.companyId })

/** Takes the uploaded files that a form names; only one's own, only those that hang nowhere else. */
export async function attachRfqFiles(tx: Transaction, actor: DealingActor, rfqId: string, named: FileRow[]): Promise<void> {
  if (named.length === 0) return
  const ids = named.map(({ id }) => id)
  const attached = await tx
    .update(files)
    .set({ attachedTo: placeOf(rfqId) })
    .where(
      and(
        inArray(files.id, ids),
        eq(files.companyId, actor.companyId),
        eq(files.purpose, 'rfq-file'),
        or(isNull(files.attachedTo), eq(files.attachedTo, placeOf(rfqId))),
      ),
    )
    .returning({ id: files.id })
  if (attached.length < new Set(ids).size) throw invalid('file.not_found', ['files'])
}

/** The files that the newest version shows, and to whom. What hung here and is no longer named is let go, and swept. */
export async function publishRfqFiles(tx: Transaction, rfqId: string, named: FileRow[]): Promise<void> {
  const ids = named.map(({ id }) => id)
  await tx.delete(rfqFiles).where(eq(rfqFiles.rfqId, rfqId))
  await tx
    .update(files)
    .set({ attachedTo: null })
    .where(and(eq(files.attachedTo, placeOf(rfqId)), ids.length > 0 ? notInArray(files.id, ids) : undefined))
  if (named.length > 0)
    await tx.insert(rfqFiles).values(named.map(({ id, shownTo }, position) => ({ rfqId, fileId: id, shownTo, position })))
}

export type RfqFile = { id: string; name: string; size: number; shownTo: ShownTo; mayOpen: boolean }

/** The files of the newest version: that they are there is told to everybody, to whom they open is not. */
export async function listRfqFiles(db: Reader, readable: ReadableRfq, companyId: string | null): Promise<RfqFile[]> {
  const rows = await db
    .select({ id: files.id, name: files.displayName, size: files.size, shownTo: rfqFiles.shownTo })
    .from(rfqFiles)
    .innerJoin(files, and(eq(files.id, rfqFiles.fileId), eq(files.state, 'ready')))
    .where(eq(rfqFiles.rfqId, readable.row.id))
    .orderBy(rfqFiles.position)
  const isAsked = companyId !== null && (await isInvited(db, readable.row.id, companyId))
  return rows.map((row) => ({ ...row, mayOpen: mayOpen(row.shownTo, readable, isAsked) }))
}

function mayOpen(shownTo: ShownTo, { isOwn, isLetIn }: ReadableRfq, isAsked: boolean): boolean {
  return isOwn || shownTo === 'everyone' || (shownTo === 'quoters' ? isLetIn : isAsked)
}

/** A file of an RFQ that the caller may open, with its bytes; null when there is none. */
export async function findRfqFile(ctx: Context, fileId: string): Promise<ReadFile | null> {
  if (!isId(fileId)) return null
  const [file] = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.purpose, 'rfq-file'), eq(files.state, 'ready')))
  const rfqId = /^rfq:(.+)$/.exec(file?.attachedTo ?? '')?.[1]
  if (!file || !rfqId) return null
  const readable = await getReadableRfq(ctx.db, ctx.actor, rfqId)
  if (readable.isOwn || ctx.actor.kind === 'staff') return readBytes(file)
  const companyId = 'companyId' in ctx.actor ? ctx.actor.companyId : null
  const shown = (await listRfqFiles(ctx.db, readable, companyId)).find(({ id }) => id === fileId)
  return shown?.mayOpen ? readBytes(file) : null
}

/** The same by the key of the RFQ's files, which whoever was invited by address gets for a code. Null when it is no file of an RFQ. */
export async function findRfqFileByKey(ctx: Pick<Context, 'db' | 'now'>, fileId: string, key: string): Promise<ReadFile | null> {
  if (!isId(fileId)) return null
  const [shown] = await ctx.db
    .select({ file: files, rfqId: rfqFiles.rfqId })
    .from(rfqFiles)
    .innerJoin(files, and(eq(files.id, rfqFiles.fileId), eq(files.state, 'ready')))
    .where(eq(rfqFiles.fileId, fileId))
  if (!shown) return null
  if (!isFileKey(key, shown.rfqId, readAt(ctx))) throw gone('file.key_over')
  return readBytes(shown.file)
}
