import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { pdfAround, scriptDrawing, vastPng } from '#tests/hard-files.ts'

export const photograph = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer()

/** What hangs at addresses that rows of a table name. */
export async function serveHardFiles() {
  const there: Record<string, Buffer | string> = {
    '/vast.png': vastPng(),
    '/script.svg': scriptDrawing,
    '/polyglot.jpg': pdfAround(photograph),
    '/sixty.jpg': Buffer.alloc(60 * 1024 * 1024, 0xff),
  }
  const server = createServer((req, res) => {
    if (req.url === '/away.jpg') return res.writeHead(302, { location: 'http://127.0.0.1:1/photograph.jpg' }).end()
    // Without a word on how long it is, and without an end.
    if (req.url === '/endless.jpg') {
      const more = () => void (res.destroyed || (res.write(Buffer.alloc(65_536)) ? setImmediate(more) : res.once('drain', more)))
      return more()
    }
    const body = there[req.url ?? '']
    return res.writeHead(body === undefined ? 404 : 200).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
