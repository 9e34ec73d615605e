import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { cleanName } from '#app/domain/files/file-name.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile, putFile } from '#app/infra/storage.server.ts'
import type { Database } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { files } from '#db/schema/files.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { assertPlainPdf } from './look-into-pdf.server.ts'

const documentType = 'application/pdf'

/** Takes a PDF before its form is accepted: looked into, bytes before the row; unattached it is swept after a day. */
export async function storeListingDocument(
  ctx: Context<MemberActor>,
  upload: { bytes: Uint8Array; displayName: string; field: string },
): Promise<string> {
  const { bytes } = upload
  await assertPlainPdf(bytes, upload.field)
  const id = newId()
  await putFile(id, bytes)
  await inTransaction(ctx, (tx) =>
    tx.insert(files).values({
      id,
      sha256: sha256(bytes),
      size: bytes.byteLength,
      type: documentType,
      displayName: cleanName(upload.displayName, 'document'),
      companyId: ctx.actor.companyId,
      purpose: 'listing-document',
      state: 'ready',
    }),
  )
  return id
}

/** A document of a listing that strangers see, with its bytes; null when there is none. */
export async function readListingDocument(db: Database, fileId: string): Promise<{ name: string; bytes: Buffer } | null> {
  const [file] = await db
    .select({ name: files.displayName, attachedTo: files.attachedTo })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.purpose, 'listing-document'), eq(files.state, 'ready')))
  const listingId = /^listing:(.+)$/.exec(file?.attachedTo ?? '')?.[1]
  if (!file || !listingId) return null
  const shown = await db
    .select({ id: listings.id })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(and(eq(listings.id, listingId), onStage))
  const bytes = shown.length > 0 ? await getFile(fileId) : null
  return bytes && { name: file.name, bytes }
}
