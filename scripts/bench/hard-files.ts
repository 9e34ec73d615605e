/**
 * `tsx scripts/bench/hard-files.ts`: files and addresses that are to be refused, sent through the pages: seconds till each is, and how much
 * more memory the processes that read it had at their peak. Buyers search meanwhile. On Linux, whose kernel counts the peak.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from '#db/client.server.ts'
import { givenIn } from '#tests/given.ts'
import { watchMemory } from './hard-files/memory.ts'
import { serveHardFiles } from './hard-files/outside.ts'
import { refusals, type Refusal } from './hard-files/refusals.ts'
import { p95, watchWhile } from './import/watch.ts'
import { isReady, load, npmStart, seconds } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { signIn } from './under-fire/parties.ts'

const mostMs = 2000
const mostMegabytes = 256

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const outside = await serveHardFiles()
const settings = { LIMITS_SCALE: '0', REVIEW: 'none', FETCH_ALLOW: `127.0.0.1/32:${outside.port}` }
const quayside = await npmStart({ dataDir, env: settings })
const faults: string[] = []
try {
  await quayside.until(() => isReady(quayside.address), 'the first start', 600_000)
  await onDatabase(quayside, settings, run)
} finally {
  await quayside.end()
  outside.close()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run({ db }: Connection): Promise<void> {
  const company = await givenIn(db).company()
  const sender = { address: quayside.address, cookie: await signIn(db, company) }
  const all = await refusals({ ...sender, db, outside: outside.address })
  const idle = await watchWhile(quayside.address, db, pause(10_000))
  console.log(`search with nothing else to do: p95 ${p95(idle.ms)} ms of ${idle.ms.length}, ${idle.errors} errors (${load()})`)
  const meanwhile = await watchWhile(quayside.address, db, tryAll(all))
  console.log(`search meanwhile: p95 ${p95(meanwhile.ms)} ms of ${meanwhile.ms.length}, ${meanwhile.errors} errors (${load()})`)
  if (meanwhile.errors > 0) faults.push(`${meanwhile.errors} searches failed`)
}

async function tryAll(all: Refusal[]): Promise<void> {
  const pids = ['web', 'worker'].map((name) => quayside.processOf(name as 'web' | 'worker').pid)
  for (const { what, right, prepare, refuse } of all) {
    await prepare?.()
    const peaks = pids.map(watchMemory)
    const since = performance.now()
    const answer = await refuse()
    const ms = performance.now() - since
    const [web, worker] = peaks.map((peak) => peak())
    const isFine = answer === right && ms <= mostMs && Math.max(web!, worker!) <= mostMegabytes
    if (!isFine) faults.push(what)
    console.log(`${isFine ? 'yes' : 'NO '}  ${what}: ${answer} after ${seconds(ms)}; at the peak web +${web} MB, worker +${worker} MB`)
  }
}
