import { eq } from 'drizzle-orm'
import sharp, { type OutputInfo } from 'sharp'
import { getFile, putFile } from '#app/infra/storage.server.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { mostPixels } from './store-picture.server.ts'

export const pictureWidths = [160, 320, 640, 1200]
export const pictureFormats = ['webp', 'jpg'] as const
const qualities = { webp: 72, jpg: 76 } as const

type Variant = { width: number; height: number; format: 'webp' | 'jpg'; size: number }

/** Makes the variants of a picture, upright and without metadata; files first, rows after. Twice gives the same. */
export async function resizePicture(ctx: Context, fileId: string): Promise<void> {
  const [file] = await ctx.db.select().from(files).where(eq(files.id, fileId))
  const original = file?.state === 'pending' ? await getFile(fileId) : null
  if (!original) return
  const variants: Variant[] = []
  try {
    const upright = await readUpright(original)
    // One after the other: a small server has other work.
    for (const width of pictureWidths) for (const format of pictureFormats) variants.push(await makeVariant(fileId, upright, width, format))
  } catch (error) {
    ctx.log.warn({ fileId, err: error }, 'picture refused')
    await inTransaction(ctx, (tx) => tx.update(files).set({ state: 'refused' }).where(eq(files.id, fileId)))
    return
  }
  await inTransaction(ctx, async (tx) => {
    await tx
      .insert(fileVariants)
      .values(variants.map((variant) => ({ fileId, ...variant })))
      .onConflictDoNothing()
    await tx.update(files).set({ state: 'ready' }).where(eq(files.id, fileId))
    const listingId = /^listing:(.+)$/.exec(file?.attachedTo ?? '')?.[1]
    if (listingId) await markChanged(tx, 'listing', listingId)
  })
}

type Upright = { data: Buffer; info: OutputInfo }

/** The picture as large as its largest variant: the original, many times as large, is read once. */
async function readUpright(original: Buffer): Promise<Upright> {
  const widest = Math.max(...pictureWidths)
  return sharp(original, { failOn: 'error', limitInputPixels: mostPixels })
    .rotate()
    .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

async function makeVariant(fileId: string, upright: Upright, width: number, format: 'webp' | 'jpg'): Promise<Variant> {
  const { channels, width: across, height: down } = upright.info
  const picture = sharp(upright.data, { raw: { width: across, height: down, channels } }).resize({
    width,
    height: width,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const encoded =
    format === 'webp'
      ? picture.webp({ quality: qualities.webp })
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: qualities.jpg })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  await putFile(`${fileId}/${width}.${format}`, data)
  return { width, height: info.height, format, size: data.byteLength }
}
