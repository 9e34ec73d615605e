/**
 * `tsx scripts/bench/under-fire.ts [--without=client-key | --without=idempotency-key]`: inquiries at a steady pace while the web and
 * the worker are killed again and again. Nothing that was accepted may be lost, and no letter may go out twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect } from '#db/client.server.ts'
import { childEnvironment, keptSecrets, readSettings } from '#scripts/machine/settings.ts'
import { isReady, load, npmStart, seconds, type Quayside } from './npm-start.ts'
import { ask, type Asked } from './under-fire/ask.ts'
import { killAgainAndAgain, watchWorkers, webIsReady } from './under-fire/kill.ts'
import { makeParties } from './under-fire/parties.ts'
import { startProvider, type Provider } from './under-fire/provider.ts'
import { countTasks, tally, type Tally } from './under-fire/tally.ts'

const inquiries = 300
const buyers = 30
const suppliers = 3
const perSecond = 10
const kills = 3
const drainMs = 120_000

const without = parseArgs({ options: { without: { type: 'string' } } }).values.without
if (without && without !== 'client-key' && without !== 'idempotency-key') {
  console.error('usage: tsx scripts/bench/under-fire.ts [--without=client-key | --without=idempotency-key]')
  process.exit(2)
}

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const provider = await startProvider({ dataDir: join(dataDir, 'provider'), stripsKey: without === 'idempotency-key' })
const quayside = await npmStart({ dataDir, env: { ...provider.env, LIMITS_SCALE: '0' } })
let faults: string[]
try {
  faults = await run(quayside, provider)
} finally {
  await quayside.end()
  await provider.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run({ address, port, databaseUrl }: Quayside, { env, deliverTo, accepted, isAnswering }: Provider): Promise<string[]> {
  await quayside.until(() => isReady(address), 'the first start')
  deliverTo(`${address}/webhooks/resend`)
  const given: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...env, LIMITS_SCALE: '0', PORT: String(port), DATA_DIR: dataDir }
  const database = { url: databaseUrl() }
  Object.assign(
    process.env,
    childEnvironment(given, await readSettings(given), keptSecrets(dataDir), { database, search: null, mailPort: null }),
  )
  const { db, pool } = connect(database.url, { max: 3 })
  try {
    const parties = await makeParties(db, { buyers, suppliers })
    await quayside.until(async () => (await countTasks(pool)) === 0, 'the tasks of the seed')
    say(
      `${inquiries} inquiries from ${buyers} companies at ${perSecond}/s, web and worker killed ${kills} times each${without ? `, without ${without}` : ''}`,
    )
    say(`before: ${load()}`)

    const killing = { quayside, times: kills }
    const newWorkerIsReady = await watchWorkers(pool)
    const startedAt = performance.now()
    const [asked, webKills, workerKills] = await Promise.all([
      Promise.all(Array.from({ length: inquiries }, (_, number) => askInTime(number, parties))),
      killAgainAndAgain({ ...killing, name: 'web', isGoodMoment: () => true, isReadyAgain: webIsReady(quayside) }),
      killAgainAndAgain({ ...killing, name: 'worker', isGoodMoment: isAnswering, isReadyAgain: newWorkerIsReady }),
    ])
    const lastAt = Math.max(...asked.map((one) => one.acceptedAt))
    const isDrained = await drain(() => countTasks(pool), lastAt)
    const drainedIn = performance.now() - lastAt
    const result = await tally(pool, parties, asked, await accepted())

    sayTally(asked, result)
    const moments = (all: number[]) => all.map((at) => ((at - startedAt) / 1000).toFixed(1)).join(', ')
    say(
      `killed: web ${webKills.length} times (at ${moments(webKills)} s), worker ${workerKills.length} times (at ${moments(workerKills)} s)`,
    )
    say(
      `drained ${isDrained ? seconds(drainedIn) : 'not within 120 s'} after the last inquiry, which was accepted at ${seconds(lastAt - startedAt)}`,
    )
    say(`after: ${load()}`)
    return faultsOf(asked, result, isDrained)
  } finally {
    await pool.end({ timeout: 2 })
  }

  async function askInTime(number: number, parties: Awaited<ReturnType<typeof makeParties>>): Promise<Asked> {
    await pause((number * 1000) / perSecond)
    const { cookie } = parties.buyers[number % buyers]!
    const listing = parties.listings[number % suppliers]!
    return ask({ address, cookie, listing, number, hasKeyPerAttempt: without === 'client-key' })
  }
}

async function drain(count: () => Promise<number>, since: number): Promise<boolean> {
  while (performance.now() - since < drainMs) {
    if ((await count()) === 0) return true
    await pause(200)
  }
  return false
}

function sayTally(asked: Asked[], { accepted, stored, lost, doubled, letters }: Tally): void {
  const sum = (of: (one: Asked) => number) => asked.reduce((total, one) => total + of(one), 0)
  say(`attempts: ${sum((one) => one.attempts)}; unanswered ${sum((one) => one.unanswered)}, answer not read ${sum((one) => one.cut)}`)
  say(`inquiries: accepted ${accepted}, in the database ${stored}, lost ${lost}, doubled ${doubled}`)
  say(`letters per (event, reader, letter): min ${letters.min}, max ${letters.max}, of ${letters.due}`)
}

function faultsOf(asked: Asked[], { accepted, lost, doubled, letters }: Tally, isDrained: boolean): string[] {
  const strange = asked.flatMap((one) => one.strange)
  return [
    accepted < inquiries && `${inquiries - accepted} inquiries were never accepted`,
    lost > 0 && `${lost} accepted inquiries are lost`,
    doubled > 0 && `${doubled} inquiries are there twice`,
    letters.missing > 0 && `${letters.missing} letters never went out`,
    letters.repeated > 0 && `${letters.repeated} letters went out more than once`,
    strange.length > 0 && `answered ${[...new Set(strange)].join(', ')} ${strange.length} times`,
    !isDrained && 'not drained within 120 s',
  ].filter((fault) => fault !== false)
}

function say(line: string): void {
  console.log(line)
}
