/**
 * `tsx scripts/bench/drain.ts [--without=grace]`: a web and a worker process are told to end (SIGTERM) under load. The load comes through a client that
 * behaves like a proxy: it keeps connections, asks `/readyz` four times a second and sends nothing more once that says no. No
 * request may fail, before or after, and the worker may keep no task.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect } from '#db/client.server.ts'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { load, seconds } from './npm-start.ts'
import { startProduction, type Production } from './production.ts'
import { makeParties, type Parties } from './under-fire/parties.ts'

const clients = 12
const beforeMs = 4000
const everyMs = 250

type Sent = { startedAt: number; endedAt: number; status: number | null; what: string }

const { without } = parseArgs({ options: { without: { type: 'string' } } }).values
const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const production = await startProduction(dataDir, { more: without === 'grace' ? { DRAIN_SECONDS: '0' } : {} })
let faults: string[]
try {
  faults = await run(production)
} finally {
  await production.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run({ databaseUrl, web, worker }: Production): Promise<string[]> {
  const { db, pool } = connect(databaseUrl, { max: 3 })
  const parties = await makeParties(db, { buyers: clients, suppliers: 2 })
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const sent: Sent[] = []
  let isReady = true
  let offAt = 0
  const watching = (async () => {
    while (isReady) {
      await pause(everyMs)
      isReady = (await send('/readyz', { agent: undefined }).catch(() => null)) === 200
    }
    offAt = performance.now()
  })()
  const sending = Array.from({ length: clients }, async (_, number) => {
    for (let turn = 0; isReady; turn += 1) {
      const { path, ...rest } = nextOf(number, turn, parties)
      const startedAt = performance.now()
      const status = await send(path, { agent, ...rest }).catch(() => null)
      sent.push({ startedAt, endedAt: performance.now(), status, what: `${rest.body ? 'POST' : 'GET'} ${path}` })
    }
  })
  console.log(
    `${clients} clients on kept connections, one in four requests an inquiry; SIGTERM to web and worker after ${seconds(beforeMs)} (${load()})`,
  )
  await pause(beforeMs)
  const toldAt = performance.now()
  for (const { pid } of [web, worker]) signalQuietly(pid, 'SIGTERM')
  const ends = Promise.all([web, worker].map(async (one) => [await one.exited, performance.now() - toldAt] as const))
  await Promise.all([watching, ...sending])
  agent.destroy()
  const [[webCode, webMs], [workerCode, workerMs]] = (await ends) as [[number | null, number], [number | null, number]]

  const failed = (from: number) => sent.filter((one) => one.endedAt >= from && (one.status === null || one.status >= 500))
  const between = sent.filter((one) => one.startedAt > toldAt).length
  const [held] = await pool<{ n: number }[]>`select count(*)::int as n from graphile_worker._private_jobs where locked_by is not null`
  await pool.end({ timeout: 2 })
  console.log(
    `answered ${sent.length - failed(0).length} of ${sent.length}, ${between} of them begun after SIGTERM; slowest ${Math.round(Math.max(...sent.map((one) => one.endedAt - one.startedAt)))} ms`,
  )
  console.log(
    `/readyz was off ${seconds(offAt - toldAt)} after SIGTERM; failed: before SIGTERM ${failed(0).length - failed(toldAt).length}, after SIGTERM ${failed(toldAt).length}, after readiness was off ${failed(offAt).length}`,
  )
  console.log(
    `ended: web with ${webCode} after ${seconds(webMs)}, worker with ${workerCode} after ${seconds(workerMs)}; tasks still held: ${held!.n} (${load()})`,
  )
  for (const one of failed(0).slice(0, 5)) console.log(`  ${one.status ?? 'no answer'} ${one.what}`)
  return [
    failed(0).length > 0 && `${failed(0).length} requests failed`,
    between === 0 && 'nothing was sent after SIGTERM',
    webCode !== 0 && `web ended with ${webCode}`,
    workerCode !== 0 && `worker ended with ${workerCode}`,
    held!.n > 0 && `${held!.n} tasks are still held`,
  ].filter((fault) => fault !== false)
}

type Asking = { path: string; cookie?: string; body?: string }

/** Home, search, a listing; and every fourth is an inquiry of a member. */
function nextOf(number: number, turn: number, { buyers, listings }: Parties): Asking {
  const listing = listings[turn % listings.length]!
  const kind = (number + turn) % 4
  if (kind === 0) return { path: '/en' }
  if (kind === 1) return { path: '/en/search?q=valve' }
  if (kind === 2) return { path: `/en/inquiries/new?listing=${listing}` }
  const form = { message: 'Please quote 500 pieces delivered to Callao.', quantity: '500', unit: 'H87', listing, clientKey: randomUUID() }
  return { path: '/en/inquiries/new', cookie: buyers[number]!.cookie, body: new URLSearchParams(form).toString() }
}

function send(path: string, { agent, cookie, body }: Omit<Asking, 'path'> & { agent: Agent | undefined }): Promise<number> {
  const origin = production.address
  const headers = {
    Origin: origin,
    ...(cookie ? { Cookie: cookie } : {}),
    ...(body ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, { method: body ? 'POST' : 'GET', agent, headers, timeout: 30_000 }, (answer) => {
      answer.resume()
      answer.once('end', () => (answer.complete ? resolve(answer.statusCode!) : reject(new Error('cut off'))))
      answer.once('error', reject)
    })
    asked.once('timeout', () => asked.destroy(new Error('too late')))
    asked.once('error', reject)
    asked.end(body)
  })
}
