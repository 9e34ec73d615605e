import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line to a database that can go dead: it stays open, and nothing comes through any more. */
export async function openLine(databaseUrl: string): Promise<{ url: string; goDead(): void; close(): void }> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isDead = false
  const server = createServer((near) => {
    const far = dial(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => !isDead && to.write(bytes))
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: url.href, goDead: () => (isDead = true), close }
}
