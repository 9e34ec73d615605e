import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

/** A drawing of `pictures/`, made for this demo, as the PNG of 1200 × 900 that a supplier would upload. */
export async function drawPicture(name: string): Promise<Buffer> {
  const drawing = await readFile(new URL(`pictures/${name}.svg`, import.meta.url))
  return sharp(drawing).png({ compressionLevel: 6 }).toBuffer()
}
