/**
 * `tsx scripts/bench/import.ts FILE [--rows=N]`: titles of a JSON-lines file become a table of full listings, which is imported beside
 * buyers who search; then once more with the worker killed amid it.
 */
import { count, eq, sql } from 'drizzle-orm'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { env } from '#app/env.server.ts'
import type { Connection } from '#db/client.server.ts'
import { imports } from '#db/schema/imports.ts'
import { listings, searchChanges } from '#db/schema/listings.ts'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { copyAgain } from './import/copy.ts'
import { rawVisible, savedToFound } from './import/found.ts'
import { send, store, waitFor, type Sender } from './import/send.ts'
import { readTitles, tableOf } from './import/table.ts'
import { lagSeconds, p95, watchWhile } from './import/watch.ts'
import { isReady, load, npmStart, seconds, type Quayside } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { signIn } from './under-fire/parties.ts'

const [file, ...rest] = process.argv.slice(2)
if (!file) throw new Error('Name a JSON-lines file with a title on every line.')
const wanted = Number(rest.find((one) => one.startsWith('--rows='))?.slice(7) ?? 100_000)
const killedRows = Math.min(6_000, wanted)
const withinMs = 30 * 60_000
const times = 20

const titles = readTitles(file, wanted)
const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const settings = { LIMITS_SCALE: '0', REVIEW: 'none' }
const quayside = await npmStart({ dataDir, env: settings })
const figures: { what: string; isMet: boolean }[] = []
try {
  await quayside.until(() => isReady(quayside.address), 'the first start', 600_000)
  await onDatabase(quayside, settings, (connection) => run(quayside, connection))
} finally {
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(figures.every(({ isMet }) => isMet) ? 0 : 1)

function say(what: string, isMet: boolean): void {
  figures.push({ what, isMet })
  console.log(`${isMet ? 'yes' : 'NO '}  ${what} (${load()})`)
}

async function run({ address, processOf }: Quayside, { db, pool }: Connection): Promise<void> {
  const given = givenIn(db)
  const company = await given.company({ name: 'Many Goods' })
  const isIndexed = async () => (await db.select({ n: count() }).from(searchChanges))[0]!.n === 0
  await waitFor(isIndexed, 'the seed in the index', withinMs)
  const idle = await watchWhile(address, db, pause(20_000))
  console.log(`search with nothing else to do: p95 ${p95(idle.ms)} ms of ${idle.ms.length} (${load()})`)

  const table = tableOf(titles, 'A')
  console.log(`${titles.length} rows, ${(table.byteLength / 1024 ** 2).toFixed(1)} MB`)
  const sender: Sender = { address, cookie: await signIn(db, company) }
  const looked = { since: performance.now() }
  const path = await send(sender, table)
  const importId = path.split('/').at(-1)!
  const stateIs = (state: string) => async () => (await readImport(db, importId)).state === state
  const looking = await watchWhile(address, db, waitFor(stateIs('ready'), 'every row looked at', withinMs))
  const lookedMs = performance.now() - looked.since
  console.log(`every row looked at in ${seconds(lookedMs)}: ${JSON.stringify((await readImport(db, importId)).counts)}`)

  const since = performance.now()
  await store(sender, path)
  const storing = await watchWhile(address, db, waitFor(stateIs('done'), 'stored', withinMs))
  const storedMs = performance.now() - since
  const following = await watchWhile(address, db, waitFor(isIndexed, 'indexed', withinMs))
  const stored = await countOf(db, company)
  const lag = Math.max(storing.mostLagSeconds, following.mostLagSeconds)
  const during = [...looking.ms, ...storing.ms, ...following.ms]
  const errors = looking.errors + storing.errors + following.errors
  const mostMs = Math.max(5 * p95(idle.ms), 300)
  const copied = await copyAgain(pool, company.companyId)
  const perSecond = (rows: number, ms: number) => Math.round((rows / ms) * 1000)
  const [own, raw] = [perSecond(stored, storedMs), perSecond(copied.rows, copied.ms)]
  say(
    `stored ${stored} of ${titles.length} rows in ${seconds(storedMs)}: ${own} a second; COPY ${raw} a second, ${(own / raw).toFixed(2)} of it (at least 0.25)`,
    own >= 0.25 * raw,
  )
  const wholeRate = perSecond(stored, lookedMs + storedMs)
  console.log(`     with the reading and looking before: ${wholeRate} a second, ${(wholeRate / raw).toFixed(2)} of COPY`)
  say(`exactly as many listings as rows: ${stored}`, stored === titles.length)
  say(
    `the index at most ${lag.toFixed(1)} s behind (at most 60), up to date ${seconds(performance.now() - since - copied.ms)} after the button`,
    lag <= 60,
  )
  say(
    `search meanwhile: p95 ${p95(during)} ms of ${during.length} (at most ${mostMs}), ${errors} errors`,
    p95(during) <= mostMs && errors === 0,
  )
  console.log(`     answered by the database instead of the index: ${looking.degraded + storing.degraded + following.degraded}`)

  await killAmid(sender, processOf, { db, pool })
  await found(address, db, company)
}

async function killAmid(one: Sender, processOf: Quayside['processOf'], { db }: Connection): Promise<void> {
  const company = await givenIn(db).company({ name: 'Killed Amid' })
  const sender = { ...one, cookie: await signIn(db, company) }
  const some = titles.slice(0, killedRows)
  const path = await send(sender, tableOf(some, 'K'))
  const importId = path.split('/').at(-1)!
  await waitFor(async () => (await readImport(db, importId)).state === 'ready', 'looked at', withinMs)
  await store(sender, path)
  await waitFor(async () => (await readImport(db, importId)).stored >= some.length / 3, 'a third', withinMs)
  signalQuietly(processOf('worker').pid, 'SIGKILL')
  const amid = (await readImport(db, importId)).stored
  await waitFor(async () => (await readImport(db, importId)).state === 'done', 'stored after the kill', withinMs)
  const there = await countOf(db, company)
  const models = await db
    .select({ n: sql<number>`count(distinct ${listings.modelNumber})::int` })
    .from(listings)
    .where(eq(listings.companyId, company.companyId))
  say(
    `the worker killed after ${amid} of ${some.length}: ${there} listings, ${there - models[0]!.n} doubled`,
    there === some.length && models[0]!.n === there && amid < some.length,
  )
}

async function found(address: string, db: Connection['db'], company: GivenCompany): Promise<void> {
  await waitFor(async () => (await lagSeconds(db)) === 0, 'indexed', withinMs)
  const key = readFileSync(join(dataDir, 'meilisearch/master-key'), 'utf8').trim()
  const { port } = (JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as { processes: { meilisearch: { port: number } } })
    .processes.meilisearch
  const raw = await rawVisible({ url: `http://127.0.0.1:${port}`, key, index: `${env().MEILI_PREFIX}listings` }, times)
  const own = await savedToFound(address, db, company, times)
  const most = 2 * p95(raw) + 200
  say(`one listing saved till found: p95 ${p95(own)} ms of ${times} (at most ${most}); Meilisearch itself ${p95(raw)} ms`, p95(own) <= most)
}

async function readImport(db: Connection['db'], importId: string) {
  const [row] = await db.select().from(imports).where(eq(imports.id, importId))
  return row!
}

async function countOf(db: Connection['db'], { companyId }: GivenCompany): Promise<number> {
  const [row] = await db.select({ n: count() }).from(listings).where(eq(listings.companyId, companyId))
  return row!.n
}
