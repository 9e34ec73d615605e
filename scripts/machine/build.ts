import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { identify, isAlive, signalQuietly } from '#scripts/machine/process-identity.ts'
import { root } from '#scripts/machine/root.ts'

const SOURCES = ['app', 'emails', 'db/schema', 'package.json', 'package-lock.json', 'remix.config.js']
const STAMP = 'sources.sha256'

/** One name for everything that goes into a build: the paths and what stands in them. */
export function stampOf(folder: string, sources: string[] = SOURCES): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(join(folder, source))).sort()) {
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether `build/` is there and was made from these very sources. */
export function isBuildFresh(folder: string = root): boolean {
  const stamp = join(folder, 'build', STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(folder)
}

/** Builds beside `build/` and swaps it in when it is whole; two at once take turns, and the second finds its work done. */
export async function build({ folder = root, signal }: { folder?: string; signal?: AbortSignal } = {}): Promise<void> {
  const next = join(folder, 'build.next')
  await takeTurn(next, signal)
  try {
    if (isBuildFresh(folder)) return
    const stamp = stampOf(folder)
    await runRemix(folder, join('build.next', 'output'), signal)
    writeFileSync(join(next, 'output', STAMP), stamp)
    if (existsSync(join(folder, 'build'))) renameSync(join(folder, 'build'), join(next, 'replaced'))
    renameSync(join(next, 'output'), join(folder, 'build'))
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

function runRemix(folder: string, buildDirectory: string, signal?: AbortSignal): Promise<void> {
  const command = join(folder, 'node_modules/.bin/remix')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', BUILD_DIR: buildDirectory }
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
