import { setTimeout as pause } from 'node:timers/promises'
import { connect, type Pool } from '#db/client.server.ts'
import { childEnvironment, keptSecrets, readSettings } from '#scripts/machine/settings.ts'
import { isReady, load, seconds, type Quayside } from '../npm-start.ts'
import { ask, type Asked } from './ask.ts'
import { crashAgainAndAgain } from './crash.ts'
import { killAgainAndAgain, watchWorkers, webIsReady } from './kill.ts'
import { makeParties, type Parties } from './parties.ts'
import type { Provider } from './provider.ts'
import { countTasks, tally, type Tally } from './tally.ts'

export type Fire = {
  inquiries: number
  buyers: number
  suppliers: number
  perSecond: number
  /** Of web and worker, each. */
  kills: number
  /** Of PostgreSQL with its children. */
  crashes: number
  /** How long the rest may take once the fire is over. */
  drainMs: (letters: number) => number
  /** A form sent again carries a new key. */
  hasKeyPerAttempt: boolean
}

/** Longer than any fire: who asks goes on until somebody answers. */
const patienceMs = 20 * 60_000
/** Longer than the longest pause in which a provider with faults tells an event again. */
const toldWithinMs = 400_000

const say = (line: string): void => console.log(line)

/** Inquiries at a steady pace while everything is killed again and again; what went wrong. */
export async function underFire(quayside: Quayside, provider: Provider, fire: Fire): Promise<string[]> {
  const { address, port, dataDir } = quayside
  await quayside.until(() => isReady(address), 'the first start')
  provider.deliverTo(`${address}/webhooks/resend`)
  const env = { ...provider.env, LIMITS_SCALE: '0', PORT: String(port), DATA_DIR: dataDir }
  const given: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...env }
  const database = { url: quayside.databaseUrl() }
  Object.assign(
    process.env,
    childEnvironment(given, await readSettings(given), keptSecrets(dataDir), { database, search: null, mailPort: null }),
  )
  const { db, pool } = connect(database.url, { max: 3 })
  try {
    const parties = await makeParties(db, fire)
    await quayside.until(async () => (await countTasks(pool)) === 0, 'the tasks of the seed')
    say(`${fire.inquiries} inquiries from ${fire.buyers} companies at ${fire.perSecond}/s, web and worker killed ${fire.kills} times each`)
    say(`before: ${load()}`)
    const { asked, fireMs, lastAt, struck } = await rage(quayside, provider, fire, { pool, parties })
    const letters = await countLetters(pool)
    const drainMs = fire.drainMs(letters)
    const overAt = performance.now()
    const isDrained = await drain(() => countTasks(pool), overAt, drainMs)
    const drainedAt = performance.now()
    await drain(async () => (await countTasks(pool)) + (await countUntold(pool)), performance.now(), toldWithinMs)
    const result = await tally(pool, parties, asked, await provider.accepted())
    sayTally(asked, result)
    say(`the provider: ${JSON.stringify(struck)}`)
    const since = `${seconds(drainedAt - lastAt)} after the last inquiry, ${seconds(drainedAt - overAt)} after the fire of ${seconds(fireMs)}`
    say(`${isDrained ? 'drained' : 'not drained'} ${since}; allowed ${seconds(drainMs)} for ${letters} letters`)
    say(`after: ${load()}`)
    return faultsOf(fire, asked, result, isDrained ? null : seconds(drainMs))
  } finally {
    await pool.end({ timeout: 2 })
  }
}

async function rage(quayside: Quayside, provider: Provider, fire: Fire, { pool, parties }: { pool: Pool; parties: Parties }) {
  const startedAt = performance.now()
  const killing = { quayside, times: fire.kills }
  const newWorkerIsReady = await watchWorkers(pool)
  const ending = new AbortController()
  const storm = provider.goesWrong(ending.signal)
  const [asked, webKills, workerKills, crashes] = await Promise.all([
    Promise.all(Array.from({ length: fire.inquiries }, (_, number) => askInTime(number))),
    killAgainAndAgain({ ...killing, name: 'web', isGoodMoment: () => true, isReadyAgain: webIsReady(quayside) }),
    killAgainAndAgain({ ...killing, name: 'worker', isGoodMoment: provider.isAnswering, isReadyAgain: newWorkerIsReady }),
    crashAgainAndAgain(quayside, fire.crashes, (fire.inquiries * 1000) / fire.perSecond),
  ])
  ending.abort()
  const struck = await storm
  const moments = (all: number[]) => all.map((at) => ((at - startedAt) / 1000).toFixed(1)).join(', ')
  say(`killed: web ${webKills.length} times (at ${moments(webKills)} s), worker ${workerKills.length} times (at ${moments(workerKills)} s)`)
  if (crashes.length > 0) say(`PostgreSQL crashed ${crashes.length} times (at ${moments(crashes)} s)`)
  const lastAt = Math.max(...asked.map((one) => one.acceptedAt))
  return { asked, lastAt, struck, fireMs: performance.now() - startedAt }

  async function askInTime(number: number): Promise<Asked> {
    await pause((number * 1000) / fire.perSecond)
    const { cookie } = parties.buyers[number % fire.buyers]!
    const listing = parties.listings[number % fire.suppliers]!
    return ask({
      address: quayside.address,
      cookie,
      listing,
      number,
      hasKeyPerAttempt: fire.hasKeyPerAttempt,
      mayBeDown: fire.crashes > 0,
      patienceMs,
    })
  }
}

async function drain(count: () => Promise<number>, since: number, withinMs: number): Promise<boolean> {
  while (performance.now() - since < withinMs) {
    if ((await count()) === 0) return true
    await pause(200)
  }
  return false
}

async function countLetters(pool: Pool): Promise<number> {
  const [row] = await pool<{ n: number }[]>`select count(*)::int as n from letters`
  return row!.n
}

/** Their events are still on the way. */
async function countUntold(pool: Pool): Promise<number> {
  const [row] = await pool<{ n: number }[]>`select count(*)::int as n from letters where state in ('queued', 'unknown', 'sent')`
  return row!.n
}

function sayTally(asked: Asked[], { accepted, stored, lost, doubled, letters }: Tally): void {
  const sum = (of: (one: Asked) => number) => asked.reduce((total, one) => total + of(one), 0)
  const counts = [
    `unanswered ${sum((one) => one.unanswered)}`,
    `answer not read ${sum((one) => one.cut)}`,
    `asked to wait ${sum((one) => one.busy)}`,
  ]
  say(`attempts: ${sum((one) => one.attempts)}; ${counts.join(', ')}`)
  say(`inquiries: accepted ${accepted}, in the database ${stored}, lost ${lost}, doubled ${doubled}`)
  say(
    `letters per (event, reader, letter): min ${letters.min}, max ${letters.max}, of ${letters.due}; not told as delivered ${letters.untold}`,
  )
}

function faultsOf({ inquiries }: Fire, asked: Asked[], { accepted, lost, doubled, letters }: Tally, notWithin: string | null): string[] {
  const strange = asked.flatMap((one) => one.strange)
  return [
    accepted < inquiries && `${inquiries - accepted} inquiries were never accepted`,
    lost > 0 && `${lost} accepted inquiries are lost`,
    doubled > 0 && `${doubled} inquiries are there twice`,
    letters.missing > 0 && `${letters.missing} letters never went out`,
    letters.repeated > 0 && `${letters.repeated} letters went out more than once`,
    letters.untold > 0 && `${letters.untold} letters are not known as delivered`,
    strange.length > 0 && `answered ${[...new Set(strange)].join(', ')} ${strange.length} times`,
    notWithin !== null && `not drained within ${notWithin}`,
  ].filter((fault) => fault !== false)
}
