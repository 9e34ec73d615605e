import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { pack } from 'tar-stream'

/** Files into the bytes of one .tar.gz; names within it are ours. */
export async function packFiles(files: { name: string; content: string }[]): Promise<Buffer> {
  const tar = pack()
  for (const { name, content } of files) tar.entry({ name, mode: 0o600 }, Buffer.from(content))
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(chunk as Buffer)
  return promisify(gzip)(Buffer.concat(chunks))
}
