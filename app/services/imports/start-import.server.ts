import { and, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { cleanName } from '#app/domain/files/file-name.ts'
import { newId } from '#app/domain/id.ts'
import { importLifecycle, noCounts } from '#app/domain/imports/import.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { files } from '#db/schema/files.ts'
import { imports } from '#db/schema/imports.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueue } from '../tasks.server.ts'
import { getOwnImport } from './access.server.ts'

const zip = [0x50, 0x4b]
const isZip = (bytes: Uint8Array) => zip.every((sign, index) => bytes[index] === sign)

/** Takes a table before its form is accepted; unattached it is swept after a day. Whether it can be read shows later, in a task. */
export async function storeTable(ctx: Context<MemberActor>, upload: { bytes: Uint8Array; name: string }): Promise<string> {
  const { bytes } = upload
  const fileId = newId()
  await putFile(fileId, bytes)
  await inTransaction(ctx, (tx) =>
    tx.insert(files).values({
      id: fileId,
      sha256: sha256(bytes),
      size: bytes.byteLength,
      type: isZip(bytes) ? 'application/zip' : 'text/csv',
      displayName: cleanName(upload.name, 'listings'),
      companyId: ctx.actor.companyId,
      purpose: 'listing-table',
      state: 'ready',
    }),
  )
  return fileId
}

/** Looks at a table that was sent, in a task. Nothing of it is stored before somebody has seen what would happen. */
export async function startImport(ctx: Context<MemberActor>, fileId: string): Promise<{ importId: string }> {
  const { companyId, personId } = ctx.actor
  return inTransaction(ctx, async (tx, now) => {
    const importId = newId(now.getTime())
    const own = and(eq(files.id, fileId), eq(files.companyId, companyId), eq(files.purpose, 'listing-table'), isNull(files.attachedTo))
    const [file] = await tx
      .update(files)
      .set({ attachedTo: `import:${importId}` })
      .where(own)
      .returning()
    if (!file) throw invalid('file.not_found', ['file'])
    const kind = file.type === 'application/zip' ? 'xlsx' : 'csv'
    await tx.insert(imports).values({
      id: importId,
      companyId,
      personId,
      fileId,
      fileName: file.displayName,
      kind,
      lang: ctx.locale,
      counts: noCounts,
      createdAt: now,
    })
    await enqueue(tx, 'check-import', { importId }, { jobKey: `import:${importId}` })
    return { importId }
  })
}

/** Stores what was looked at, in a task. Asked twice, it is stored once. */
export async function runImport(ctx: Context<MemberActor>, importId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnImport(tx, ctx.actor, importId)
    if (row.state === 'storing' || row.state === 'done') return
    const state = importLifecycle.next(row.state, 'store')
    const [started] = await tx
      .update(imports)
      .set({ state, startedAt: now })
      .where(and(eq(imports.id, row.id), eq(imports.state, row.state)))
      .returning({ id: imports.id })
    if (!started) throw conflict('import.changed')
    await enqueue(tx, 'run-import', { importId }, { jobKey: `import:${importId}` })
    await record(tx, ctx, {
      name: 'listings.imported',
      at: now,
      subjectId: row.id,
      detail: { count: row.counts.create + row.counts.change },
    })
  })
}
