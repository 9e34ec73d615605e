import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bundleProcesses } from '#scripts/machine/bundle.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { identify, isAlive, signalQuietly } from '#scripts/machine/process-identity.ts'
import { root } from '#scripts/machine/root.ts'

/** What is built, each into a folder of its own under `build/`. */
type Part = { name: string; sources: string[]; make(folder: string, into: string, signal?: AbortSignal): Promise<void> }

const installed = ['package.json', 'package-lock.json']

/** The pages: what the web server renders, and what it hands to browsers. */
export const pages: Part = { name: 'pages', sources: ['app', 'emails', 'db/schema', 'remix.config.js', ...installed], make: runRemix }

/** The processes that stay: they load from a few files in half the time. */
export const processes: Part = { name: 'processes', sources: ['app', 'db', 'emails', 'scripts', ...installed], make: bundleProcesses }

const STAMP = 'sources.sha256'

/** One name for everything that goes into a build: the paths and what stands in them. */
export function stampOf(folder: string, sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(join(folder, source))).sort()) {
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

export const placeOf = ({ name }: Part, folder: string = root): string => join(folder, 'build', name)

/** Whether it is there and was made from these very sources. */
export function isBuildFresh(part: Part, folder: string = root): boolean {
  const stamp = join(placeOf(part, folder), STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(folder, part.sources)
}

/** Builds beside its place and swaps it in when it is whole; two at once take turns, and the second finds its work done. */
export async function build(part: Part, { folder = root, signal }: { folder?: string; signal?: AbortSignal } = {}): Promise<void> {
  if (isBuildFresh(part, folder)) return
  const place = placeOf(part, folder)
  const next = `${place}.next`
  mkdirSync(dirname(next), { recursive: true })
  await takeTurn(next, signal)
  try {
    if (isBuildFresh(part, folder)) return
    const stamp = stampOf(folder, part.sources)
    await part.make(folder, join(next, 'output'), signal)
    writeFileSync(join(next, 'output', STAMP), stamp)
    if (existsSync(place)) renameSync(place, join(next, 'replaced'))
    renameSync(join(next, 'output'), place)
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

function runRemix(folder: string, into: string, signal?: AbortSignal): Promise<void> {
  const command = join(folder, 'node_modules/.bin/remix')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', BUILD_DIR: relative(folder, into) }
  const child = spawn(process.execPath, [command, 'vite:build', '--config', 'remix.config.js'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const stop = () => child.pid && signalQuietly(child.pid, 'SIGKILL')
  signal?.addEventListener('abort', stop)
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop)
      process.removeListener('exit', stop)
      if (code === 0) resolve()
      else reject(new Error(`The build failed:\n${output.trim()}`))
    })
  })
}

/** The folder of the unfinished build is the lock: whoever makes it builds. What a builder that died left is cleared away. */
async function takeTurn(next: string, signal?: AbortSignal): Promise<void> {
  for (;;) {
    signal?.throwIfAborted()
    try {
      mkdirSync(next)
      writeFileSync(join(next, 'builder.json'), JSON.stringify(identify(process.pid)))
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (isAbandoned(next)) rmSync(next, { recursive: true, force: true })
    else await pause(200)
  }
}

function isAbandoned(next: string): boolean {
  try {
    return !isAlive(JSON.parse(readFileSync(join(next, 'builder.json'), 'utf8')) as ProcessIdentity)
  } catch {
    const age = existsSync(next) ? Date.now() - statSync(next).mtimeMs : 0
    return age > 5000
  }
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
