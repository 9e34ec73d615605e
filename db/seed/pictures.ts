import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

/** A drawing of `pictures/`, made for this demo, as the PNG that a supplier would upload: photographs are 1200 × 900. */
export async function drawPicture(name: string): Promise<Buffer> {
  const drawing = await readFile(new URL(`pictures/${name}.svg`, import.meta.url))
  return sharp(drawing).png({ compressionLevel: 6 }).toBuffer()
}
