import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { isPortFree } from '#scripts/machine/ports.ts'
import { signalQuietly, type ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { root } from '#scripts/machine/root.ts'
import { until } from '#scripts/machine/waiting.ts'

export type Quayside = {
  address: string
  port: number
  dataDir: string
  /** What it printed so far. */
  said(): string
  /** The process that bears this name now, as `run.json` has it. */
  processOf(name: 'web' | 'worker' | 'meilisearch' | 'postgres'): ProcessIdentity
  /** SIGKILL to everything at once: npm, its start script and all that it started. */
  killAll(): Promise<void>
  databaseUrl(): string
  /** Waits until it is true; throws with what Quayside said when it ended or took too long. */
  until(isTrue: () => Promise<boolean>, what: string, withinMs?: number): Promise<void>
  end(): Promise<void>
}

type Run = { start: ProcessIdentity; processes: Record<string, ProcessIdentity & { port?: number }> }

/** As it was given: a bench takes over the settings of what it started. */
const outside = { ...process.env }

/** Settings of whoever calls: a bench starts its own servers. Set to nothing counts as not set. */
const unset = {
  DATABASE_URL: '',
  DATABASE_DIRECT_URL: '',
  MEILI_URL: '',
  MAIL: '',
  RESEND_BASE_URL: '',
  RESEND_API_KEY: '',
  PUBLIC_URL: '',
}

type Start = { dataDir: string; folder?: string; env?: Record<string, string>; port?: number }

/** `npm start` on a free port with data of its own; it ends with the bench, however that ends. */
export async function npmStart({ dataDir, folder = root, env = {}, port: given }: Start) {
  const port = given ?? (await quietPort())
  const settings = { ...outside, ...unset, LOG_LEVEL: 'error', ...env, PORT: String(port), DATA_DIR: dataDir }
  const child = spawn('npm', ['start'], { cwd: folder, env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let isOver = false
  child.once('close', () => (isOver = true))
  const tell = () => void child.kill('SIGTERM')
  process.once('exit', tell)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

  const run = () => JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as Run
  const quayside: Quayside = {
    address: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    said: () => said,
    processOf: (name) => run().processes[name]!,
    async killAll() {
      const { start, processes } = run()
      for (const { pid } of [start, ...Object.values(processes)]) signalQuietly(pid, 'SIGKILL')
      child.kill('SIGKILL')
      await until(() => isOver, 5000)
      process.removeListener('exit', tell)
    },
    databaseUrl() {
      const password = readFileSync(join(dataDir, 'postgres/password'), 'utf8')
      return `postgres://quayside:${password}@127.0.0.1:${run().processes.postgres!.port}/quayside`
    },
    async until(isTrue, what, withinMs = 180_000) {
      const isMet = await until(async () => isOver || (await isTrue()), withinMs, 50)
      if (isOver || !isMet) throw new Error(`${what}: ${isOver ? 'npm start ended' : `not within ${withinMs / 1000} s`}.\n${said.trim()}`)
    },
    async end() {
      tell()
      await until(() => isOver, 15_000)
      process.removeListener('exit', tell)
    },
  }
  return quayside
}

/** `npm run SCRIPT ARGUMENTS` on the data of one start; what it said. Throws when it failed. */
export async function npmRun(script: string, args: string[], { dataDir }: Pick<Quayside, 'dataDir'>): Promise<string> {
  const env = { ...outside, ...unset, DATA_DIR: dataDir }
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code}.\n${said.trim()}`)
  return said.trim()
}

/** Below the ports that the system gives to outgoing connections: nobody takes it before the web server does, nor while that restarts. */
async function quietPort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000)
    if (await isPortFree(port, '127.0.0.1')) return port
  }
}

export async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

export const load = (): string => `load average ${loadavg()[0]!.toFixed(2)}`

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
