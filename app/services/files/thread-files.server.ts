import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import type { DealingActor, MemberActor } from '#app/domain/actor.ts'
import { gone, invalid, notFound } from '#app/domain/errors.ts'
import { cleanName } from '#app/domain/files/file-name.ts'
import { isProgram, mostFileBytes, mostFiles, type ThreadFile } from '#app/domain/files/thread-file.ts'
import { isId, newId } from '#app/domain/id.ts'
import type { LetterAttachment } from '#app/domain/mail/parsed-letter.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile, putFile } from '#app/infra/storage.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages } from '#db/schema/threads.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { getOwnQuotation, isSealed } from '../quotations/access.server.ts'
import { getOwnThread } from '../threads/access.server.ts'
import { isFileKey } from './file-keys.server.ts'

const unknownType = 'application/octet-stream'
const placeOf = (messageId: string) => `message:${messageId}`
export const placeOfQuotation = (quotationId: string) => `quotation:${quotationId}`

type Upload = { bytes: Uint8Array; name: string }
type StoredUpload = { id: string; name: string }

export const storeThreadFile = (ctx: Context<MemberActor>, upload: Upload): Promise<StoredUpload> =>
  storeUpload(ctx, upload, { purpose: 'thread-file', companyId: ctx.actor.companyId })

/** Takes a file before its form is accepted: type by content, bytes before the row; unattached it is swept after a day. */
export async function storeUpload(
  ctx: Context,
  upload: Upload,
  { purpose, companyId }: { purpose: 'thread-file' | 'rfq-file' | 'quotation-file'; companyId: string | null },
): Promise<StoredUpload> {
  const type = (await fileTypeFromBuffer(upload.bytes))?.mime ?? unknownType
  const name = cleanName(upload.name, 'file')
  if (isProgram(type, name)) throw invalid('file.program', ['files'])
  const id = newId()
  await putFile(id, upload.bytes)
  await inTransaction(ctx, (tx) => tx.insert(files).values({ ...rowOf(id, upload.bytes, type, name), purpose, companyId, state: 'ready' }))
  return { id, name }
}

/**
 * Stores what came with a mail, unattached: whether it is posted is decided afterwards. What is too large, one too many or a program
 * stays in the raw mail; its row says that it was there. Small pictures inside the text are signatures and no files.
 */
export async function storeAttachments(ctx: Context, attachments: LetterAttachment[]): Promise<string[]> {
  const given = attachments.filter(({ contentId, size }) => contentId === null || size >= smallestPicture)
  const rows: (ReturnType<typeof rowOf> & { state: 'ready' | 'refused' })[] = []
  for (const { content, filename, size } of given) {
    const type = (await fileTypeFromBuffer(content))?.mime ?? unknownType
    const name = cleanName(filename ?? '', 'file')
    const id = newId()
    const isTaken = size <= mostFileBytes && !isProgram(type, name) && rows.filter(({ state }) => state === 'ready').length < mostFiles
    if (isTaken) await putFile(id, content)
    rows.push({ ...rowOf(id, content, type, name), state: isTaken ? 'ready' : 'refused' })
  }
  if (rows.length > 0) await inTransaction(ctx, (tx) => tx.insert(files).values(rows))
  return rows.map(({ id }) => id)
}

/** A logo in a signature is smaller, a photograph of goods larger. */
const smallestPicture = 20_000

const rowOf = (id: string, bytes: Uint8Array, type: string, displayName: string) => ({
  id,
  sha256: sha256(bytes),
  size: bytes.byteLength,
  type,
  displayName,
  purpose: 'thread-file' as const,
})

/** Hangs stored files onto a message of a company. `isOwn`: they came by a form, so only what the company itself stored. */
export async function attachFiles(
  tx: Transaction,
  message: { id: string; companyId: string },
  fileIds: string[],
  { isOwn }: { isOwn: boolean },
): Promise<void> {
  if (fileIds.length === 0) return
  const attached = await tx
    .update(files)
    .set({ attachedTo: placeOf(message.id), companyId: message.companyId })
    .where(
      and(
        inArray(files.id, fileIds),
        eq(files.purpose, 'thread-file'),
        isNull(files.attachedTo),
        isOwn ? eq(files.companyId, message.companyId) : isNull(files.companyId),
      ),
    )
    .returning({ id: files.id })
  if (attached.length !== new Set(fileIds).size) throw invalid('file.not_found', ['files'])
}

/** The files of messages, by the message. */
export async function filesOfMessages(db: Reader, messageIds: string[]): Promise<Map<string, ThreadFile[]>> {
  const places = new Map(messageIds.map((id) => [placeOf(id), id]))
  const rows =
    messageIds.length === 0
      ? []
      : await db
          .select()
          .from(files)
          .where(inArray(files.attachedTo, [...places.keys()]))
          .orderBy(asc(files.id))
  const found = new Map<string, ThreadFile[]>()
  for (const { id, attachedTo, displayName, size, state } of rows) {
    const messageId = places.get(attachedTo!)!
    found.set(messageId, [...(found.get(messageId) ?? []), { id, name: displayName, size, isRefused: state !== 'ready' }])
  }
  return found
}

export type ReadFile = { name: string; type: string; bytes: Buffer }

/** A file of a thread that the caller is in, with its bytes. */
export async function readThreadFile(ctx: Context<DealingActor>, fileId: string): Promise<ReadFile> {
  const { threadId, quotationId, file } = await findThreadFile(ctx.db, fileId)
  await getOwnThread(ctx.db, ctx.actor, threadId)
  if (quotationId) await getOwnQuotation(ctx.db, ctx.actor, quotationId, readAt(ctx))
  return readBytes(file)
}

/** The same for who has the key of the thread's files. */
export async function readFileByKey(ctx: Pick<Context, 'db' | 'now'>, fileId: string, key: string): Promise<ReadFile> {
  const { threadId, file } = await findThreadFile(ctx.db, fileId)
  if (!isFileKey(key, threadId, readAt(ctx))) throw gone('file.key_over')
  return readBytes(file)
}

/** Every file of a thread that was taken, oldest first: of its messages, then of the quotation on it. */
export async function listThreadFiles(ctx: Context<DealingActor>, threadId: string): Promise<ThreadFile[]> {
  await getOwnThread(ctx.db, ctx.actor, threadId)
  const said = await ctx.db.select({ id: messages.id }).from(messages).where(eq(messages.threadId, threadId))
  const found = await filesOfMessages(
    ctx.db,
    said.map(({ id }) => id),
  )
  const ofMessages = [...found.values()].flat().filter(({ isRefused }) => !isRefused)
  return [...ofMessages, ...(await listQuotationFiles(ctx, threadId))]
}

/** None of a quotation that is sealed for the reader. */
async function listQuotationFiles({ db, actor, ...ctx }: Context<DealingActor>, threadId: string): Promise<ThreadFile[]> {
  const rows = await db
    .select({ file: files, supplierCompanyId: quotations.supplierCompanyId, rfq: rfqs })
    .from(quotations)
    .innerJoin(files, and(eq(files.attachedTo, sql`'quotation:' || ${quotations.id}::text`), eq(files.state, 'ready')))
    .leftJoin(rfqs, eq(rfqs.id, quotations.rfqId))
    .where(eq(quotations.threadId, threadId))
    .orderBy(asc(files.id))
  return rows
    .filter(({ supplierCompanyId, rfq }) => supplierCompanyId === actor.companyId || !isSealed(rfq, readAt(ctx)))
    .map(({ file: { id, displayName, size } }) => ({ id, name: displayName, size, isRefused: false }))
}

type FileRow = typeof files.$inferSelect

async function findThreadFile(db: Reader, fileId: string): Promise<{ threadId: string; quotationId?: string; file: FileRow }> {
  if (!isId(fileId)) throw notFound()
  const isReady = and(eq(files.id, fileId), inArray(files.purpose, ['thread-file', 'quotation-file']), eq(files.state, 'ready'))
  const [file] = await db.select().from(files).where(isReady)
  const [, noun, holder = ''] = /^(message|quotation):(.+)$/.exec(file?.attachedTo ?? '') ?? []
  if (!file || !noun) throw notFound()
  if (noun === 'quotation') {
    const [quotation] = await db.select({ threadId: quotations.threadId }).from(quotations).where(eq(quotations.id, holder))
    return { threadId: quotation!.threadId, quotationId: holder, file }
  }
  const [message] = await db.select({ threadId: messages.threadId }).from(messages).where(eq(messages.id, holder))
  return { threadId: message!.threadId, file }
}

export async function readBytes({ id, displayName, type }: Pick<FileRow, 'id' | 'displayName' | 'type'>): Promise<ReadFile> {
  const bytes = await getFile(id)
  if (!bytes) throw notFound()
  return { name: displayName, type, bytes }
}
