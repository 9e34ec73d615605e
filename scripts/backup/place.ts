import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, forgetEnv } from '#app/env.server.ts'
import { writePrivately } from '#scripts/machine/kept-secret.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { readLiving } from '#scripts/machine/run-file.ts'
import { childEnvironment, keptSecrets, mailEnvironment, readSettings, type Settings } from '#scripts/machine/settings.ts'

/** Where a site keeps what it has: a database that answers, and `env()` for its files. */
export type Place = { url: string; dataDir: string; close(): Promise<void> }

export const secretsFile = (dataDir: string) => join(dataDir, 'secrets.json')

/** The database of this site: the one that was named, the one that `npm start` runs on this DATA_DIR, or its own, started for a while. */
export async function openPlace(given: NodeJS.ProcessEnv): Promise<Place> {
  const settings = await readSettings(given)
  const { dataDir } = settings
  if (settings.databaseUrl) {
    settle(given, settings, settings.databaseUrl)
    return { url: env().DATABASE_DIRECT_URL ?? env().DATABASE_URL, dataDir, close: async () => {} }
  }
  const server = runningDatabase(dataDir) ?? (await startPostgres({ dataDir: join(dataDir, 'postgres') }))
  settle(given, settings, server.url)
  return { url: server.url, dataDir, close: async () => server.stop() }
}

/** Refuses to back up what is not there: a wrong DATA_DIR would make a new, empty database. */
export async function assertKept(given: NodeJS.ProcessEnv): Promise<void> {
  const { databaseUrl, dataDir } = await readSettings(given)
  if (databaseUrl || existsSync(join(dataDir, 'postgres/cluster'))) return
  throw new Error(`There is no database in ${dataDir}. Name the folder with DATA_DIR, or the database with DATABASE_URL.`)
}

/** Refuses a folder that holds anything, so that nothing is mixed or written over. */
export async function assertEmptyFolder(given: NodeJS.ProcessEnv): Promise<void> {
  const { databaseUrl, dataDir } = await readSettings(given)
  const folder = databaseUrl ? join(dataDir, 'files') : dataDir
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'secrets.json') : []
  if (found.length === 0) return
  throw new Error(
    `${folder} is not empty (${found.slice(0, 3).join(', ')} …). A backup is restored into an empty place: ` +
      'end Quayside and move this folder away, or name another one with DATA_DIR.',
  )
}

/** The secrets of the site that was backed up, where this place has none of its own. */
export function takeOverSecrets(dataDir: string, secrets: Buffer): void {
  if (existsSync(secretsFile(dataDir))) return
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writePrivately(secretsFile(dataDir), secrets.toString('utf8'))
}

/** The same for the same key; from it the key cannot be had. */
export const keyMarks = (): string[] =>
  env().SECRET_KEY.map(({ secret }) => createHash('sha256').update(`quayside/backup ${secret}`).digest('hex').slice(0, 16))

/** The database that `npm start` runs on this folder now. */
export function runningDatabase(dataDir: string): { url: string; stop(): Promise<void> } | null {
  const run = readLiving(dataDir)
  if (!run) return null
  const port = run.processes.postgres?.port
  if (!port) throw new Error(`Quayside runs at ${run.address} with a database of its own address: give this command the same DATABASE_URL.`)
  const password = readFileSync(join(dataDir, 'postgres/password'), 'utf8')
  return { url: `postgres://quayside:${password}@127.0.0.1:${port}/quayside`, stop: async () => {} }
}

/** Completes the environment of this process as `npm start` does for its children, unless it is that of a site run by hand. */
function settle(given: NodeJS.ProcessEnv, settings: Settings, url: string): void {
  const isRunByHand = given.DATABASE_URL && given.SECRET_KEY
  if (!isRunByHand) {
    const secrets = keptSecrets(settings.dataDir)
    const started = { database: given.DATABASE_URL ? null : { url }, search: null, mailPort: null }
    // In this order: the first passes on what was given, and there a key of the mail account may be set to nothing.
    Object.assign(process.env, childEnvironment(given, settings, secrets, started), mailEnvironment(given, secrets))
  }
  forgetEnv()
}
