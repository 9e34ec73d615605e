import { and, eq, isNull, or } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import type { MemberActor } from '#app/domain/actor.ts'
import { isShown } from '#app/domain/claims/certificate.ts'
import { invalid, notFound } from '#app/domain/errors.ts'
import { cleanName } from '#app/domain/files/file-name.ts'
import { isId, newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile, putFile } from '#app/infra/storage.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { files, type FilePurpose } from '#db/schema/files.ts'
import { dayOf } from '../claims/recheck-certificates.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { assertPlainPdf } from './look-into-pdf.server.ts'

const taken = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])

export type CertificatePurpose = Extract<FilePurpose, 'certificate-original' | 'certificate-public'>

/** Takes a file before its form is accepted: type by content, bytes before the row; unattached it is swept after a day. */
export async function storeCertificateFile(
  ctx: Context<MemberActor>,
  purpose: CertificatePurpose,
  field: string,
  upload: { bytes: Uint8Array; name: string },
): Promise<string> {
  const type = (await fileTypeFromBuffer(upload.bytes))?.mime ?? ''
  if (!taken.has(type)) throw invalid('file.not_a_document', [field])
  // The original stays as its issuer made it, and is opened by staff alone.
  if (type === 'application/pdf' && purpose === 'certificate-public') await assertPlainPdf(upload.bytes, field)
  const id = newId()
  await putFile(id, upload.bytes)
  await inTransaction(ctx, (tx) =>
    tx.insert(files).values({
      id,
      sha256: sha256(upload.bytes),
      size: upload.bytes.byteLength,
      type,
      displayName: cleanName(upload.name, 'certificate'),
      companyId: ctx.actor.companyId,
      purpose,
      state: 'ready',
    }),
  )
  return id
}

type Attached = { certificateId: string; companyId: string; fileId: string | undefined; purpose: CertificatePurpose; field: string }

/** Hangs a stored file of the company onto its certificate; one that hangs there already stays. */
export async function attachCertificateFile(
  tx: Transaction,
  { certificateId, companyId, fileId, purpose, field }: Attached,
): Promise<void> {
  if (fileId === undefined) return
  const place = `certificate:${certificateId}`
  const [file] = await tx
    .select({ attachedTo: files.attachedTo })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.companyId, companyId), eq(files.purpose, purpose)))
  if (file?.attachedTo === place) return
  if (!file || file.attachedTo !== null) throw invalid('file.not_found', [field])
  await tx
    .update(files)
    .set({ attachedTo: place })
    .where(and(eq(files.id, fileId), isNull(files.attachedTo)))
}

/** A certificate's file for whoever may have it; null where it is none, or not theirs. */
export async function findCertificateFile(ctx: Context, fileId: string): Promise<{ name: string; type: string; bytes: Buffer } | null> {
  if (!isId(fileId)) return null
  const [row] = await ctx.db
    .select({ file: files, certificate: certificates, claim: claims, status: companies.status })
    .from(files)
    .innerJoin(certificates, or(eq(files.id, certificates.originalFileId), eq(files.id, certificates.publicFileId)))
    .innerJoin(claims, eq(claims.id, certificates.claimId))
    .innerJoin(companies, eq(companies.id, certificates.companyId))
    .where(and(eq(files.id, fileId), eq(files.state, 'ready')))
  if (!row) return null
  const { file, certificate, claim, status } = row
  const isOwn = ctx.actor.kind === 'member' && ctx.actor.companyId === certificate.companyId
  const isPublic = file.purpose === 'certificate-public' && status === 'listed' && isShown({ ...certificate, claim }, dayOf(readAt(ctx)))
  if (!isPublic && !isOwn && ctx.actor.kind !== 'staff') return null
  const bytes = await getFile(file.id)
  if (!bytes) throw notFound()
  return { name: file.displayName, type: file.type, bytes }
}
