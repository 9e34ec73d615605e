import { spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { keptSecret } from '#scripts/machine/kept-secret.ts'
import { freePort } from '#scripts/machine/ports.ts'
import { findPostgresBinaries } from '#scripts/machine/postgres-binaries.ts'
import type { PostgresRunner } from '#scripts/machine/postgres-user.ts'
import { choosePostgresRunner, handOver, makeOwnFolder } from '#scripts/machine/postgres-user.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { endProcess, identify } from '#scripts/machine/process-identity.ts'
import type { ServerProcess } from '#scripts/machine/server-process.ts'
import { claimFolder, releaseFolder, spawnServer, writeClaim } from '#scripts/machine/server-process.ts'
import { until } from '#scripts/machine/waiting.ts'

export type PostgresServer = {
  url: string
  port: number
  pid: number
  exited: Promise<void>
  /** Ends open transactions, writes what must be written and stops; after `graceMs` at once, and the next start recovers. */
  stop(graceMs?: number): Promise<void>
}

type PostgresOptions = {
  dataDir: string
  /** Given when a server that died comes back: the others hold its address. */
  port?: number
  settings?: Record<string, string>
  log?: string
}

const ROLE = 'quayside'
const ATTEMPTS = 4

/** A real PostgreSQL server on this machine alone, with its data in `dataDir`. */
export async function startPostgres({ dataDir, port, settings = {}, log }: PostgresOptions): Promise<PostgresServer> {
  const folder = resolve(dataDir)
  const cluster = join(folder, 'cluster')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await claimFolder(folder, 'PostgreSQL', 'SIGINT')
  await endLeftPostmaster(cluster)

  const { folder: binaries, major } = findPostgresBinaries()
  refuseOtherMajor(cluster, major)
  const runner = choosePostgresRunner(binaries, folder, cluster)
  const password = keptSecret(join(folder, 'password'))
  if (!existsSync(cluster)) await createCluster(runner, cluster, password)
  handOver(cluster, runner)

  const output = log ?? join(folder, 'server.log')
  const started = await startAndWait({ runner, cluster, folder, settings, output, port })
  const url = `postgres://${ROLE}:${password}@127.0.0.1:${started.port}/${ROLE}`
  await createDatabase(url)
  const { server } = started
  return {
    url,
    port: started.port,
    pid: server.pid,
    exited: server.exited,
    async stop(graceMs = 5000) {
      if (server.identity) {
        await endProcess(server.identity, [
          ['SIGINT', graceMs],
          ['SIGQUIT', 500],
          ['SIGKILL', 2000],
        ])
      }
      releaseFolder(folder)
    },
  }
}

/** Data of another major version is left as it is: this server would not start on it, and must not try. */
export function refuseOtherMajor(cluster: string, major: string): void {
  const versionFile = join(cluster, 'PG_VERSION')
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : major
  if (found === major) return
  throw new Error(
    `The database in ${cluster} was written by PostgreSQL ${found}, and this is PostgreSQL ${major}. ` +
      'Back it up with the Quayside that wrote it (npm run backup), then restore the file into a new DATA_DIR with this one ' +
      '(npm run restore FILE). The README says how, under "Operation".',
  )
}

async function createCluster(runner: PostgresRunner, cluster: string, password: string): Promise<void> {
  // Made beside its place and moved when it is whole: an initdb that was cut off leaves nothing that looks like a database.
  const unfinished = `${cluster}.new`
  makeOwnFolder(unfinished, runner)
  const letter = mkdtempSync(join(tmpdir(), 'quayside-'))
  try {
    const passwordFile = join(letter, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (runner.user) for (const path of [letter, passwordFile]) chownSync(path, runner.user.uid, runner.user.gid)
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const args = ['-D', runner.seen(unfinished), '-U', ROLE, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale, '--no-sync']
    const { file, args: all, uid, gid } = runner.command('initdb', args)
    const { code, output } = await run(file, all, { uid, gid, cwd: unfinished })
    if (code !== 0) throw new Error(`The database could not be created in ${cluster}:\n${output}`)
    renameSync(unfinished, cluster)
  } finally {
    rmSync(letter, { recursive: true, force: true })
  }
}

type Start = { runner: PostgresRunner; cluster: string; folder: string; settings: Record<string, string>; output: string; port?: number }

async function startAndWait({ runner, cluster, folder, settings, output, port }: Start): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort())
    const all = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port: String(chosen),
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...settings,
    }
    const args = ['-D', runner.seen(cluster), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
    const server = await spawnServer({
      ...runner.command('postgres', args),
      cwd: cluster,
      log: output,
      env: { ...process.env, LC_ALL: 'C' },
    })
    writeClaim(folder, server.identity)
    const isReady = () => readStatus(cluster) === 'ready'
    if ((await until(() => server.hasExited() || isReady(), 60_000)) && !server.hasExited()) return { server, port: chosen }
    if (!server.hasExited() && server.identity)
      await endProcess(server.identity, [
        ['SIGQUIT', 2000],
        ['SIGKILL', 2000],
      ])
    // Another program may have taken the port in between, and backends of a killed server need a moment to notice.
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL did not start in ${cluster}:\n${server.lastWords()}`)
    await pause(250 * attempt)
  }
}

/** What the server writes into its own pid file: pid, folder, start, port, socket folder, address, shared memory, status. */
function readStatus(cluster: string): string | undefined {
  return postmasterLines(cluster)[7]?.trim()
}

function postmasterLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * The pid file of a server that was killed may name a process that is by now somebody else's, and PostgreSQL would refuse to start.
 * A server of this very folder works in it: that one is ended; for any other the file is stale.
 */
async function endLeftPostmaster(cluster: string): Promise<void> {
  const [pid, , startedAt] = postmasterLines(cluster).map(Number)
  if (!pid) return
  const identity = identify(pid)
  if (identity && isPostmasterOf(cluster, identity, startedAt ?? 0)) {
    const ended = await endProcess(identity, [
      ['SIGINT', 5000],
      ['SIGQUIT', 2000],
      ['SIGKILL', 2000],
    ])
    if (!ended) throw new Error(`PostgreSQL ${pid} still runs in ${cluster} and can't be ended; end it by hand.`)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function isPostmasterOf(cluster: string, { pid, startedAt }: ProcessIdentity, writtenAt: number): boolean {
  if (process.platform !== 'linux') return Math.abs(Date.parse(startedAt) / 1000 - writtenAt) < 5
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url.replace(/\/[^/]*$/, '/postgres'), { max: 1, connect_timeout: 10, onnotice: () => undefined })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${ROLE}`
    if (!found) await sql`create database ${sql(ROLE)}`
  } finally {
    await sql.end({ timeout: 2 })
  }
}

function run(
  file: string,
  args: string[],
  options: { uid?: number; gid?: number; cwd: string },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(file, args, { ...options, env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject).once('close', (code) => resolvePromise({ code, output }))
  })
}
