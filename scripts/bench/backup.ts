/**
 * `tsx scripts/bench/backup.ts [--without=marks]`: inquiries at a steady pace and pictures beside them; `npm run backup` begins amid
 * them. Everything is answered and every letter goes out; then this life ends, the backup is restored into an empty place and a second
 * life begins there, with the same provider. What the backup holds must be there, and no letter may go out twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import type { Database, Pool } from '#db/client.server.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { until } from '#scripts/machine/waiting.ts'
import { givenIn } from '#tests/given.ts'
import { compare } from './backup/compare.ts'
import { columnOf, contentOfArchive, contentOfPlace, type Archive } from './backup/content.ts'
import { fateOf, forgetTheMarks, identitiesIn, timesOf } from './backup/posted.ts'
import { isReady, load, npmRun, npmStart, seconds, type Quayside } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { ask, type Asked } from './under-fire/ask.ts'
import { makeParties, signIn, type Parties } from './under-fire/parties.ts'
import { startProvider } from './under-fire/provider.ts'
import { countTasks } from './under-fire/tally.ts'

const inquiries = 200
const perSecond = 10
const [buyers, suppliers] = [20, 3]
const pictures = 20
/** So many inquiries are accepted when the backup begins. */
const backupAfter = 80
const inquiriesAfter = 20
const drainMs = 180_000

const { without } = parseArgs({ options: { without: { type: 'string' } } }).values
if (without && without !== 'marks') {
  console.error('usage: tsx scripts/bench/backup.ts [--without=marks]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const file = join(folder, 'backup.tar.gz')
// A provider forgets a key after a day, and a backup may be older: here it never knows one.
const provider = await startProvider({ dataDir: join(folder, 'provider'), keys: 'stripped' })
const env = { ...provider.env, LIMITS_SCALE: '0' }
const faults: string[] = []
try {
  const first = await firstLife()
  await restore(first.port, first.archive)
  await secondLife(first)
} finally {
  await provider.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

type FirstLife = {
  port: number
  parties: Parties
  archive: Archive
  letters: number
  times: Map<string, number>
  accepted: Map<string, number>
}

/** Everything that was asked for is answered and every letter goes out: the backup in the middle knows less than this life does. */
async function firstLife(): Promise<FirstLife> {
  const quayside = await npmStart({ dataDir: join(folder, 'first'), env })
  const { port, address } = quayside
  try {
    await quayside.until(() => isReady(address), 'the first start')
    provider.deliverTo(`${address}/webhooks/resend`)
    return await onDatabase(quayside, env, async ({ db, pool }) => {
      const parties = await makeParties(db, { buyers, suppliers })
      await quayside.until(async () => (await countTasks(pool)) === 0, 'the tasks of the seed')
      say(`${inquiries} inquiries at ${perSecond}/s, a picture and a guest every second; the backup begins after ${backupAfter} of them`)
      say(`before: ${load()}`)
      const asked: Asked[] = []
      const isHalfway = () => asked.length >= backupAfter
      const [backup] = await Promise.all([backUp(quayside, isHalfway), askAll(parties, address, 0, inquiries, asked), liveOn(db)])
      await drain(pool)
      const accepted = await provider.accepted()
      const archive = await contentOfArchive(file)
      sayAsked(asked, archive, backup)
      await checkLeftOut(pool, archive)
      const times = timesOf(accepted, new Map(), await identitiesIn(pool))
      return { port, parties, archive, letters: (await fateOf(pool, idsIn(archive))).letters, times, accepted }
    })
  } finally {
    await quayside.end()
  }
}

async function restore(port: number, archive: Archive): Promise<void> {
  const dataDir = join(folder, 'second')
  say(await npmRun('restore', [file], { dataDir }))
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
  try {
    await onDatabase({ dataDir, port, databaseUrl: () => postgres.url }, env, async ({ pool }) => {
      faults.push(...compare(archive, await contentOfPlace(pool, archive.files.keys())))
      if (without === 'marks') await forgetTheMarks(pool)
    })
  } finally {
    await postgres.stop()
  }
}

async function secondLife({ port, parties, archive, letters, times, accepted }: FirstLife): Promise<void> {
  const quayside = await npmStart({ dataDir: join(folder, 'second'), env, port })
  try {
    await quayside.until(() => isReady(quayside.address), 'the start after the restore')
    await onDatabase(quayside, env, async ({ db, pool }) => {
      const signedIn = await Promise.all(parties.buyers.map(async (buyer) => ({ ...buyer, cookie: await signIn(db, buyer) })))
      await askAll({ ...parties, buyers: signedIn }, quayside.address, inquiries, inquiriesAfter, [])
      await drain(pool)
      const later = timesOf(await provider.accepted(), accepted, await identitiesIn(pool))
      const fate = await fateOf(pool, idsIn(archive))
      const twice = [...later.keys()].filter((identity) => times.has(identity)).length
      const repeated = [...times.values(), ...later.values()].filter((count) => count > 1).length
      // The first supplier has two readers.
      const due = Array.from({ length: inquiriesAfter }, (_, at) => ((inquiries + at) % suppliers === 0 ? 2 : 1)).reduce((a, b) => a + b, 0)
      const fresh = later.size - twice
      say(`letters about what the backup knew: ${letters} in life one; in life two ${fate.out} known as sent, ${fate.held} held for staff`)
      say(`${inquiriesAfter} inquiries after the restore: ${fresh} letters of ${due} sent`)
      say(`letters sent in life one ${total(times)}, in life two ${total(later)}, sent twice ${twice} (within one life: ${repeated})`)
      say(`after: ${load()}`)
      check(twice > 0, `${twice} letters went out in both lives`)
      check(repeated > 0, `${repeated} letters went out twice in one life`)
      check(fate.other > 0 || fate.letters !== letters, `${letters} letters were written, ${fate.out + fate.held} are accounted for`)
      check(fresh !== due, `${due} letters were due after the restore and ${fresh} went out`)
      check(fate.held === 0 && without === undefined, 'no letter waited in the backup: this run says nothing about them')
    })
  } finally {
    await quayside.end()
  }
}

type Backup = { begunAt: number; endedAt: number }

async function backUp(quayside: Quayside, isTime: () => boolean): Promise<Backup> {
  await until(isTime, 120_000)
  const begunAt = Date.now()
  say(await npmRun('backup', [file], quayside))
  return { begunAt, endedAt: Date.now() }
}

/** What else goes on: pictures, each with sizes to be made, and guests, who get letters of another kind. */
async function liveOn(db: Database): Promise<void> {
  const given = givenIn(db)
  const company = await given.company()
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  for (let number = 0; number < pictures; number += 1) {
    const since = performance.now()
    const drawn = sharp({ create: { width: 800, height: 600, channels: 3, background: 'white', noise } })
    await storePicture(company.ctx, { bytes: await drawn.jpeg().toBuffer(), displayName: `picture-${number}.jpg` })
    await given.guestThread()
    await pause(Math.max(0, 1000 - (performance.now() - since)))
  }
}

/** At a steady pace; `asked` grows with the answers. */
async function askAll({ buyers: all, listings }: Parties, address: string, from: number, count: number, asked: Asked[]): Promise<void> {
  const askInTime = async (at: number) => {
    await pause((at * 1000) / perSecond)
    const number = from + at
    const { cookie } = all[number % buyers]!
    asked.push(await ask({ address, cookie, listing: listings[number % suppliers]!, number, hasKeyPerAttempt: false }))
  }
  await Promise.all(Array.from({ length: count }, (_, at) => askInTime(at)))
}

async function drain(pool: Pool): Promise<void> {
  const isDrained = await until(async () => (await countTasks(pool)) === 0, drainMs, 200)
  check(!isDrained, `tasks still wait after ${seconds(drainMs)}`)
}

/** Whoever was told "accepted" before the backup began is in it. */
function sayAsked(asked: Asked[], archive: Archive, { begunAt, endedAt }: Backup): void {
  const threads = new Set(columnOf(archive, 'threads', 'id'))
  const at = ({ acceptedAt }: Asked) => performance.timeOrigin + acceptedAt
  const answered = asked.filter(({ threadId }) => threadId)
  const before = answered.filter((one) => at(one) < begunAt)
  const missing = before.filter(({ threadId }) => !threads.has(threadId!)).length
  const meanwhile = answered.filter((one) => at(one) >= begunAt && at(one) < endedAt).length
  say(
    `inquiries: accepted ${answered.length}; ${before.length} before the backup, ${missing} of them not in it; ${meanwhile} while it was made`,
  )
  check(answered.length < inquiries, `${inquiries - answered.length} inquiries were never accepted`)
  check(missing > 0, `${missing} inquiries from before the backup are not in it`)
  check(meanwhile === 0, 'nothing was accepted while the backup was made')
}

/** Tables that a backup has no use for; any other must be in it. */
async function checkLeftOut(pool: Pool, { tables }: Archive): Promise<void> {
  const all = await pool<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const leftOut = all.map(({ name }) => name).filter((name) => !tables.has(name))
  say(`not in the backup: ${leftOut.join(', ')}`)
  check(leftOut.join() !== 'limits,sessions,worker_heartbeats', `these tables are not in the backup: ${leftOut.join(', ')}`)
}

function idsIn(archive: Archive): { eventIds: string[]; letterIds: string[] } {
  return { eventIds: columnOf(archive, 'events', 'id'), letterIds: columnOf(archive, 'letters', 'id') }
}

function total(times: Map<string, number>): number {
  return [...times.values()].reduce((sum, count) => sum + count, 0)
}

function check(isFault: boolean, fault: string): void {
  if (isFault) faults.push(fault)
}

function say(line: string): void {
  console.log(line)
}
