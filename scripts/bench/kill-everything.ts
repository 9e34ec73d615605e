/**
 * `tsx scripts/bench/kill-everything.ts`: amid inquiries at a steady pace everything that `npm start` runs is killed at once (SIGKILL),
 * PostgreSQL and Meilisearch with it, and started again. It must be ready within 15 s, nothing that was accepted may be lost, and no
 * letter may go out twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '#scripts/machine/waiting.ts'
import { isReady, load, npmStart, seconds, type Quayside } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { ask, type Asked } from './under-fire/ask.ts'
import { makeParties, type Parties } from './under-fire/parties.ts'
import { startProvider, type Provider } from './under-fire/provider.ts'
import { countTasks, tally } from './under-fire/tally.ts'

const inquiries = 120
const [buyers, suppliers] = [20, 3]
const perSecond = 5
const killAtMs = 10_000
const readyWithinMs = 15_000
const drainMs = 120_000

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const provider = await startProvider({ dataDir: join(dataDir, 'provider') })
const env = { ...provider.env, LIMITS_SCALE: '0' }
const first = await npmStart({ dataDir, env })
let faults: string[]
try {
  faults = await run(first, provider)
} finally {
  await provider.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run(quayside: Quayside, { deliverTo, accepted }: Provider): Promise<string[]> {
  const { address, port } = quayside
  await quayside.until(() => isReady(address), 'the first start')
  deliverTo(`${address}/webhooks/resend`)
  const parties = await onDatabase(quayside, env, ({ db }) => makeParties(db, { buyers, suppliers }))
  console.log(`${inquiries} inquiries at ${perSecond}/s; everything is killed after ${seconds(killAtMs)} (${load()})`)
  const asking = Promise.all(Array.from({ length: inquiries }, (_, number) => askInTime(number, parties, address)))
  await pause(killAtMs)
  await quayside.killAll()
  const killedAt = performance.now()
  const second = await npmStart({ dataDir, env, port })
  try {
    await second.until(() => isReady(address), 'the start after the kill')
    const readyMs = performance.now() - killedAt
    const asked = await asking
    return await onDatabase(second, env, async ({ pool }) => {
      const isDrained = await until(async () => (await countTasks(pool)) === 0, drainMs, 200)
      const { letters, ...counts } = await tally(pool, parties, asked, await accepted())
      console.log(`ready again ${seconds(readyMs)} after the kill (${load()})`)
      console.log(
        `inquiries: accepted ${counts.accepted}, in the database ${counts.stored}, lost ${counts.lost}, doubled ${counts.doubled}`,
      )
      console.log(`letters per (event, reader, letter): min ${letters.min}, max ${letters.max}, of ${letters.due}`)
      return [
        readyMs > readyWithinMs && `ready only after ${seconds(readyMs)}`,
        counts.accepted < inquiries && `${inquiries - counts.accepted} inquiries were never accepted`,
        counts.lost > 0 && `${counts.lost} accepted inquiries are lost`,
        counts.doubled > 0 && `${counts.doubled} inquiries are there twice`,
        letters.missing > 0 && `${letters.missing} letters never went out`,
        letters.repeated > 0 && `${letters.repeated} letters went out more than once`,
        !isDrained && `not drained within ${seconds(drainMs)}`,
      ].filter((fault) => fault !== false)
    })
  } finally {
    await second.end()
  }
}

async function askInTime(number: number, { buyers: all, listings }: Parties, address: string): Promise<Asked> {
  await pause((number * 1000) / perSecond)
  return ask({ address, cookie: all[number % buyers]!.cookie, listing: listings[number % suppliers]!, number, hasKeyPerAttempt: false })
}
