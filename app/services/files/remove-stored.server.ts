import { removeFile } from '#app/infra/storage.server.ts'
import { pictureFormats, pictureWidths } from './resize-picture.server.ts'

/** The bytes of a file and of everything made from it. Its row goes afterwards: whoever is interrupted finds it again. */
export async function removeStored(fileId: string): Promise<void> {
  await removeFile(fileId)
  for (const width of pictureWidths) for (const format of pictureFormats) await removeFile(`${fileId}/${width}.${format}`)
}
