import { sql } from 'drizzle-orm'
import { createServer } from 'node:http'
import { connect as openSocket, type AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { createLog } from '#app/infra/log.server.ts'
import { createApp } from '#app/server.ts'
import { connect } from '#db/client.server.ts'
import { pages, placeOf } from '#scripts/machine/build.ts'
import { until } from '#scripts/machine/waiting.ts'
import { openSite } from './open-site.ts'

const site = await openSite({ MAIL: 'resend', MEILI_URL: '' })
const lines = [connect(site.url, { max: 2 }), connect(site.url, { max: 1 })] as const
const room = { atOnce: 2, mostWaiting: 1 }
const app = createApp({
  db: lines[0].db,
  probe: lines[1].db,
  log: createLog('test'),
  build: site.pages,
  buildDirectory: placeOf(pages),
  room,
})
let asked = 0
const server = createServer((req, res) => {
  asked += 1
  app(req, res)
}).listen(0, '127.0.0.1')
await new Promise((listening) => server.once('listening', listening))
const { port } = server.address() as AddressInfo
afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await Promise.all(lines.map(({ pool }) => pool.end({ timeout: 1 })))
})

const ask = (path: string, signal?: AbortSignal) =>
  fetch(`http://127.0.0.1:${port}${path}`, { signal, headers: { Accept: 'text/html', Connection: 'close' } })
const statusOf = async (path: string) => (await ask(path)).status

it('where too much is asked at once, one is told to come back, also when the others have left; the process still says how it is', async () => {
  const { ref } = await site.given.listing(await site.given.company())
  const page = `/en/listings/${ref}`
  const leaving = new AbortController()
  await site.db.transaction(async (tx) => {
    await tx.execute(sql`lock table listings in access exclusive mode`)
    const stuck = Array.from({ length: room.atOnce + room.mostWaiting + 1 }, () => ask(page, leaving.signal))
    for (const one of stuck) one.catch(() => undefined)
    const refused = await Promise.race(stuck)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refused.text()).toContain('The site cannot answer just now')
    expect(await statusOf('/readyz')).toBe(200)
    expect(await statusOf('/healthz')).toBe(200)

    leaving.abort()
    // What was begun for who has left is not done yet: of two who come now, one waits.
    const late = [ask(page), ask(page)]
    expect((await Promise.race(late)).status).toBe(503)
    for (const one of late) one.catch(() => undefined)
  })
  expect(await until(async () => (await statusOf(page)) === 200, 20_000, 20)).toBe(true)
})

it('forms that are slow to come hold nobody up', async () => {
  const before = asked
  const slow = Array.from({ length: room.atOnce + room.mostWaiting }, () => {
    const socket = openSocket(port, '127.0.0.1')
    const head = ['POST /en/forgot HTTP/1.1', `Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`, 'Content-Length: 100']
    socket.write([...head, 'Content-Type: application/x-www-form-urlencoded', '', 'email='].join('\r\n'))
    return socket.on('error', () => undefined)
  })
  expect(await until(async () => asked === before + slow.length, 20_000, 5)).toBe(true)
  expect(await until(async () => (await statusOf('/en')) === 200, 20_000, 5)).toBe(true)
  for (const socket of slow) socket.destroy()
})
