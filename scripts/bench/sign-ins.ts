/** `tsx scripts/bench/sign-ins.ts`: two hundred sign-ins at once, and what the other pages take meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isReady, load, npmStart, seconds } from './npm-start.ts'

const signIns = 200
const bursts = 3
const perSecond = 20
const mostMs = 500
const pages = ['/en', '/en/search?q=valve']

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
// Without limits every one of them is hashed.
const quayside = await npmStart({ dataDir, env: { LIMITS_SCALE: '0' } })
let faults: string[]
try {
  await quayside.until(() => isReady(quayside.address), 'the first start')
  faults = await run(quayside.address)
} finally {
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run(address: string): Promise<string[]> {
  // The demonstration's pictures are made first, and both kinds of work are done once.
  await quayside.until(async () => (await lagSeconds(address)) === 0, 'the tasks of the start')
  await Promise.all([...pages.map((page) => timed(address + page)), signIn(address, 0)])
  console.log(`home and search, ${perSecond} a second in all (${load()})`)
  const idle = await visitWhile(address, pause(5000))
  console.log(`  with nothing else to do: p95 ${p95(idle)} ms of ${idle.length}`)
  const statuses: number[] = []
  const since = performance.now()
  const busy = await visitWhile(address, burst(address, statuses))
  console.log(`  amid ${bursts} × ${signIns} sign-ins at once: p95 ${p95(busy)} ms of ${busy.length} (${load()})`)
  const count = (status: number) => statuses.filter((one) => one === status).length
  console.log(`sign-ins: ${count(422)} checked and wrong, ${count(429)} told to come back, in ${seconds(performance.now() - since)}`)
  return [
    p95(busy) > mostMs && `other pages took ${p95(busy)} ms, more than ${mostMs}`,
    statuses.length !== count(422) + count(429) && `sign-ins answered otherwise: ${statuses.join(' ')}`,
    [...idle, ...busy].includes(Infinity) && 'a page was not answered',
  ].filter((fault) => fault !== false)
}

async function lagSeconds(address: string): Promise<number> {
  await pause(1000)
  const { tasks } = (await (await fetch(`${address}/readyz`)).json()) as { tasks: { lagSeconds: number } }
  return Math.floor(tasks.lagSeconds)
}

async function burst(address: string, statuses: number[]): Promise<void> {
  for (let round = 0; round < bursts; round += 1)
    statuses.push(...(await Promise.all(Array.from({ length: signIns }, (_, one) => signIn(address, one)))))
}

async function signIn(address: string, one: number): Promise<number> {
  const body = new URLSearchParams({ email: `somebody-${one}@buyers.test`, password: 'not the password' })
  // A connection each, as two hundred people have: none that the server closes at the moment it is used again.
  const headers = { Origin: address, Connection: 'close' }
  return fetch(`${address}/en/login`, { method: 'POST', redirect: 'manual', body, headers })
    .then(async (answer) => (await answer.arrayBuffer(), answer.status))
    .catch(() => 0)
}

/** The milliseconds of every page that was asked for while the work went on, at a steady rate. */
async function visitWhile(address: string, work: Promise<void>): Promise<number[]> {
  let isOver = false
  void work.finally(() => (isOver = true))
  const visits: Promise<number>[] = []
  while (!isOver) {
    visits.push(timed(address + pages[visits.length % pages.length]!))
    await pause(1000 / perSecond)
  }
  await work
  return Promise.all(visits)
}

async function timed(url: string): Promise<number> {
  const since = performance.now()
  const isAnswered = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    .then(async (answer) => answer.ok && (await answer.text()) !== '')
    .catch(() => false)
  return isAnswered ? performance.now() - since : Infinity
}

function p95(times: number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Infinity)
}
