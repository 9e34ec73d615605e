import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import { cleanName } from '#app/domain/files/file-name.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { files, type FilePurpose } from '#db/schema/files.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { enqueue } from '../tasks.server.ts'

const taken = new Set(['image/jpeg', 'image/png', 'image/webp'])
export const mostPixels = 40_000_000

type PicturePurpose = Extract<FilePurpose, 'listing-picture' | 'company-picture' | 'company-logo'>

const fewestPixels = { longer: 800, shorter: 200 }
/** A logo is shown small. */
const fewestOfLogo = { longer: 160, shorter: 48 }

/**
 * Takes an uploaded picture before its form is accepted: type by content, size by its header, bytes before the row. Returns the
 * file's id, which the form carries on; unattached it is swept after a day.
 */
export async function storePicture(
  ctx: Context<MemberActor>,
  upload: { bytes: Uint8Array; displayName: string },
  { purpose = 'listing-picture', field = 'picture' }: { purpose?: PicturePurpose; field?: string } = {},
): Promise<string> {
  const kind = await fileTypeFromBuffer(upload.bytes)
  if (!kind || !taken.has(kind.mime)) throw invalid('file.not_a_picture', [field])
  const { longer, shorter } = await readSize(upload.bytes, field)
  const isLogo = purpose === 'company-logo'
  const least = isLogo ? fewestOfLogo : fewestPixels
  if (longer < least.longer || shorter < least.shorter) throw invalid(isLogo ? 'file.logo_small' : 'file.too_few_pixels', [field])
  const fileId = newId()
  await putFile(fileId, upload.bytes)
  await inTransaction(ctx, async (tx) => {
    await tx.insert(files).values({
      id: fileId,
      sha256: sha256(upload.bytes),
      size: upload.bytes.byteLength,
      type: kind.mime,
      displayName: cleanName(upload.displayName, 'picture'),
      companyId: ctx.actor.companyId,
      purpose,
    })
    await enqueue(tx, 'resize-picture', { fileId }, { jobKey: `picture:${fileId}` })
  })
  return fileId
}

async function readSize(bytes: Uint8Array, field: string): Promise<{ longer: number; shorter: number }> {
  let size: { width?: number; height?: number }
  try {
    // Only the head is read here; whoever draws it keeps the limit.
    size = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata()
  } catch {
    throw invalid('file.not_a_picture', [field])
  }
  const { width = 0, height = 0 } = size
  if (width * height > mostPixels) throw invalid('file.too_many_pixels', [field])
  return { longer: Math.max(width, height), shorter: Math.min(width, height) }
}
